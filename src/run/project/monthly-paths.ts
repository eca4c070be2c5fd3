import { type Month, month, yearOf } from '../../domain/month.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { hasPlaceholder, placeholderOf } from '../../policy/project/placeholders.ts';
import { monthOfWord } from '../../roster/values/date.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import type { InputFiles } from '../ports.ts';

/** A path in which a month or a year has taken the place of the word that stood for it. */
export interface DatedPath {
  /** With what else of a pattern stood there: it is still to be looked up. */
  readonly path: string;
  readonly year: number | undefined;
  readonly month: Month | undefined;
}

/** How far a path has been followed. */
interface Step extends DatedPath {
  /** The folder on the disk. */
  readonly folder: string;
  /** A month of no year: `Maret`, in the folder of a year. */
  readonly ofYear: number | undefined;
}

const JOKER = /[*?[\]{}]/;

/**
 * What stands on the disk for a path with `{month}` or `{year}`, whatever way people write a month: `2026-03`, `Maret 2026`,
 * and where the path has the year elsewhere `03` and `Maret` too. In no order. @throws UnreadableFile for a folder that
 * is not there or stays shut
 */
export async function datedPaths(pattern: string, ports: Pick<InputFiles, 'entries'>): Promise<DatedPath[]> {
  const absolute = pattern.startsWith('/');
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const last = segments.findLastIndex(hasPlaceholder);
  const start = absolute ? '/' : '.';
  let steps: Step[] = [
    { folder: start, path: absolute ? '/' : '', year: undefined, month: undefined, ofYear: undefined },
  ];
  const alone = pattern.split('/').some((segment) => yearIn(segment));
  for (const [index, segment] of segments.entries()) {
    const literal = index > last || (!hasPlaceholder(segment) && !JOKER.test(segment));
    if (literal) steps = steps.map((step) => ({ ...step, ...below(step, segment, segment) }));
    else steps = await followed(steps, segment, alone, ports);
  }
  const seen = new Map<string, DatedPath>();
  for (const { path, year, month: own, ofYear } of steps) {
    const of = own ?? (year === undefined || ofYear === undefined ? undefined : month(year, ofYear));
    if (of !== undefined && year !== undefined && yearOf(of) !== year) continue;
    seen.set(path, { path, year: year ?? (of === undefined ? of : yearOf(of)), month: of });
  }
  return [...seen.values()];
}

const yearIn = (segment: string): boolean => partsOf(segment).some((part) => placeholderOf(part) === 'year');

