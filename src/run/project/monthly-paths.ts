import { type Month, month, yearOf } from '../../domain/month.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { hasPlaceholder, placeholderOf } from '../../policy/project/placeholders.ts';
import { monthNumber } from '../../roster/values/date.ts';
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

const MONTH_WORDS = '(?:\\p{L}+|\\d+)(?:[-_. ]{1,3}(?:\\p{L}+|\\d+))?';
const partsOf = (segment: string): string[] => segment.split(/(\{[^{},]*\})/);

/** How a name is held against a segment of a path. */
function matcher(segment: string, alone: boolean): (name: string) => Match | undefined {
  const parts = partsOf(segment);
  const kinds = parts.map(placeholderOf);
  const source = parts.map((part, index) =>
    kinds[index] === 'year' ? '(20\\d\\d)' : kinds[index] === 'month' ? `(${MONTH_WORDS})` : jokers(part),
  );
  const expression = new RegExp(`^${source.join('')}$`, 'iu');
  return (name) => {
    const [whole, ...captured] = expression.exec(name) ?? [];
    if (whole === undefined) return undefined;
    let match: Match = { written: '' };
    for (const [index, part] of parts.entries()) {
      const kind = kinds[index];
      const text = kind === undefined ? part : (captured.shift() ?? '');
      const time = kind === undefined ? {} : kind === 'year' ? { year: Number(text) } : monthIn(text, alone);
      if (time === undefined) return undefined;
      match = { ...match, ...time, written: match.written + text };
    }
    return match;
  };
}

/** `*`, `?` and `{a,b}` as in a pattern; all else is the name's own. */
const jokers = (part: string): string =>
  part.replace(/\{([^{}]*,[^{}]*)\}|[\s\S]/g, (token, several?: string) => {
    if (several !== undefined) return `(?:${several.split(',').map(jokers).join('|')})`;
    return token === '*' ? '.*?' : token === '?' ? '.' : token.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
  });

function monthIn(text: string, alone: boolean): Pick<Step, 'month'> | Pick<Step, 'ofYear'> | undefined {
  const of = readMonth(text.replace(/[-_. ]+/, '-'));
  if (of !== undefined) return { month: of };
  if (!alone) return undefined;
  // `03`, `Maret`, `03 Maret`: the year stands elsewhere in the path.
  const numbers = text
    .split(/[-_. ]+/)
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : monthNumber(word)));
  const [first, ...others] = numbers;
  const isMonth = first !== undefined && first >= 1 && first <= 12 && others.every((one) => one === first);
  return isMonth ? { ofYear: first } : undefined;
}
