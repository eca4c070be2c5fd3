import type { Cell, SheetRow } from '../domain/cell.ts';
import { dateParts, formatDmy } from '../domain/date.ts';
import { type FieldWith, type RowProperty, rowProperty } from '../domain/field.ts';
import type { CellFix } from '../domain/fix.ts';
import { digitsOf, nikParts } from '../domain/nik.ts';
import type { KnownCategory } from '../policy/policy.ts';
import { OFFICES } from './posts/post-words.ts';
import type { CategoryReading, ColumnMatch, Reading, RosterRow } from './rows/row.ts';
import { dateOrder, monthFirstDate } from './values/date.ts';
import { isBlank } from './values/says-nothing.ts';
import { clean, normalise, typedText, unquoted } from './values/text.ts';

/** The one right spelling of a reading's text; undefined when there is none, or when it may mean something else. */
type Respell = (reading: Reading<never>, known: readonly KnownCategory[]) => string | undefined;

/** The spelling of each field that has one. */
type Respellings = {
  readonly [F in FieldWith<'row'>]?: (
    reading: NonNullable<RosterRow[RowProperty<F>]>,
    known: readonly KnownCategory[],
  ) => string | undefined;
};

const blanks = ({ text }: Reading<string>): string => clean(text);

/** Digits with blanks, apostrophes, dots and dashes among them, and nothing else. */
const SPACED_DIGITS = /^['’‘`´\s\d.\-–]+$/;

const digits = ({ text, value }: Reading<string>): string | undefined =>
  SPACED_DIGITS.test(clean(text)) ? value : undefined;

/** A day whose year is written in full: two digits of a year leave the century open. */
const WHOLE_DATE =
  /^(\d{1,2}(?:\s*[-/.]\s*|\s+)\d{1,2}(?:\s*[-/.]\s*|\s+)\d{4}|\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}[-/.,\s]*[a-z]{3,}[-/.,\s]*\d{4})$/i;

const date = ({ text, value }: NonNullable<RosterRow['birth']>): string | undefined =>
  value !== undefined && WHOLE_DATE.test(unquoted(text)) ? formatDmy(value) : undefined;

const phone = ({ text, value }: Reading<string>): string | undefined =>
  /^['’‘`´]?(?:\s*\+)?[\s\d().\-–]+$/.test(clean(text)) ? value : undefined;

/** Categories whose posts say more than the category: `Kaur Umum` must not become `Perangkat Desa`. */
const SAY_MORE: ReadonlySet<string> = new Set(['perangkat-desa', 'staf-desa']);

/** Another name of a category, as national rules or the policy list it, becomes the category's own name. */
function category(reading: CategoryReading, known: readonly KnownCategory[]): string | undefined {
  const { value, text, acting, confidence } = reading;
  const own = known.find(({ id }) => id === value);
  if (!own || acting || confidence !== 'exact') return undefined;
  const [typed, name] = [normalise(text), normalise(own.name.id)];
  if (typed === name) return own.name.id;
  const listed = [own.id, ...own.names].some((each) => normalise(each) === typed);
  const office = typed.split(' ').some((word) => OFFICES.has(word) && !name.split(' ').includes(word));
  return listed && !office && !SAY_MORE.has(own.id) ? own.name.id : undefined;
}

const RESPELLINGS: Respellings = {
  nik: (nik) => digits({ ...nik, value: nik.value && digitsOf(nik.value) }),
  no_kk: digits,
  nama: blanks,
  tempat_lahir: blanks,
  nama_ibu: blanks,
  alamat: blanks,
  dusun: blanks,
  desa: blanks,
  kecamatan: blanks,
  tanggal_lahir: date,
  tgl_mulai: date,
  tgl_akhir: date,
  tgl_meninggal: date,
  jenis_kelamin: ({ value, text }) => (/^\d/.test(text) ? undefined : value),
  gol_darah: ({ value, text }) => (/^\W*[a-z]/i.test(text) ? value || undefined : undefined),
  jabatan: category,
  hp: phone,
  kpj: ({ value }) => value,
  kode_pos: digits,
};
const RULES = Object.entries(RESPELLINGS) as unknown as readonly [FieldWith<'row'>, Respell][];

export interface FixContext {
  readonly known: readonly KnownCategory[];
  readonly columns: readonly ColumnMatch[];
  /** Of `monthFirstColumns`. */
  readonly monthFirst: ReadonlySet<number>;
}

/** Columns with a date that reads only with its month first, as American programs write it. */
export function monthFirstColumns(rows: Iterable<RosterRow>): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { birth, from, to } of rows)
    for (const reading of [birth, from, to])
      if (reading && reading.value === undefined && monthFirstDate(reading.text) !== undefined)
        columns.add(reading.column);
  return columns;
}

/**
 * `5/1/1985` where its column or the NIK says May: written as 05-01-1985 it would hide for good that it may be turned
 * round.
 */
function maybeTurned(
  { birth, from, to, nik }: RosterRow,
  reading: Reading<never>,
  monthFirst: ReadonlySet<number>,
): boolean {
  const date = [birth, from, to].find((each) => each !== undefined && each === reading);
  if (date?.value === undefined || dateOrder(date.text) !== 'either') return false;
  const said = date === birth && nik?.value ? nikParts(nik.value) : undefined;
  const { day, month } = dateParts(date.value);
  if (said?.day === day && said.month === month) return false;
  return monthFirst.has(date.column) || (said?.day === month && said.month === day);
}

/**
 * What can be put right in a row without asking anybody. Only cells of text are touched: numbers and days that the
 * file holds as such stay, and so does all that has more than one reading.
 */
export function fixesOf(row: RosterRow, source: SheetRow, context: FixContext): CellFix[] {
  const place = { sheet: row.place.sheet, row: source.row };
  const fixes: CellFix[] = [];
  for (const [field, respell] of RULES) {
    const reading = row[rowProperty(field)] as Reading<never> | undefined;
    if (!reading || reading.field !== field || reading.column < 1) continue;
    if (maybeTurned(row, reading, context.monthFirst)) continue;
    const cell = source.cells[reading.column - 1];
    if (typeof cell !== 'string' || typedText(cell) !== reading.text) continue;
    const after = respell(reading, context.known);
    if (after !== undefined && after !== '' && after !== cell)
      fixes.push({ ...place, column: reading.column, field, before: cell, after });
  }
  const sex = sexFromNik(row, source.cells, context.columns);
  if (sex) fixes.push({ ...place, ...sex });
  return fixes.sort((a, b) => a.column - b.column);
}

/** An empty sex where the NIK's day, month and year are those of the birth date, so that the NIK can be believed. */
function sexFromNik(
  row: RosterRow,
  cells: readonly Cell[],
  columns: readonly ColumnMatch[],
): Pick<CellFix, 'column' | 'field' | 'before' | 'after'> | undefined {
  const own = columns.filter(({ field }) => field === 'jenis_kelamin');
  const [column] = own;
  const parts = row.nik?.value && nikParts(row.nik.value);
  const birth = row.birth?.value;
  if (row.sex || !column || own.length > 1 || !parts || birth === undefined) return undefined;
  const cell = cells[column.column - 1] ?? '';
  if (typeof cell !== 'string' || !isBlank(cell)) return undefined;
  const { year, month, day } = dateParts(birth);
  if (parts.day !== day || parts.month !== month || parts.yearOfCentury !== year % 100) return undefined;
  return { column: column.column, field: 'jenis_kelamin', before: cell, after: parts.sex };
}
