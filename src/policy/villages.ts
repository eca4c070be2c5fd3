import { asCategory, type CategoryId } from '../domain/category.ts';
import { rupiah, type Sen, senFromDecimal } from '../domain/money.ts';
import type { Span } from '../domain/month.ts';
import { shownText } from '../domain/shown.ts';
import { villageKey } from '../domain/village/name.ts';
import type { CeilingTerm } from './ceiling.ts';
import { readNpp } from './employers.ts';
import type { KnownCategory } from './policy.ts';
import { type FoundProblem, type PolicyProblem, shownProblem } from './problem.ts';
import type { QuotaTerm } from './quota.ts';
import { inTime } from './spans.ts';
import type { Village } from './village.ts';
import {
  type ColumnKind,
  missingColumn,
  problem,
  sharedMonths,
  type VillageColumn,
  villageColumn,
} from './village-columns.ts';
import { fundsOf } from './village-funds.ts';

/** A row as any spreadsheet or CSV reader gives it; `row` counts from 1. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const REQUIRED = ['name', 'kecamatan'] as const;
const LEAST = ['name'] as const;

export interface VillageTable {
  /** Each once, and each with a name. */
  readonly villages: readonly Village[];
  readonly problems: readonly PolicyProblem[];
}

/** More than the country has. */
const MOST_VILLAGES = 100_000;

/**
 * The villages of a table: a header row, then a row a village. Columns: name, kecamatan, and where known code, RT, RW, NPP,
 * a column for each category with its people (`Jumlah linmas`), those who could be covered (`Populasi linmas`) or its quota
 * (`Kuota linmas`), what pays for the village (`Sumber dana`: `DDS`, `ADD 60% + DDS 40%`) and its wage base (`Dasar upah`),
 * and one for each fund (`ADD` or `Pagu ADD`) with its ceiling in rupiah. Quotas, ceilings and what pays may be of some months only
 * (`Kuota linmas 2026-01 sd 2026-06`, `Pagu ADD sejak 2026-07`). What cannot be understood is a problem.
 * A policy's file must be right; of a `loose` one only the name is needed, and what can be read is.
 */
export function readVillages(
  rows: readonly TextRow[],
  known: readonly KnownCategory[],
  options: { readonly loose?: boolean } = {},
): VillageTable {
  const required = options.loose ? LEAST : REQUIRED;
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) return { villages: [], problems: required.map(missingColumn).map(shownProblem) };
  const problems: FoundProblem[] = [];
  const read = header.cells.map((text, index) => villageColumn(text, header.row, index, known, problems));
  const columns = read.map((column) => column?.meaning);
  problems.push(...sharedMonths(read, header));
  const missing = required.filter((name) => !columns.includes(name)).map(missingColumn);
  problems.push(...missing);
  // A file that may be anything at all is not quoted, but for a heading that resembles one of ours.
  if (missing.length > 0) {
    const ours = problems.filter(({ code, nearest }) => code !== 'unknown-column' || nearest !== undefined);
    return { villages: [], problems: ours.map(shownProblem) };
  }
  if (problems.length > 0 && !options.loose) return { villages: [], problems: problems.map(shownProblem) };
  if (body.length > MOST_VILLAGES) {
    const tooMany = { ...problem('wrong-count', header.row, 0, undefined), max: MOST_VILLAGES };
    return { villages: [], problems: [shownProblem(tooMany)] };
  }
  const seen = new Map<string, number>();
  const villages = body.flatMap(({ row, cells }) => {
    const village = villageOf({ columns, required, read }, cells, row, problems);
    const key = villageKey(village.kecamatan, village.name);
    const first = seen.get(key);
    if (village.name === '') return [];
    if (first !== undefined) problems.push(problem('village-twice', row, 0, village.name, [String(first)]));
    else seen.set(key, row);
    return first === undefined ? [village] : [];
  });
  return { villages, problems: problems.map(shownProblem) };
}

interface Header {
  readonly read: readonly (VillageColumn | undefined)[];
  /** Their meanings. */
  readonly columns: readonly (string | undefined)[];
  readonly required: readonly string[];
}

