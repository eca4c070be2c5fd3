import type { ProjectKey } from '../../domain/kinds/project-key.ts';
import { formatMonth, type Month, month, yearOf } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import { numeral, shownName } from '../../domain/shown.ts';
import type { ProjectInput } from '../../policy/project/input.ts';
import { hasPlaceholder, withPlaceholders } from '../../policy/project/placeholders.ts';
import type { InputFiles } from '../ports.ts';
import { needed } from '../with-book.ts';
import { type DatedPath, datedPaths } from './monthly-paths.ts';
import { type Project, projectPath } from './project-file.ts';

/** Keys whose paths may be those of a month. */
export type FilesKey = Extract<
  ProjectKey,
  'rosters' | 'joins' | 'bills' | 'receipts' | 'villages' | 'templates' | 'baseline'
>;

/** For when something is asked. */
export interface AskedTime {
  /** None, one, or a run of them. */
  readonly months: readonly Month[];
  readonly year?: number | undefined;
  /** Taken where something stands for it, and nothing else is asked. */
  readonly near?: Month | undefined;
  /** What is not there yet for a month stands as it would be called. */
  readonly awaits?: true | undefined;
}

export interface ProjectPaths {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** Of the month that they are of; undefined where they are of none. */
  readonly month: Month | undefined;
}

type Files = Pick<InputFiles, 'entries' | 'find'>;

/** A path of the project, and what stands on the disk for it where it is of a month or a year. */
interface Named {
  readonly pattern: string;
  readonly dated: readonly DatedPath[] | undefined;
}

/** Each month adds to those before it: of a time that has several all are asked for. Of the others the latest stands for the time. */
const ADDING: readonly FilesKey[] = ['bills', 'receipts'];

/**
 * What the project names under a key, for the time that is asked: of one month that month's; of several, of a year or of none the
 * latest that is there, up to their end; bills all those of the time, receipts also those after it, for they tell what was paid late.
 * Undefined where it names nothing. @throws Refused where nothing stands for that time
 */
export async function projectPaths(
  project: Project,
  key: FilesKey,
  asked: AskedTime,
  ports: Files,
): Promise<ProjectPaths | undefined> {
  const named = await namedPaths(project, key, ports);
  if (named === undefined) return undefined;
  const all = ADDING.includes(key) ? allWithin(named, asked, key === 'receipts') : [];
  if (all.length > 0) return { paths: all, month: undefined };
  return pathsAt(named, await timeFor(named, asked, ports), { project, key, asked });
}

/** Of a time of several months the paths of each; none where one month is asked, or nothing is there for the time. */
function allWithin(
  named: readonly Named[],
  { months, year }: AskedTime,
  andLater: boolean,
): readonly string[] {
  const [first, last] = year === undefined ? [months[0], months.at(-1)] : [month(year, 1), month(year, 12)];
  if (first === undefined || last === undefined || first === last) return [];
  const isAsked = ({ month: of, year: ofYear }: DatedPath): boolean =>
    of === undefined
      ? ofYear === undefined || (ofYear >= yearOf(first) && (andLater || ofYear <= yearOf(last)))
      : of >= first && (andLater || of <= last);
  if (!named.some(({ dated }) => dated?.some(isAsked))) return [];
  return named.flatMap(({ pattern, dated }) =>
    dated === undefined ? [pattern] : dated.filter(isAsked).map(({ path }) => path),
  );
}

/** The two rosters that are to be compared: that of the time asked and the one before it. @throws Refused */
export async function projectPair(
  project: Project,
  asked: AskedTime,
  ports: Files,
): Promise<readonly [old: ProjectPaths, now: ProjectPaths] | undefined> {
  const named = await namedPaths(project, 'rosters', ports);
  if (named === undefined) return undefined;
  const now = pathsAt(named, await timeFor(named, asked, ports), { project, key: 'rosters', asked });
  const before = monthsOf(named).filter((one) => now.month !== undefined && one < now.month);
  const old = await latestWithFiles(named, before, ports);
  if (old === undefined)
    throw new Refused({ code: 'project-without-pair', args: { file: shownName(project.file) } });
  return [pathsAt(named, { month: old, year: yearOf(old) }, { project, key: 'rosters', asked }), now];
}

