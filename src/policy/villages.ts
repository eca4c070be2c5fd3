import type { CategoryId } from '../domain/category.ts';
import { FUNDS, type Fund } from '../domain/fund.ts';
import { type Rupiah, rupiah, type Sen, senFromDecimal } from '../domain/money.ts';
import { shownText } from '../domain/shown.ts';
import { VillageIndex } from '../domain/village/index.ts';
import { villageKey } from '../domain/village/name.ts';
import { readNpp } from './employers.ts';
import { nearestWord } from './nearest.ts';
import type { KnownCategory, Policy } from './policy.ts';
import { type PolicyProblem, shownProblem } from './problem.ts';
import type { Village } from './village.ts';

/** A row as any spreadsheet or CSV reader gives it; `row` counts from 1. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  name: ['nama', 'desa', 'nama desa', 'name', 'village'],
  kecamatan: ['kecamatan', 'nama kecamatan', 'district'],
  code: ['kode', 'kode desa', 'kode wilayah', 'code'],
  rt: ['rt', 'jumlah rt'],
  rw: ['rw', 'jumlah rw'],
  npp: ['npp', 'nomor npp'],
  fund: ['sumber dana', 'fund'],
  base: ['dasar upah', 'wage base'],
};
const REQUIRED = ['name', 'kecamatan'] as const;
const LEAST = ['name'] as const;

/** `Pagu ADD (Rp)` → `pagu add rp`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export interface VillageTable {
  /** Each once, and each with a name. */
  readonly villages: readonly Village[];
  readonly problems: readonly PolicyProblem[];
}

/**
 * The villages of a table: a header row, then a row a village. Columns: name, kecamatan, and where known code, RT, RW, NPP,
 * a column for each category with its people (`Jumlah linmas`), those who could be covered (`Populasi linmas`) or its quota
 * (`Kuota linmas`), what pays for the village (`Sumber dana`) and its wage base (`Dasar upah`),
 * and one for each fund (`ADD` or `Pagu ADD`) with its ceiling in rupiah. What cannot be understood is a problem.
 * A policy's file must be right; of a `loose` one only the name is needed, and what can be read is.
 */
export function readVillages(
  rows: readonly TextRow[],
  known: readonly KnownCategory[],
  options: { readonly loose?: boolean } = {},
): VillageTable {
  const required = options.loose ? LEAST : REQUIRED;
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) return { villages: [], problems: required.map(missingColumn) };
  const problems: PolicyProblem[] = [];
  const columns = header.cells.map((text, index) => columnOf(text, header.row, index, known, problems));
  const missing = required.filter((name) => !columns.includes(name)).map(missingColumn);
  problems.push(...missing);
  // A file that may be anything at all is not quoted, but for a heading that resembles one of ours.
  if (missing.length > 0) {
    const ours = problems.filter(({ code, nearest }) => code !== 'unknown-column' || nearest !== undefined);
    return { villages: [], problems: ours.map(shownProblem) };
  }
  if (problems.length > 0 && !options.loose) return { villages: [], problems: problems.map(shownProblem) };
  const seen = new Map<string, number>();
  const villages = body.flatMap(({ row, cells }) => {
    const village = villageOf({ columns, required }, cells, row, problems);
    const key = villageKey(village.kecamatan, village.name);
    const first = seen.get(key);
    if (village.name === '') return [];
    if (first !== undefined) problems.push(problem('village-twice', row, 0, village.name, [String(first)]));
    else seen.set(key, row);
    return first === undefined ? [village] : [];
  });
  return { villages, problems: problems.map(shownProblem) };
}

/** Whether any village may spend no more than so much from some fund. */
export const hasCeilings = ({ ceilings, villages }: Policy): boolean =>
  [ceilings, ...(villages?.list ?? []).map((village) => village.ceilings)].some(
    (one) => Object.keys(one).length > 0,
  );

/** Each village's ceilings: its own of the villages file, else the policy's for every village. */
export function villageCeilings(policy: Policy): (kecamatan: string, name: string) => Village['ceilings'] {
  const listed = new VillageIndex(policy.villages?.list ?? []);
  return (kecamatan, name) => {
    const found = listed.find(kecamatan, name);
    return found.kind === 'found' ? { ...policy.ceilings, ...found.village.ceilings } : policy.ceilings;
  };
}

function missingColumn(name: (typeof REQUIRED)[number]): PolicyProblem {
  return problem('missing-column', 1, 0, COLUMNS[name]?.[0] ?? name);
}

const CATEGORY = 'category:';
const POPULATION = 'population:';
const QUOTA = 'quota:';