const below = ({ folder, path }: Step, name: string, written: string): Pick<Step, 'folder' | 'path'> => ({
  folder: folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`,
  path: path === '' || path.endsWith('/') ? `${path}${written}` : `${path}/${written}`,
});

async function followed(
  steps: readonly Step[],
  segment: string,
  alone: boolean,
  ports: Pick<InputFiles, 'entries'>,
): Promise<Step[]> {
  const matches = matcher(segment, alone);
  const next: Step[] = [];
  for (const step of steps) {
    const names = await namesIn(step.folder, steps.length > 1, ports);
    for (const name of names) {
      const found = matches(name);
      if (found) next.push({ ...step, ...found, ...below(step, name, found.written) });
    }
  }
  return next;
}

/** Among several folders some may lack what others have, and some of them be files. */
async function namesIn(
  folder: string,
  several: boolean,
  ports: Pick<InputFiles, 'entries'>,
): Promise<readonly string[]> {
  try {
    return (await ports.entries(folder)).map(({ name }) => name);
  } catch (error) {
    if (several && error instanceof UnreadableFile && error.reason === 'missing-file') return [];
    throw error;
  }
}

interface Match extends Partial<Pick<Step, 'year' | 'month' | 'ofYear'>> {
  /** The segment with the name's own month and year in it, and its jokers. */
  readonly written: string;
}

const partsOf = (segment: string): string[] => segment.split(/(\{[^{},]*\})/).filter((part) => part !== '');

/** How a name is held against a segment of a path. */
function matcher(segment: string, alone: boolean): (name: string) => Match | undefined {
  const ways = alternatives(segment).map(partsOf);
  return (name) => {
    for (const parts of ways) {
      const found = matchFrom(parts, 0, name, 0, alone);
      if (found === undefined) continue;
      // What stands in braces with commas is left for who looks the path up.
      let at = 0;
      const written = partsOf(segment).map((part) =>
        placeholderOf(part) === undefined ? part : (found.texts[at++] ?? ''),
      );
      return { ...found.time, written: written.join('') };
    }
    return undefined;
  };
}

interface Found {
  /** What stands in place of the placeholders, in their order. */
  readonly texts: readonly string[];
  readonly time: Partial<Pick<Step, 'year' | 'month' | 'ofYear'>>;
}

function matchFrom(
  parts: readonly string[],
  part: number,
  name: string,
  from: number,
  alone: boolean,
): Found | undefined {
  const pattern = parts[part];
  if (pattern === undefined) return from === name.length ? { texts: [], time: {} } : undefined;
  const kind = placeholderOf(pattern);
  if (kind === undefined) {
    for (const end of endsOf(pattern, name, from)) {
      const rest = matchFrom(parts, part + 1, name, end, alone);
      if (rest) return rest;
    }
    return undefined;
  }
  // The longest first: `Maret 2026` and not `Maret`.
  for (let end = Math.min(name.length, from + LONGEST_MONTH); end > from; end--) {
    const text = name.slice(from, end);
    const time = kind === 'year' ? yearOfText(text) : monthIn(text, alone);
    const rest = time && matchFrom(parts, part + 1, name, end, alone);
    if (rest) return { texts: [text, ...rest.texts], time: { ...time, ...rest.time } };
  }
  return undefined;
}

/** `03 - September 2026` has less. */
const LONGEST_MONTH = 24;

const yearOfText = (text: string): Pick<Step, 'year'> | undefined =>
  /^20\d\d$/.test(text) ? { year: Number(text) } : undefined;

/** Where a name may go on behind a piece with `*` and `?`, the nearest first; capitals make no difference. */
function endsOf(piece: string, name: string, from: number): readonly number[] {
  let now = new Set([from]);
  for (const sign of piece.toLowerCase()) {
    const next = new Set<number>();
    for (const at of now) {
      if (sign === '*') for (let to = at; to <= name.length; to++) next.add(to);
      else if (at < name.length && (sign === '?' || name[at]?.toLowerCase() === sign)) next.add(at + 1);
    }
    now = next;
  }
  return [...now].sort((a, b) => a - b);
}

/** So many ways to write a segment are tried: more than a regency has villages. */
const MOST_WAYS = 4096;

const ALTERNATIVES = /\{([^{},]*,[^{}]*)\}/;

/** `{xlsx,csv}` as the segments that it stands for. */
function alternatives(segment: string): readonly string[] {
  let ways: readonly string[] = [segment];
  for (;;) {
    const at = ways.findIndex((way) => ALTERNATIVES.test(way));
    if (at < 0) return ways;
    ways = ways.flatMap((way, index) => (index === at ? chosen(way) : way)).slice(0, MOST_WAYS);
  }
}

/** Each choice of the first braces. */
function chosen(way: string): readonly string[] {
  const found = ALTERNATIVES.exec(way);
  if (found === null) return [way];
  const [braces, inside = ''] = found;
  const [before, after] = [way.slice(0, found.index), way.slice(found.index + braces.length)];
  return inside.split(',').map((one) => `${before}${one}${after}`);
}

function monthIn(text: string, alone: boolean): Pick<Step, 'month'> | Pick<Step, 'ofYear'> | undefined {
  if (text !== text.trim()) return undefined;
  const of = readMonth(text.replace(/[-_. ]+/, '-'));
  if (of !== undefined) return { month: of };
  if (!alone) return undefined;
  // `03`, `Maret`, `03 Maret`: the year stands elsewhere in the path.
  const numbers = text
    .split(/[-_. ]+/)
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : monthOfWord(word)));
  const [first, ...others] = numbers;
  const isMonth = first !== undefined && first >= 1 && first <= 12 && others.every((one) => one === first);
  return isMonth ? { ofYear: first } : undefined;
}
