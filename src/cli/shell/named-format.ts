import { joined, ownWords, shownName } from '../../domain/shown.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { RESULT_NAME_TEXT } from '../../text/shell/result-name.ts';
import { CliError, type Context } from './io.ts';
import { type Given, longFlag, type OptionSpec } from './options.ts';

/** How a file of a format ends, the usual ending first; where it is not said, as the format is called. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  text: ['txt'],
  html: ['html', 'htm'],
  markdown: ['md'],
  junit: ['xml'],
  sarif: ['sarif', 'sarif.json'],
  github: ['txt'],
  gitlab: ['json'],
};
/** What a name says where two formats end alike. */
const NAMED: readonly string[] = 'text json csv xlsx parquet html markdown junit sarif'.split(' ');

/** Bytes, which go to a file. */
export const NEVER_ON_SCREEN: ReadonlySet<string> = new Set(['xlsx', 'parquet']);

/** What no format of ours is: a program that opens such a file refuses whatever we put in it. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'xls xlsm xlsb xltx ods fods numbers pdf doc docx odt zip gz'.split(' '),
);

const endingsOf = (format: string): readonly [string, ...string[]] => ENDINGS[format] ?? [format];

/** How a file of a format ends. */
export const endingOf = (format: string): string => endingsOf(format)[0];

/** The format that a file's name says. */
function formatNamed(file: string): string | undefined {
  const name = file.toLowerCase();
  const ends = (format: string): boolean => endingsOf(format).some((ending) => name.endsWith(`.${ending}`));
  // The longest ending is meant: `.sarif.json` is SARIF.
  return ends('sarif') ? 'sarif' : NAMED.find(ends);
}

const isOfOthers = (file: string): boolean =>
  OF_OTHERS.has(/\.([^./\\]+)$/.exec(file.toLowerCase())?.[1] ?? '');

const isFormat = (one: OptionSpec): boolean => longFlag(one) === '--format';
const isOutput = (one: OptionSpec): boolean => longFlag(one) === '--output' && one.writes === 'file';

/**
 * The command line with the format that the name behind `-o` says, where it says no other: `-o anggaran.xlsx` is a workbook.
 * @throws CliError for a name that no result of the command has
 */
export function withNamedFormat(options: readonly OptionSpec[], given: Given, context: Context): Given {
  const [format, output] = [options.find(isFormat), options.find(isOutput)];
  const file = output && given(output);
  if (format?.kind !== 'choice' || typeof file !== 'string' || given(format) !== undefined) return given;
  const named = formatNamed(file);
  if (named === undefined && !isOfOthers(file)) return given;
  // Text is Markdown too.
  if (named === 'markdown' && !format.choices.includes(named)) return given;
  if (named !== undefined && format.choices.includes(named))
    return (one) => (one === format ? named : given(one));
  const endings = [...new Set(format.choices.map(endingOf))].map((ending) => ownWords(`.${ending}`));
  throw new CliError(RESULT_NAME_TEXT[context.language].notMade(shownName(file), joined(endings, ', ')));
}

/**
 * What is to be written must open under the name that it is given, and bytes need one.
 * @throws CliError where they do not, before anything is read
 */
export function refuseMisnamed(options: readonly OptionSpec[], given: Given, { language }: Context): void {
  for (const one of options)
    for (const [file, format] of namesWritten(one, options, given)) {
      if (file === undefined && !NEVER_ON_SCREEN.has(format)) continue;
      if (file === undefined)
        throw new CliError(CLI_TEXT[language].missingOption(ownWords(`-o FILE.${format}`)));
      const named = formatNamed(file);
      const bytes = NEVER_ON_SCREEN.has(format) || (named !== undefined && NEVER_ON_SCREEN.has(named));
      const opens = named === format || (named === undefined ? !isOfOthers(file) : !bytes);
      if (!opens)
        throw new CliError(
          RESULT_NAME_TEXT[language].misnamed(
            shownName(file),
            ownWords(format),
            ownWords(`.${endingOf(format)}`),
          ),
        );
    }
}

/** Each file that an option names, with the format of what goes into it. */
function namesWritten(
  one: OptionSpec,
  options: readonly OptionSpec[],
  given: Given,
): readonly (readonly [file: string | undefined, format: string])[] {
  const files = [given(one)].flat().filter((file) => typeof file === 'string');
  const format = options.find(isFormat);
  if (format?.kind !== 'choice') return [];
  if (one.writes === 'format=file')
    return files.flatMap((file) => {
      const at = file.indexOf('=');
      // What is no format is refused by who reads it.
      const known = format.choices.includes(file.slice(0, at));
      return known ? [[file.slice(at + 1).trim(), file.slice(0, at)] as const] : [];
    });
  if (one.writes !== 'file') return [];
  if (!isOutput(one)) return files.map((file) => [file, 'json']);
  return [[files[0], String(given(format) ?? format.standard)]];
}