/** The column's meaning: a key of `COLUMNS`, a fund or a category; undefined (and a problem) for any other. */
function columnOf(
  text: string,
  row: number,
  index: number,
  known: readonly KnownCategory[],
  problems: PolicyProblem[],
): string | undefined {
  const header = plain(text);
  if (header === '' || header === 'no' || header === 'nomor') return undefined;
  const key = Object.keys(COLUMNS).find((one) => COLUMNS[one]?.includes(header));
  const fund = FUNDS.find((one) => plain(one) === header.replace(/^(pagu|ceiling) /, '').replace(/ rp$/, ''));
  const counted = header.replace(/^(jumlah|populasi|population|kuota|quota) /, '');
  const meaning = /^popula/.test(header) ? POPULATION : /^(kuota|quota) /.test(header) ? QUOTA : CATEGORY;
  const category = known.find(({ id, name, names }) =>
    [id, name.id, name.en, ...names].some((one) => plain(one) === counted),
  );
  const found = key ?? fund ?? (category && meaning + category.id);
  if (found) return found;
  const allowed = [...Object.values(COLUMNS).map(([first = '']) => first), ...FUNDS];
  problems.push({
    ...problem('unknown-column', row, index, text.trim(), allowed),
    nearest: nearestWord(header, allowed),
  });
  return undefined;
}

interface Header {
  readonly columns: readonly (string | undefined)[];
  readonly required: readonly string[];
}

function villageOf(
  { columns, required }: Header,
  cells: readonly string[],
  row: number,
  problems: PolicyProblem[],
): Village {
  const text = (column: string): string => (cells[columns.indexOf(column)] ?? '').trim();
  const count = (column: string): number | undefined => {
    const found = text(column);
    if (found === '' || found === '-') return undefined;
    const whole = wholeNumber(found);
    if (whole === undefined) problems.push(problem('bad-count', row, columns.indexOf(column), found));
    return whole;
  };
  for (const column of required) {
    if (text(column) === '')
      problems.push(problem('missing', row, columns.indexOf(column), undefined, [], column));
  }
  const code = codeOf(text('code'));
  if (code === null) problems.push(problem('bad-village-code', row, columns.indexOf('code'), text('code')));
  const npp = readNpp(text('npp'));
  if (npp === undefined && text('npp') !== '')
    problems.push(problem('bad-npp', row, columns.indexOf('npp'), text('npp')));
  const ceilings: Partial<Record<Fund, Rupiah>> = {};
  for (const fund of FUNDS) {
    const amount = columns.includes(fund) ? count(fund) : undefined;
    if (amount !== undefined) ceilings[fund] = rupiah(amount);
  }
  const base = columns.includes('base') ? amountOf(text('base')) : undefined;
  if (base === null) problems.push(problem('bad-amount', row, columns.indexOf('base'), text('base')));
  const fund = columns.includes('fund') ? fundOf(text('fund')) : undefined;
  if (fund === null)
    problems.push({
      ...problem('not-allowed', row, columns.indexOf('fund'), text('fund'), FUNDS, 'fund'),
      nearest: nearestWord(text('fund').toUpperCase(), FUNDS),
    });
  const peopleIn = (meaning: string): ReadonlyMap<CategoryId, number> | undefined => {
    const people = columns.flatMap((column): [CategoryId, number][] => {
      const number = column?.startsWith(meaning) ? count(column) : undefined;
      return number === undefined ? [] : [[column?.slice(meaning.length) ?? '', number]];
    });
    return people.length > 0 ? new Map(people) : undefined;
  };
  return {
    name: shownText(text('name')),
    kecamatan: shownText(text('kecamatan')),
    code: code ?? undefined,
    npp,
    rt: columns.includes('rt') ? count('rt') : undefined,
    rw: columns.includes('rw') ? count('rw') : undefined,
    counts: peopleIn(CATEGORY),
    populations: peopleIn(POPULATION),
    fund: fund ?? undefined,
    base: base ?? undefined,
    quotas: quotasOf(peopleIn(QUOTA)),
    ceilings,
  };
}

const quotasOf = (people: ReadonlyMap<CategoryId, number> | undefined): Village['quotas'] =>
  people && new Map([...people].map(([category, number]) => [category, [{ people: number }]]));

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

/** A fund by its code; undefined for none, null for anything else. */
function fundOf(text: string): Fund | undefined | null {
  if (text === '' || text === '-') return undefined;
  return FUNDS.find((one) => one === text.toUpperCase()) ?? null;
}

/** Ten digits with or without dots; undefined for none, null for anything else. */
function codeOf(text: string): string | undefined | null {
  if (text === '') return undefined;
  const match = /^(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})$/.exec(text);
  return match ? match.slice(1).join('.') : null;
}

function problem(
  code: PolicyProblem['code'],
  row: number,
  index: number,
  found: string | undefined,
  allowed: readonly string[] = [],
  key = 'villages',
): PolicyProblem {
  return { code, path: [key], found, allowed, line: row, column: index + 1 };
}