async function namedPaths(
  { file, input }: Project,
  key: FilesKey,
  ports: Files,
): Promise<readonly Named[] | undefined> {
  const given = listOf(input, key);
  if (given.length === 0) return undefined;
  const named: Named[] = [];
  for (const path of given) {
    const pattern = projectPath(file, path);
    if (pattern === projectPath(file, file.slice(file.lastIndexOf('/') + 1)))
      throw new Refused({ code: 'project-names-itself', args: { file: shownName(file), key } });
    const dated = hasPlaceholder(pattern) ? await needed(() => datedPaths(pattern, ports)) : undefined;
    named.push({ pattern, dated });
  }
  return named;
}

const listOf = (input: ProjectInput, key: FilesKey): readonly string[] => [input[key] ?? []].flat();

interface Time {
  readonly month: Month | undefined;
  readonly year: number | undefined;
}

const monthsOf = (named: readonly Named[]): Month[] =>
  [...new Set(named.flatMap(({ dated = [] }) => dated.flatMap(({ month: of }) => of ?? [])))].sort(
    (a, b) => a - b,
  );

const yearsOf = (named: readonly Named[]): number[] =>
  [...new Set(named.flatMap(({ dated = [] }) => dated.flatMap(({ year }) => year ?? [])))].sort();

/** Which of the times that there are is meant. */
async function timeFor(named: readonly Named[], asked: AskedTime, ports: Files): Promise<Time> {
  const [only, ...more] = asked.months;
  if (only !== undefined && more.length === 0) return { month: only, year: yearOf(only) };
  const last = asked.months.at(-1) ?? (asked.year === undefined ? undefined : month(asked.year, 12));
  const there = monthsOf(named);
  if (last === undefined && asked.near !== undefined && there.includes(asked.near))
    return { month: asked.near, year: yearOf(asked.near) };
  const latest = await latestWithFiles(
    named,
    there.filter((one) => last === undefined || one <= last),
    ports,
  );
  const year = last === undefined ? undefined : yearOf(last);
  return { month: latest, year: latest === undefined ? (year ?? yearsOf(named).at(-1)) : yearOf(latest) };
}

/** A folder may be made before anything is put into it. */
async function latestWithFiles(
  named: readonly Named[],
  months: readonly Month[],
  ports: Files,
): Promise<Month | undefined> {
  for (const of of [...months].reverse()) {
    const paths = named.flatMap(({ dated = [] }) => dated.filter((one) => one.month === of));
    if ((await ports.find(paths.map(({ path }) => path))).files.length > 0) return of;
  }
  return months.at(-1);
}

interface Asking {
  readonly project: Project;
  readonly key: FilesKey;
  readonly asked: AskedTime;
}

function pathsAt(named: readonly Named[], time: Time, asking: Asking): ProjectPaths {
  let month: Month | undefined;
  const paths = named.flatMap(({ pattern, dated }) => {
    if (dated === undefined) return [pattern];
    const own = dated.filter((one) =>
      one.month === undefined ? one.year === time.year : one.month === time.month,
    );
    if (own.length === 0) {
      if (!asking.asked.awaits || time.month === undefined) throw otherTime(pattern, dated, time, asking);
      month ??= time.month;
      return [writtenFor(pattern, time.month)];
    }
    month ??= own[0]?.month;
    return own.map(({ path }) => path);
  });
  return { paths, month };
}

const writtenFor = (pattern: string, of: Month): string =>
  withPlaceholders(pattern, (what) => (what === 'year' ? String(yearOf(of)) : formatMonth(of)));

function otherTime(
  pattern: string,
  dated: readonly DatedPath[],
  { month: of, year }: Time,
  { project, key }: Asking,
): Refused {
  const there = dated.map((one) =>
    one.month === undefined ? numeral(one.year ?? 0) : formatMonth(one.month),
  );
  return new Refused({
    code: 'project-other-time',
    args: {
      file: shownName(project.file),
      key,
      pattern: shownName(pattern),
      asked: of !== undefined ? formatMonth(of) : year === undefined ? undefined : numeral(year),
      there: [...new Set(there)].sort(),
    },
  });
}
