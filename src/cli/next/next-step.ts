import { resolve } from 'node:path';
import { monthOfDate } from '../../domain/date.ts';
import { formatMonth } from '../../domain/month.ts';
import { joined, NOTHING, type Shown, said, shownName, word } from '../../domain/shown.ts';
import { WIDTH, wrap } from '../../reports/parts/wrap.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import { NEXT_COMMAND_TEXT, type NextCommandText } from '../../text/next/next-command.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { today } from '../shell/asked.ts';
import { type Context, chat } from '../shell/io.ts';
import { longFlag, type OptionSpec } from '../shell/options.ts';
import { NEXT, type Ran } from './steps.ts';

/** A command as it was typed, and how it ended. */
export interface RanCommand {
  readonly name: string;
  readonly words: readonly string[];
  readonly options: readonly OptionSpec[];
  given(spec: OptionSpec): unknown;
  readonly code: number;
}

/**
 * Says on stderr what comes after a command that could run: a sentence, and the command or path on a line of its own. Only
 * where somebody sees it: in pipes and in CI the result speaks for itself.
 */
export function sayNext(ran: RanCommand, context: Context): void {
  // A shell reads it at each start: nobody is to be told then.
  if (ran.name === 'completion' && !context.io.terminal) return;
  const next = NEXT[ran.name]?.(factsOf(ran, context), NEXT_COMMAND_TEXT[context.language]);
  if (next === undefined) return;
  const line = next.line === undefined ? NOTHING : said`  ${next.line}\n`;
  chat(context.io, said`${joined(wrap(next.sentence, WIDTH, 0), '\n')}\n${line}`);
}

function factsOf({ name, words, options, given, code }: RanCommand, context: Context): Ran {
  const text = NEXT_COMMAND_TEXT[context.language];
  const value = (flag: string): string | undefined => {
    const option = options.find((one) => longFlag(one) === flag);
    const found = option && [given(option)].flat().at(-1);
    return found === undefined ? undefined : String(found);
  };
  const output = value('--output');
  const { month, year } = timeOf(value, context);
  return {
    words,
    code,
    value,
    month,
    year,
    path: output === undefined ? undefined : shownName(resolve(context.io.cwd, output)),
    file: (path) => shownName(shellWord(path, text.files)),
    rosters: rostersOf(name, words, options, given, text),
  };
}

function timeOf(
  value: (flag: string) => string | undefined,
  context: Context,
): { readonly month: Shown; readonly year: Shown } {
  const [asked = ''] = (value('--month') ?? '').split('..');
  const month = readMonth(asked) ?? monthOfDate(today(context));
  const shown = formatMonth(month);
  const year = value('--year');
  return {
    month: year === undefined ? shown : said`${shownName(year)}-01`,
    year: shownName(year ?? shown.slice(0, 4)),
  };
}

/** How rosters are read is said again by these. */
const READ_BY = ['--policy', '--join', '--sheet', '--header-row', '--map', '--category'];

function rostersOf(
  name: string,
  words: readonly string[],
  options: readonly OptionSpec[],
  given: (spec: OptionSpec) => unknown,
  text: NextCommandText,
): Shown {
  const files = name === 'policy' || name === 'law' || name === 'completion' ? [] : words;
  const again = options
    .filter((one) => READ_BY.includes(longFlag(one)))
    .flatMap((one) =>
      [given(one)]
        .flat()
        .filter((each) => each !== undefined)
        .map(
          (each) =>
            said`${word('--')}${shownName(longFlag(one).slice(2))} ${shownName(shellWord(String(each), '…'))}`,
        ),
    );
  return joined([...files.map((one) => shownName(shellWord(one, text.files))), ...again], ' ');
}
