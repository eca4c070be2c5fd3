import type { CategoryId } from '../domain/category.ts';
import { FUNDS, type Fund } from '../domain/fund.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import type { KnownCategory } from '../policy/policy.ts';
import type { Village } from '../policy/villages.ts';
import type { Ceilings } from './ceilings.ts';

/** One village of a villages file: how many of each category it has, and what it may spend. */
export interface VillageFacts {
  readonly code: string;
  readonly village: string;
  readonly kecamatan: string;
  readonly counts: ReadonlyMap<CategoryId, number>;
  /** How many there are who could be covered, where the file says. */
  readonly populations: ReadonlyMap<CategoryId, number>;
  readonly ceilings: Ceilings;
}

/** What is wrong in a villages file; `row` and `column` count from 1, as the reader sees them. */
export interface VillageProblem {
  readonly code: 'no-village-column' | 'unknown-column' | 'not-a-count' | 'no-name' | 'twice';
  readonly row: number;
  readonly column?: number | undefined;
  readonly text: string;
}

export interface VillagesFile {
  readonly villages: readonly VillageFacts[];
  readonly problems: readonly VillageProblem[];
}

type Column =
  | { readonly kind: 'code' | 'village' | 'kecamatan' | 'none' }
  | { readonly kind: 'count' | 'population'; readonly category: CategoryId }
  | { readonly kind: 'ceiling'; readonly fund: Fund };

const PLAIN: Readonly<Record<string, 'code' | 'village' | 'kecamatan' | 'none'>> = {
  kode: 'code',
  code: 'code',
  'kode desa': 'code',
  desa: 'village',
  'nama desa': 'village',
  village: 'village',
  name: 'village',
  nama: 'village',
  kecamatan: 'kecamatan',
  'nama kecamatan': 'kecamatan',
  no: 'none',
  nomor: 'none',
};

/** Reads rows of text, the header first: name, kecamatan, a column for each category, `pagu ADD` for a ceiling. */
export function parseVillages(
  rows: readonly (readonly string[])[],
  known: readonly KnownCategory[],
): VillagesFile {
  const [header = [], ...body] = rows;
  const problems: VillageProblem[] = [];
  const columns = header.map((name, index) => {
    const column = columnOf(fold(name), known);
    if (column === undefined && name.trim() !== '')
      problems.push({ code: 'unknown-column', row: 1, column: index + 1, text: name.trim() });
    return column ?? { kind: 'none' as const };
  });
  if (!columns.some(({ kind }) => kind === 'village'))
    return { villages: [], problems: [{ code: 'no-village-column', row: 1, text: header.join(', ') }] };
  const villages: VillageFacts[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const facts = villageOf(cells, columns, index + 2, problems);
    const key = `${fold(facts.kecamatan)}\u0000${fold(facts.village)}`;
    if (facts.village === '') problems.push({ code: 'no-name', row: index + 2, text: cells.join(' ') });
    else if (seen.has(key)) problems.push({ code: 'twice', row: index + 2, text: facts.village });
    else villages.push(facts);
    seen.add(key);
  }
  return { villages, problems };
}

const fold = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

function columnOf(name: string, known: readonly KnownCategory[]): Column | undefined {
  if (Object.hasOwn(PLAIN, name)) return { kind: PLAIN[name] ?? 'none' };
  const ceiling = /^(?:pagu|ceiling) (.+)$/.exec(name)?.[1];
  const fund = FUNDS.find((one) => fold(one) === ceiling);
  if (fund) return { kind: 'ceiling', fund };
  const [, said = '', counted = name] = /^(jumlah|populasi|population) (.+)$/.exec(name) ?? [];
  const category = known.find(({ id, name: words, names }) =>
    [id, words.id, words.en, ...names].some((one) => fold(one) === counted),
  );
  const kind = said === '' || said === 'jumlah' ? 'count' : 'population';
  return category && { kind, category: category.id };
}

function villageOf(
  cells: readonly string[],
  columns: readonly Column[],
  row: number,
  problems: VillageProblem[],
): VillageFacts {
  const plain = { code: '', village: '', kecamatan: '', none: '' };
  const counts = new Map<CategoryId, number>();
  const populations = new Map<CategoryId, number>();
  const ceilings: Partial<Record<Fund, Rupiah>> = {};
  for (const [index, column] of columns.entries()) {
    const text = (cells[index] ?? '').trim();
    if (column.kind !== 'count' && column.kind !== 'population' && column.kind !== 'ceiling') {
      plain[column.kind] = text;
      continue;
    }
    if (text === '') continue;
    const count = wholeNumber(text);
    if (count === undefined) problems.push({ code: 'not-a-count', row, column: index + 1, text });
    else if (column.kind === 'ceiling') ceilings[column.fund] = rupiah(count);
    else (column.kind === 'count' ? counts : populations).set(column.category, count);
  }
  const { code, village, kecamatan } = plain;
  return { code, village, kecamatan, counts, populations, ceilings };
}

/** `100`, `1.234.567`, `Rp 1.234.567`; undefined for anything that is no whole number. */
function wholeNumber(text: string): number | undefined {
  const digits = text
    .replace(/^rp\s*/i, '')
    .replace(/^(\d{1,3})((?:[.,]\d{3})+)$/, (all) => all.replace(/[.,]/g, ''));
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** So many villages of no name, where only their number is known. */
export function equalVillages(count: number): VillageFacts[] {
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => ({
    code: '',
    village: `Desa ${String(index + 1).padStart(width, '0')}`,
    kecamatan: '',
    counts: new Map(),
    populations: new Map(),
    ceilings: {},
  }));
}

/** The villages of the policy's own file; each RT and RW has its head. */
export function policyVillages(villages: readonly Village[]): VillageFacts[] {
  return villages.map(({ code = '', name, kecamatan, counts, rt, rw, ceilings }) => {
    const known = new Map<CategoryId, number>(counts);
    if (rt !== undefined && !known.has('ketua-rt')) known.set('ketua-rt', rt);
    if (rw !== undefined && !known.has('ketua-rw')) known.set('ketua-rw', rw);
    return { code, village: name, kecamatan, counts: known, populations: new Map(), ceilings };
  });
}
