import { resolve } from 'node:path';
import { fileExists } from '../../io/machine/file-exists.ts';
import { COMMANDS } from '../shell/commands.ts';
import { readingsOf } from './paths.ts';

/** What looks like a roster that is not there: it is looked for, and not taken for a command. */
const LIKE_A_FILE = /[\\/*]|^file:|\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xml|ods|fods|csv|tsv|txt|html?)["']?$/i;

const HELP_WORDS: ReadonlySet<string> = new Set(['help', 'bantuan']);
const VERSION_WORDS: ReadonlySet<string> = new Set(['version', 'versi']);

/** Whether the word calls a command, by either of its names. */
const isCommand = (word: string): boolean =>
  COMMANDS.some(({ name, indonesian }) => word === name || word === indonesian);

/** A command line as commander knows it. */
export interface Meant {
  readonly argv: readonly string[];
  /** Files and folders that stand there without a command and with no option of one. */
  readonly filesAlone?: readonly string[] | undefined;
}

/**
 * What is meant by `help`, `version`, `-v`, and by files without a command, which are to be checked. Everything else stays
 * as it was typed.
 */
export async function asMeant(argv: readonly string[], cwd: string): Promise<Meant> {
  const at = firstWord(argv);
  const [before, word, after] = [argv.slice(0, at), argv[at], argv.slice(at + 1)];
  if (word === undefined) return { argv: before.map((one) => (one === '-v' ? '--version' : one)) };
  if (HELP_WORDS.has(word)) return { argv: [...before, ...after.filter(isCommand).slice(0, 1), '--help'] };
  if (VERSION_WORDS.has(word)) return { argv: [...before, '--version'] };
  if (isCommand(word)) return { argv };
  const files = await droppedFiles(word, cwd);
  if (files === undefined && !LIKE_A_FILE.test(word)) return { argv };
  const others = await Promise.all(after.map(async (one) => (await droppedFiles(one, cwd)) ?? [one]));
  const words = [...(files ?? [word]), ...others.flat()];
  return {
    argv: [...before, 'validate', ...words],
    filesAlone: isAlone(after) ? words.filter((_, index) => !isLanguage(words, index)) : undefined,
  };
}

/** Whether a word is `--lang` or stands behind it. */
const isLanguage = (words: readonly string[], at: number): boolean =>
  words[at] === '--lang' || words[at - 1] === '--lang' || words[at]?.startsWith('--lang=') === true;

/** Files and the language are no options of a command. */
const isAlone = (words: readonly string[]): boolean =>
  words.every((one, at) => !one.startsWith('-') || isLanguage(words, at));

/** Where the first word stands that is no option; `--lang` takes the word behind it. */
function firstWord(argv: readonly string[]): number {
  let at = 0;
  while (at < argv.length && argv[at]?.startsWith('-') && argv[at] !== '-')
    at += argv[at] === '--lang' ? 2 : 1;
  return at;
}

/** The first reading of the words of which everything is there; undefined where none is. */
async function droppedFiles(line: string, cwd: string): Promise<readonly string[] | undefined> {
  for (const words of readingsOf(line)) {
    const there = await Promise.all(words.map((one) => fileExists(resolve(cwd, one.replaceAll('\\', '/')))));
    if (there.every(Boolean)) return words;
    const asIs = await Promise.all(words.map((one) => fileExists(resolve(cwd, one))));
    if (asIs.every(Boolean)) return words;
  }
  return undefined;
}
