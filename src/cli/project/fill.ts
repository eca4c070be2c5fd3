import { relative } from 'node:path';
import { monthOfDate, parseIsoDate } from '../../domain/date.ts';
import { formatMonth, type Month, monthRange } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import { said, shownName } from '../../domain/shown.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import type { Ports } from '../../run/ports.ts';
import { type Project, readProject } from '../../run/project/project-file.ts';
import { type AskedTime, projectPair, projectPaths } from '../../run/project/project-paths.ts';
import { shellValue, shellWord } from '../../text/parts/shell-word.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { PROJECT_TEXT } from '../../text/shell/project.ts';
import type { CommandLine, CommandSpec } from '../shell/command.ts';
import { COMMANDS } from '../shell/commands.ts';
import { type Context, chat } from '../shell/io.ts';
import { type Given, longFlag, type OptionSpec } from '../shell/options.ts';
import { portsFor } from '../shell/ports.ts';
import { projectFormats } from './formats.ts';
import { outputOf } from './output.ts';
import { optionValue } from './values.ts';

type Spec = Omit<CommandSpec, 'run'>;

/**
 * What the command line says, filled up from the project file: the command line wins, and rosters that it names stand in
 * place of the project's. What was taken is said in a line. @throws Refused
 */
export async function filledFromProject(
  [path = '', other]: readonly string[],
  spec: Spec,
  { words, given }: CommandLine,
  context: Context,
): Promise<CommandLine> {
  const { io, language } = context;
  const named = (file: string): string => relative(io.cwd, file).replaceAll('\\', '/');
  if (other !== undefined)
    throw new Refused({
      code: 'project-twice',
      args: { files: [path, other].map((file) => shownName(named(file))) },
    });
  const ports = portsFor(context);
  const project = await readProject(named(path), projectFormats(COMMANDS), ports);
  const filled = await fill(project, spec, { words, given }, ports, context);
  if (filled.taken.length > 0)
    chat(
      io,
      said`${PROJECT_TEXT[language].from(shownName(project.file), shownName(filled.taken.join(' ')))}\n`,
    );
  return filled;
}

interface Taking extends CommandLine {
  /** What was taken, as words of the command line. */
  readonly taken: readonly string[];
}

async function fill(
  project: Project,
  spec: Spec,
  { words, given }: CommandLine,
  ports: Ports,
  context: Context,
): Promise<Taking> {
  const asked = askedTime(project, spec, given);
  const instead = spec.instead && given(spec.instead.given) !== undefined ? spec.instead.of : [];
  const rosters: Rosters =
    instead === 'rosters' ? { words, taken: [] } : await rostersOf(project, spec, words, asked, ports);
  const values = new Map<OptionSpec, unknown>();
  const time = timeOf(asked, rosters.month, spec, values);
  const merged: Given = (one) => given(one) ?? values.get(one);
  for (const one of spec.options) {
    if (one.project === undefined || given(one) !== undefined) continue;
    if (instead !== 'rosters' && instead.includes(one)) continue;
    // A result's own place follows from its format.
    if (one.project === 'output' && one.writes !== undefined) continue;
    if (one.project === 'year' && optionOf(spec, '--month', given) !== undefined) continue;
    const value = await optionValue(one, project, spec.name, time, ports);
    if (value !== undefined) values.set(one, value);
  }
  const output = spec.options.find(
    (one) => one.project === 'output' && one.writes !== undefined && given(one) === undefined,
  );
  if (output) {
    const value = await outputOf({ output, project, spec, given, merged, time }, context);
    if (value !== undefined) values.set(output, value);
  }
  const placeholder = REPORT_TEXT[context.language].files;
  return {
    words: rosters.words,
    given: merged,
    taken: [
      ...rosters.taken.map((word) => shellWord(word, placeholder)),
      ...[...values].flatMap(([one, value]) =>
        [value]
          .flat()
          .map((each) =>
            each === true ? longFlag(one) : `${longFlag(one)} ${shellValue(String(each), placeholder)}`,
          ),
      ),
    ],
  };
}

/** What a command that awaits rosters is asked about, where no month is said, is that of the latest. */
function timeOf(
  asked: AskedTime,
  month: Month | undefined,
  { awaits, options }: Spec,
  values: Map<OptionSpec, unknown>,
): AskedTime {
  const option = options.find((one) => longFlag(one) === '--month');
  if (!awaits || option === undefined || month === undefined || asked.months.length > 0)
    return { ...asked, near: asked.near ?? month };
  values.set(option, formatMonth(month));
  return { ...asked, months: [month] };
}

/** What the command line gives for a flag; undefined too where the command has no such flag. */
function optionOf(spec: Spec, name: string, given: Given): string | undefined {
  const option = spec.options.find((one) => longFlag(one) === name);
  const value = option && given(option);
  return typeof value === 'string' ? value : undefined;
}

/** What cannot be read is refused by the command itself, in its own words. */
function askedTime({ input }: Project, spec: Spec, given: Given): AskedTime {
  const ends = (optionOf(spec, '--month', given) ?? '').split('..').map(readMonth);
  const [first, last] = [ends[0], ends.at(-1)];
  const months: Month[] = first === undefined || last === undefined ? [] : monthRange(first, last);
  const hasYear = spec.options.some((one) => longFlag(one) === '--year');
  const year = Number(optionOf(spec, '--year', given) ?? input.year);
  const day = parseIsoDate(optionOf(spec, '--as-of', given) ?? '');
  return {
    months,
    year: hasYear && months.length === 0 && Number.isInteger(year) ? year : undefined,
    near: day === undefined ? undefined : monthOfDate(day),
    awaits: spec.awaits,
  };
}

interface Rosters {
  readonly words: readonly string[];
  readonly taken: readonly string[];
  readonly month?: Month | undefined;
}

async function rostersOf(
  project: Project,
  spec: Spec,
  words: readonly string[],
  asked: AskedTime,
  ports: Ports,
): Promise<Rosters> {
  if (spec.rosters === 'pair' && words.length === 0) {
    const pair = await projectPair(project, asked, ports);
    if (pair === undefined) return { words, taken: [] };
    const both = pair.map(({ paths }) => one(paths, project));
    return { words: both, taken: both, month: pair[1].month };
  }
  const lacks = spec.rosters === 'files' ? words.length === 0 : spec.rosters === 'pair' && words.length === 1;
  if (!lacks) return { words, taken: [] };
  const found = await projectPaths(project, 'rosters', asked, ports);
  if (found === undefined) return { words, taken: [] };
  const taken = spec.rosters === 'pair' ? [one(found.paths, project)] : found.paths;
  return { words: [...words, ...taken], taken, month: found.month };
}

/** @throws Refused for several: of two rosters that are compared each is one name */
function one(paths: readonly string[], { file }: Project): string {
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) return only;
  throw new Refused({
    code: 'project-names-several',
    args: { file: shownName(file), key: 'rosters', names: paths.map(shownName) },
  });
}