function villageOf(
  { columns, required, read }: Header,
  cells: readonly string[],
  row: number,
  problems: FoundProblem[],
): Village {
  const text = (column: string): string => (cells[columns.indexOf(column)] ?? '').trim();
  const countAt = (index: number): number | undefined => {
    const found = (cells[index] ?? '').trim();
    if (found === '' || found === '-') return undefined;
    const whole = wholeNumber(found);
    if (whole === undefined) problems.push(problem('bad-count', row, index, found));
    return whole;
  };
  const count = (column: string): number | undefined => countAt(columns.indexOf(column));
  for (const column of required) {
    if (text(column) === '')
      problems.push(problem('missing', row, columns.indexOf(column), undefined, [], column));
  }
  const code = codeOf(text('code'));
  if (code === null) problems.push(problem('bad-village-code', row, columns.indexOf('code'), text('code')));
  const npp = readNpp(text('npp'));
  if (npp === undefined && text('npp') !== '')
    problems.push(problem('bad-npp', row, columns.indexOf('npp'), text('npp')));
  const base = columns.includes('base') ? amountOf(text('base')) : undefined;
  if (base === null) problems.push(problem('bad-amount', row, columns.indexOf('base'), text('base')));
  return {
    name: shownText(text('name')),
    kecamatan: shownText(text('kecamatan')),
    code: code ?? undefined,
    npp,
    rt: columns.includes('rt') ? count('rt') : undefined,
    rw: columns.includes('rw') ? count('rw') : undefined,
    counts: single(figuresOf('count', read, countAt)),
    populations: single(figuresOf('population', read, countAt)),
    ...fundsOf(read, cells, row, problems),
    base: base ?? undefined,
    quotas: quotasOf(figuresOf('quota', read, countAt)),
    ceilings: ceilingsOf(figuresOf('ceiling', read, countAt)),
  };
}

interface Figure {
  readonly number: number;
  readonly months?: Span | undefined;
}

/** What the columns of one kind say in a row, by what they are about. */
function figuresOf(
  kind: ColumnKind,
  read: Header['read'],
  countAt: (index: number) => number | undefined,
): ReadonlyMap<string, readonly Figure[]> {
  if (!read.some((column) => column?.kind === kind)) return NO_FIGURES;
  const found = new Map<string, Figure[]>();
  for (const [index, column] of read.entries()) {
    const number = column?.kind === kind ? countAt(index) : undefined;
    if (number === undefined || column?.about === undefined) continue;
    found.set(column.about, [...(found.get(column.about) ?? []), { number, months: column.months }]);
  }
  return found;
}

const NO_FIGURES: ReadonlyMap<string, readonly Figure[]> = new Map<string, readonly Figure[]>();

function single(figures: ReadonlyMap<string, readonly Figure[]>): Village['counts'] {
  if (figures.size === 0) return undefined;
  const people = [...figures].map(([category, [first]]): [CategoryId, number] => [
    asCategory(category),
    first?.number ?? 0,
  ]);
  return new Map(people);
}

const dated = ({ months }: Figure): { readonly months?: Span } => (months ? { months } : {});

function quotasOf(figures: ReadonlyMap<string, readonly Figure[]>): Village['quotas'] {
  if (figures.size === 0) return undefined;
  const term = (one: Figure): QuotaTerm => ({ people: one.number, ...dated(one) });
  return new Map([...figures].map(([category, all]) => [asCategory(category), inTime(all.map(term))]));
}

const NO_CEILINGS: Village['ceilings'] = Object.freeze({});

function ceilingsOf(figures: ReadonlyMap<string, readonly Figure[]>): Village['ceilings'] {
  if (figures.size === 0) return NO_CEILINGS;
  const term = (one: Figure): CeilingTerm => ({ amount: rupiah(one.number), ...dated(one) });
  return Object.fromEntries([...figures].map(([fund, all]) => [fund, inTime(all.map(term))]));
}

/** `25000000`, `25.000.000`, `25,000,000`, `Rp 25.000.000,00`. */
function wholeNumber(text: string): number | undefined {
  const match = /^(?:Rp\.?\s*)?(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:,\d{3}){1,4})(?:,00)?$/i.exec(
    text,
  );
  return match ? Number((match[1] ?? '').replace(/[.,]/g, '')) : undefined;
}

/** Rupiah with or without cents: `2152322,94`, `Rp 2.152.322,94`, `1000000`; undefined for none, null for anything else. */
function amountOf(text: string): Sen | undefined | null {
  if (text === '' || text === '-') return undefined;
  const match = /^(?:Rp\.?\s*)?([\d.]+?)(?:,(\d{1,2}))?$/i.exec(text);
  const whole = match && wholeNumber(match[1] ?? '');
  if (match === null || whole === undefined || whole === null || whole === 0) return null;
  return senFromDecimal(`${whole}.${(match[2] ?? '').padEnd(2, '0')}`) ?? null;
}

/** Ten digits with or without dots; undefined for none, null for anything else. */
function codeOf(text: string): string | undefined | null {
  if (text === '') return undefined;
  const match = /^(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})$/.exec(text);
  return match ? match.slice(1).join('.') : null;
}
