import type { CategoryId } from '../domain/category.ts';
import { FUNDS, type Fund } from '../domain/fund.ts';
import { month, type Span } from '../domain/month.ts';
import { nearestWord } from './nearest.ts';
import type { KnownCategory } from './policy.ts';
import type { FoundProblem } from './problem.ts';
import { firstCrossed, firstShared, inTime } from './spans.ts';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  name: ['nama', 'desa', 'nama desa', 'name', 'village'],
  kecamatan: ['kecamatan', 'nama kecamatan', 'district'],
  code: ['kode', 'kode desa', 'kode wilayah', 'code'],
  rt: ['rt', 'jumlah rt'],
  rw: ['rw', 'jumlah rw'],
  npp: ['npp', 'nomor npp'],
  base: ['dasar upah', 'wage base'],
};

export type ColumnKind = 'count' | 'population' | 'quota' | 'ceiling' | 'fund';

/** What a column of a villages file holds. */
export interface VillageColumn {
  /** A key of `COLUMNS`; of other columns what they are, which nothing asks for. */
  readonly meaning: string;
  readonly kind?: ColumnKind;
  /** The category or fund of such a column. */
  readonly about?: CategoryId | Fund;
  /** The months that its figures are of, where the heading names some. */
  readonly months?: Span;
}

/** `Pagu ADD (Rp)` → `pagu add rp`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The column's meaning; undefined (and a problem) where it is not understood. */
export function villageColumn(
  text: string,
  row: number,
  index: number,
  known: readonly KnownCategory[],
  problems: FoundProblem[],
): VillageColumn | undefined {
  const header = plain(text);
  if (header === '' || header === 'no' || header === 'nomor') return undefined;
  const key = Object.keys(COLUMNS).find((one) => COLUMNS[one]?.includes(header));
  if (key) return { meaning: key };
  const { words, months } = withMonths(header);
  const found = fundColumn(words) ?? ceilingColumn(words) ?? peopleColumn(words, known);
  const dated = found?.kind !== 'count' && found?.kind !== 'population';
  if (found && (dated || words === header)) return { ...found, ...(months ? { months } : {}) };
  const named = [...Object.values(COLUMNS), FUND_WORDS].map(([first = '']) => first);
  const allowed = [...named, ...FUNDS];
  problems.push({
    ...problem('unknown-column', row, index, text.trim(), allowed),
    nearest: nearestWord(header, allowed),
  });
  return undefined;
}

const FUND_WORDS = ['sumber dana', 'pembebanan', 'fund', 'charges'];

const fundColumn = (header: string): VillageColumn | undefined =>
  FUND_WORDS.includes(header) ? { meaning: 'fund', kind: 'fund' } : undefined;

function ceilingColumn(header: string): VillageColumn | undefined {
  const words = header.replace(/^(pagu|ceiling) /, '').replace(/ rp$/, '');
  const fund = FUNDS.find((one) => plain(one) === words);
  return fund && { meaning: `ceiling ${fund}`, kind: 'ceiling', about: fund };
}

function peopleColumn(header: string, known: readonly KnownCategory[]): VillageColumn | undefined {
  const counted = header.replace(/^(jumlah|populasi|population|kuota|quota) /, '');
  const kind = /^popula/.test(header) ? 'population' : /^(kuota|quota) /.test(header) ? 'quota' : 'count';
  const category = known.find(({ id, name, names }) =>
    [id, name.id, name.en, ...names].some((one) => plain(one) === counted),
  );
  return category && { meaning: `${kind} ${category.id}`, kind, about: category.id };
}

const MONTHS =
  /^(.+?) (?:(sejak|mulai|from) )?(\d{4}) (0[1-9]|1[0-2])(?: (?:(?:sd|s d|sampai|hingga|to) )?(\d{4}) (0[1-9]|1[0-2]))?$/;

/** `kuota linmas 2026 01 sd 2026 06`, `pagu add sejak 2026 07`, `kuota linmas 2026 03` for that month only. */
function withMonths(header: string): { readonly words: string; readonly months?: Span } {
  const [, words, since, year, at, lastYear, lastAt] = MONTHS.exec(header.replace(/ rp$/, '')) ?? [];
  if (words === undefined) return { words: header };
  const first = month(Number(year), Number(at));
  const last = lastYear === undefined ? first : month(Number(lastYear), Number(lastAt));
  if (last < first) return { words: header };
  return {
    words,
    months: { first, last: since && lastYear === undefined ? Number.POSITIVE_INFINITY : last },
  };
}

/** Two columns about one thing that have a month in common. */
export function sharedMonths(
  columns: readonly (VillageColumn | undefined)[],
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
): FoundProblem[] {
  const groups = new Map<
    string,
    { readonly months?: Span; readonly index: number; readonly kind: string }[]
  >();
  for (const [index, column] of columns.entries()) {
    if (column?.kind === undefined) continue;
    const dated = { index, kind: column.kind, ...(column.months ? { months: column.months } : {}) };
    // A quota or fund of all months beside others is of the months that they leave.
    const key = column.kind !== 'ceiling' && !column.months ? `${column.meaning}, else` : column.meaning;
    groups.set(key, [...(groups.get(key) ?? []), dated]);
  }
  return [...groups.values()].flatMap((terms) => {
    const sorted = inTime(terms);
    const isCeiling = sorted.some(({ kind }) => kind === 'ceiling');
    const shared = sorted[isCeiling ? firstCrossed(sorted) : firstShared(sorted) + 1 || -1];
    if (!shared) return [];
    return [problem('months-shared', row, shared.index, (cells[shared.index] ?? '').trim())];
  });
}

export function missingColumn(name: string): FoundProblem {
  return problem('missing-column', 1, 0, COLUMNS[name]?.[0] ?? name);
}

export function problem(
  code: FoundProblem['code'],
  row: number,
  index: number,
  found: string | undefined,
  allowed: readonly string[] = [],
  key = 'villages',
): FoundProblem {
  return { code, path: [key], found, allowed, line: row, column: index + 1 };
}

/** `Nama` alone may be a person's. */
const OF_VILLAGE = /desa|village/i;

/**
 * Whether these are the headings of a list of villages: each is one that such a list has, a village's name and its kecamatan
 * among them, and nothing in them could as well head a list of people.
 */
export function isVillageHead(cells: readonly string[], known: readonly KnownCategory[]): boolean {
  const problems: FoundProblem[] = [];
  const meanings = cells.map((text, index) => villageColumn(text, 1, index, known, problems)?.meaning);
  const names = cells.filter((_, index) => meanings[index] === 'name');
  const [name = ''] = names;
  const isOfVillage = OF_VILLAGE.test(name) || meanings.includes('code') || meanings.includes('npp');
  return problems.length === 0 && names.length === 1 && meanings.includes('kecamatan') && isOfVillage;
}
