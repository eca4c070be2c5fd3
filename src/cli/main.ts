import type { Language } from '../domain/language.ts';
import { Refused } from '../domain/refused.ts';
import { ownWords, type Shown, said, shownLines, word } from '../domain/shown.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { UnwritableFile } from '../domain/unwritable.ts';
import { unwritable } from '../io/machine/unwritable.ts';
import { unreadableText } from '../text/parts/unreadable.ts';
import { unwritableText } from '../text/parts/unwritable.ts';
import { CLI_TEXT } from '../text/shell/cli.ts';
import { CliError, type CliIo, processIo } from './shell/io.ts';
import { languageGiver, languageOf } from './shell/language.ts';
import { runProgram } from './shell/program.ts';

/** A place that does not exist is named to nobody. */
const FAULT_ADDRESS = __ENROLL_BUGS__ === '' ? undefined : ownWords(__ENROLL_BUGS__);

/** Exit codes: 0 clean, 1 findings at or above `--fail-on`, 2 could not run. */
export const COULD_NOT_RUN = 2;

/**
 * Runs `enroll` with the arguments after the program's name and gives its exit code. Only `bin` ends the process.
 * Nothing is thrown: a failure that the user can mend is one sentence, anything else is shown as a bug.
 */
export async function main(argv: readonly string[], world: CliIo = processIo()): Promise<number> {
  // Whatever a sentence quotes, the name of a file or a word of the command line: the talk ends up in logs.
  const io: CliIo = { ...world, err: (text) => world.err(shownLines(text)) };
  const language = languageOf(argv, io.env);
  if (language === undefined) {
    io.err(said`${CLI_TEXT.id.unknownLanguage(languageGiver(argv))}\n`);
    return COULD_NOT_RUN;
  }
  const code = await run(argv, io, language);
  const lost = await io.taken?.();
  if (lost === undefined) return code;
  io.err(said`${(await sentenceOf(unwritable('stdout', lost), language)) ?? faultOf(lost)}\n`);
  return COULD_NOT_RUN;
}

async function run(argv: readonly string[], io: CliIo, language: Language): Promise<number> {
  try {
    return await runProgram(argv, { io, language, version: ownWords(__ENROLL_VERSION__), inputs: new Set() });
  } catch (error) {
    io.err(
      said`${(await sentenceOf(error, language)) ?? said`${CLI_TEXT[language].bug(FAULT_ADDRESS)}\n${faultOf(error)}`}\n`,
    );
    return COULD_NOT_RUN;
  }
}

/** What the user can mend; undefined for a fault of ours. */
async function sentenceOf(error: unknown, language: Language): Promise<Shown | undefined> {
  if (error instanceof CliError) return error.sentence;
  if (error instanceof UnwritableFile) return unwritableText(language, error);
  if (error instanceof UnreadableFile) return unreadableText(language, error);
  if (error instanceof Refused)
    return (await import('../reports/run/refusal-text.ts')).refusalText(error.refusal, language);
  return undefined;
}

/** Name and place of a fault, without its message: a message may quote a cell. */
function faultOf(error: unknown): Shown {
  if (!(error instanceof Error)) return word(typeof error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return shownLines([error.name, ...frames.slice(0, 8)].join('\n'));
}
