import { type Cell, cellText, type SheetRow } from '../../domain/cell.ts';
import { formatDmy } from '../../domain/date.ts';
import { type Sen, senFromDecimal } from '../../domain/money.ts';
import { type Month, parseMonth } from '../../domain/month.ts';
import { asNik, type Nik } from '../../domain/nik.ts';
import type { Shown } from '../../domain/shown.ts';

/** The amounts of Formulir 2a ("Rincian Iuran Tenaga Kerja") between RAPEL and the total, in its order. */
export const BILL_PARTS = [
  'JKK',
  'JKM',
  'JHT-employer',
  'JHT-worker',
  'JP-employer',
  'JP-worker',
  'JKP-employer',
  'JKP-government',
] as const;
export type BillPart = (typeof BILL_PARTS)[number];

export interface BillRow {
  /** Row of the sheet, or line of the text, from 1. */
  readonly row: number;
  /** Its file, where a month's bill is put together of several. */
  readonly file?: Shown;
  readonly kpj: string | undefined;
  /** 16 digits, whatever they say; none where the bill leaves them out or masks them. */
  readonly nik: Nik | undefined;
  /** The day of birth as it is printed, `12-08-1980`. */
  readonly birth: string;
  readonly name: string;
  readonly wage: Sen;
  readonly arrears: Sen;
  readonly parts: Readonly<Record<BillPart, Sen>>;
  readonly total: Sen;
}

export interface Bill {
  readonly npp: string | undefined;
  readonly month: Month | undefined;
  readonly rows: readonly BillRow[];
  /** "Jumlah Seluruhnya", the last amount of its row. */
  readonly statedTotal: Sen | undefined;
  /** Rows that hold a NIK or a worker's amounts and could not be understood: the bill is not read whole then. */
  readonly unread: readonly number[];
}

/**
 * Reads a Formulir 2a from rows of cells or from lines of pasted text (a row of one cell each). Page heads may repeat
 * anywhere. Amounts as SIPP prints them, `1,234,567.00`; a plain number and the Indonesian form are understood too.
 */
export function readBill(rows: Iterable<SheetRow>): Bill {
  const reader = new BillReader();
  for (const row of rows) reader.take(row);
  return reader.bill;
}

/** The same, of rows as they come. */
export class BillReader {
  readonly #rows: BillRow[] = [];
  readonly #unread: number[] = [];
  readonly #amounts = new AmountReader();
  #npp: string | undefined;
  #month: Month | undefined;
  #statedTotal: Sen | undefined;

  take({ row, cells }: SheetRow): void {
    const texts = cells.map(plainText);
    const line = texts
      .filter(Boolean)
      .join(' ')
      .replace(/[|;\t]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    this.#npp ??= /\bNPP\s*:?\s*(\d{8})\b/i.exec(line)?.[1];
    this.#month ??= periodOf(line);
    if (/jumlah seluruhnya/i.test(line))
      this.#statedTotal = this.#amounts.all(line).at(-1) ?? this.#statedTotal;
    const hasNik = /(?<!\d)\d{16}(?!\d)/.test(line);
    const worker = hasNik
      ? (rowOfLine(row, line, this.#amounts) ?? rowOfCells(row, texts, this.#amounts))
      : rowWithoutNik(row, line, this.#amounts);
    if (worker) this.#rows.push(worker);
    else if (hasNik || WITHOUT_NIK.test(line)) this.#unread.push(row);
  }

  /** A row of a Formulir 2a has come. */
  get found(): boolean {
    return this.#rows.length > 0;
  }

  get bill(): Bill {
    return {
      npp: this.#npp,
      month: this.#month,
      rows: this.#rows,
      statedTotal: this.#statedTotal,
      unread: this.#unread,
    };
  }
}

function plainText(cell: Cell): string {
  const date = typeof cell === 'object' ? cell.date : undefined;
  return (date === undefined ? cellText(cell) : formatDmy(date)).replace(/\s+/g, ' ').trim();
}

function periodOf(line: string): Month | undefined {
  const match = /periode laporan\s*:?\s*(\d{2})[\s/-]*(\d{4})/i.exec(line);
  return match ? parseMonth(`${match[2]}-${match[1]}`) : undefined;
}

/** Number of the employee and name. A line of a million digits would be looked through again from each of its NIKs. */
const LONGEST_WHO = 200;
const AMOUNT = '-?\\d[\\d.,]*';
const ROW = new RegExp(
  `(?:(?<kpj>[A-Z0-9]{9,15}) )?(?<nik>\\d{16}) (?<who>.{0,${LONGEST_WHO}}?) ?(?<birth>\\d{2}-\\d{2}-\\d{4}) (?:\\d{2}-\\d{2}-\\d{4} )?(?<amounts>(?:${AMOUNT} ){10}${AMOUNT})$`,
);

/** A NIK that is left out or masked: the KPJ tells who it is, else the name with the day of birth. */
const NO_NIK = new RegExp(
  `^(?:\\d{1,6} )?(?:(?<kpj>(?=[A-Z0-9]*\\d{6})[A-Z0-9]{9,15}) )?(?:\\d*[*Xx]{4,}\\d* )?(?<who>[^\\d*].{0,${LONGEST_WHO}}?) ?(?<birth>\\d{2}-\\d{2}-\\d{4}) (?:\\d{2}-\\d{2}-\\d{4} )?(?<amounts>(?:${AMOUNT} ){10}${AMOUNT})$`,
);

/** A worker's row whose NIK is torn: left out in silence it would seem not to have been billed. */
const WITHOUT_NIK = new RegExp(`\\d{2}-\\d{2}-\\d{4} (?:${AMOUNT} ){10}${AMOUNT}$`);

/** A row whose every amount is printed: it reads the same however its columns were torn apart. */
function rowOfLine(row: number, line: string, amounts: AmountReader): BillRow | undefined {
  const groups = ROW.exec(line)?.groups;
  if (!groups) return undefined;
  return billRow(
    { row, ...whoOf(groups), nik: asNik(ownText(groups.nik ?? '')) },
    amounts.ofRow(groups.amounts ?? ''),
  );
}

function rowWithoutNik(row: number, line: string, amounts: AmountReader): BillRow | undefined {
  const groups = NO_NIK.exec(line)?.groups;
  if (!groups) return undefined;
  return billRow({ row, ...whoOf(groups), nik: undefined }, amounts.ofRow(groups.amounts ?? ''));
}

const whoOf = ({
  kpj,
  who = '',
  birth = '',
}: Record<string, string | undefined>): Omit<Who, 'row' | 'nik'> => ({
  kpj,
  name: ownText(who),
  birth,
});

/** A part of a line that is kept must not keep the whole line. */
const ownText = (part: string): string => ` ${part}`.slice(1);

type Who = Pick<BillRow, 'row' | 'kpj' | 'nik' | 'name' | 'birth'>;

/** A row with empty amounts: then only the places of the columns tell which is which. */
function rowOfCells(row: number, texts: readonly string[], amounts: AmountReader): BillRow | undefined {
  const at = texts.findIndex((text) => /^\d{16}$/.test(text));
  if (at < 1 || texts.length < at + 16) return undefined;
  const values = texts
    .slice(at + 5, at + 16)
    .map((text) => (text === '' || text === '-' ? (0 as Sen) : amounts.one(text)));
  if (values.some((value) => value === undefined)) return undefined;
  const [kpj, nik = '', , name = '', birth = ''] = texts.slice(at - 1);
  return billRow({ row, kpj: kpj || undefined, nik: asNik(nik), name, birth }, rowAmounts(values as Sen[]));
}

type RowAmounts = Pick<BillRow, 'wage' | 'arrears' | 'parts' | 'total'>;

/** Each property by name: a bill has hundreds of thousands of rows, and what spreads are put together of takes twice the room. */
function billRow({ row, kpj, nik, name, birth }: Who, amounts: RowAmounts | undefined): BillRow | undefined {
  if (amounts === undefined) return undefined;
  const { wage, arrears, parts, total } = amounts;
  return { row, kpj, nik, name, birth, wage, arrears, parts, total };
}

function rowAmounts(values: readonly Sen[]): RowAmounts | undefined {
  const [wage, arrears, ...rest] = values;
  const total = rest.pop();
  if (wage === undefined || arrears === undefined || total === undefined || rest.length !== BILL_PARTS.length)
    return undefined;
  const parts = Object.fromEntries(BILL_PARTS.map((part, index) => [part, rest[index] ?? 0])) as Record<
    BillPart,
    Sen
  >;
  const sum = BILL_PARTS.reduce((all, part) => all + parts[part], 0);
  // What the government pays for JKP may stand in its column and not in the total that the village pays.
  if (sum !== total && sum - parts['JKP-government'] === total) parts['JKP-government'] = 0 as Sen;
  return { wage, arrears, parts, total };
}

/** Most amounts of a bill stand there many times. */
class AmountReader {
  readonly #known = new Map<string, Sen | undefined>();
  readonly #rows = new Map<string, RowAmounts | undefined>();

  one(text: string): Sen | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const amount = amountOf(text);
    if (this.#known.size < MOST_AMOUNTS) this.#known.set(text, amount);
    return amount;
  }

  all(text: string): Sen[] {
    return text.split(' ').flatMap((word) => this.one(word) ?? []);
  }

  /** Workers of one post and wage share all of them. */
  ofRow(text: string): RowAmounts | undefined {
    if (this.#rows.has(text)) return this.#rows.get(text);
    const amounts = rowAmounts(this.all(text));
    if (this.#rows.size < MOST_AMOUNTS) this.#rows.set(ownText(text), amounts);
    return amounts;
  }
}

const MOST_AMOUNTS = 4096;

function amountOf(text: string): Sen | undefined {
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(text)) return senFromDecimal(text.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(text) || /^\d+,\d{1,2}$/.test(text))
    return senFromDecimal(text.replaceAll('.', '').replace(',', '.'));
  return senFromDecimal(text);
}
