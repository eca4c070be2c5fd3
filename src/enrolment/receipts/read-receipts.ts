import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Fund } from '../../domain/fund.ts';
import type { ReceiptProblem, ReceiptProblemCode } from '../../domain/kinds/receipt-problem.ts';
import type { Rupiah } from '../../domain/money.ts';
import { cellName, type Place } from '../../domain/place.ts';
import { numeral, type Shown, shownName, shownNameIfAny, shownText, word } from '../../domain/shown.ts';
import { dateOrder, monthFirstDate } from '../../roster/values/date.ts';
import { cellWords, normalise } from '../../roster/values/text.ts';
import type { Receipt, ReceiptList } from './receipt.ts';
import { columnsLacking, headerOf, type ReceiptColumn, type ReceiptHeader } from './receipt-columns.ts';
import { amountIn, contributionMonth, dayOf, type ReadValue, segmentIn } from './receipt-values.ts';

/** Where a sheet of receipts stands, and what its words for funds mean. */
export interface ReceiptSheet extends Pick<Place, 'file' | 'sheet'> {
  readonly rows: readonly SheetRow[];
  /** The fund that a word means; undefined for a word that is none, or for several. */
  readonly fundOf: (word: string) => Fund | undefined;
  /** What pays everything, where there is one fund only: a list without the column means it. */
  readonly onlyFund: Fund | undefined;
}

/** A header stands so far down at most. */
const HIGHEST_HEADER = 40;

/**
 * The receipts of a sheet, by what its headings and cells say and by nothing else: a cell that may mean two things, a column
 * that may be money, a month without its year are problems, and the row is no receipt then. Undefined for a sheet without
 * anything in it.
 */
export function readReceipts(sheet: ReceiptSheet): ReceiptList | undefined {
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cellWords(cell) !== ''));
  if (filled.length === 0) return undefined;
  const header = filled.slice(0, HIGHEST_HEADER).flatMap((row) => headerOf(row) ?? [])[0];
  const reading = new Reading(sheet, header);
  if (header === undefined) return reading.without(filled[0]);
  const body = filled.filter(({ row }) => row > header.row);
  return reading.read(
    header,
    filled.filter(({ row }) => row < header.row),
    body,
  );
}

type Found = Omit<Receipt, 'amount' | 'kind'>;

class Reading {
  readonly #sheet: ReceiptSheet;
  readonly #columns: readonly (ReceiptColumn | undefined)[];
  readonly #receipts: Receipt[] = [];
  readonly #problems: ReceiptProblem[] = [];
  readonly #seen = new Set<string>();
  /** Of the whole list and since the last row of totals, with what could not be read as far as it is money. */
  #sums = { all: 0, part: 0 };

  constructor(sheet: ReceiptSheet, header: ReceiptHeader | undefined) {
    this.#sheet = sheet;
    this.#columns = header?.columns ?? [];
  }

  without(first: SheetRow | undefined): ReceiptList {
    const words = (first?.cells ?? []).map(cellWords).filter((text) => text !== '');
    this.#say('no-header', first?.row, undefined, shownText(words.slice(0, 6).join(' | ')));
    return this.#list(0);
  }

  read(header: ReceiptHeader, titles: readonly SheetRow[], body: readonly SheetRow[]): ReceiptList {
    for (const column of header.doubled)
      this.#say('two-columns', header.row, column, shownText(header.words[column - 1] ?? ''));
    const missing = columnsLacking(header).filter(
      (column) => column !== 'fund' || this.#sheet.onlyFund === undefined,
    );
    for (const column of missing) this.#say('column-missing', header.row, undefined, word(column));
    if (header.doubled.length > 0 || missing.length > 0) return this.#list(body.length);
    this.#sayUnread(header, body);
    const year = yearIn([...titles.flatMap(({ cells }) => cells.map(cellWords)), ...header.words]);
    const either = this.#monthFirst(body);
    for (const row of body) if (!this.#isHeader(row)) this.#row(row, year, either);
    return this.#list(body.length);
  }

  #list(rows: number): ReceiptList {
    return { receipts: this.#receipts, problems: this.#problems, rows };
  }

  #row(row: SheetRow, year: number | undefined, either: boolean): void {
    const amount = amountIn(this.#cell(row, 'amount'));
    const fine = amountIn(this.#cell(row, 'fine'));
    if (this.#isTotal(row)) {
      this.#total(row, amount);
      return;
    }
    if (this.#isRemark(row)) return;
    const before = this.#problems.length;
    if (row.struck) {
      this.#problem('struck', row, 'amount');
      return;
    }
    const paid = this.#value(row, 'amount', amount);
    const fined = this.#value(row, 'fine', fine);
    // Every cell is looked at, so that all that is to be mended is said at once.
    const found = this.#found(row, year, either);
    this.#add((paid ?? 0) as number);
    if (paid === undefined && fined === undefined && this.#problems.length === before)
      this.#say('no-amount', row.row, this.#columns.indexOf('amount') + 1, this.#text(row, 'amount'));
    if (found === undefined || this.#problems.length > before || this.#repeats(row, found, paid, fined))
      return;
    const isFine = /^(?:.*\b)?denda\b/i.test(found.remark ?? '');
    if (paid !== undefined)
      this.#receipts.push({ ...found, amount: paid, kind: isFine ? 'fine' : 'contribution' });
    if (fined !== undefined) this.#receipts.push({ ...found, amount: fined, kind: 'fine' });
  }

  #found(row: SheetRow, year: number | undefined, either: boolean): Found | undefined {
    const date = this.#day(row, either);
    const month = this.#value(row, 'month', contributionMonth(this.#cell(row, 'month'), year));
    const fund = this.#fund(row);
    const segment = this.#value(row, 'segment', segmentIn(this.#cell(row, 'segment')));
    if (date === undefined || month === undefined || fund === undefined) return undefined;
    const { file, sheet } = this.#sheet;
    const said = (column: ReceiptColumn): Shown | undefined => this.#text(row, column) || undefined;
    return {
      place: { file, sheet, row: row.row },
      date,
      month,
      fund,
      segment,
      village: said('village'),
      kecamatan: said('kecamatan'),
      npp: said('npp'),
      reference: said('reference'),
      remark: said('remark'),
    };
  }

  #day(row: SheetRow, either: boolean): CalendarDate | undefined {
    const cell = this.#cell(row, 'date');
    const day = dayOf(cell);
    if (day === undefined) this.#problem('no-date', row, 'date');
    else if (either && dateOrder(cellWords(cell)) === 'either') this.#problem('date-either-way', row, 'date');
    else return day;
    return undefined;
  }

  #fund(row: SheetRow): Fund | undefined {
    if (!this.#columns.includes('fund')) return this.#sheet.onlyFund;
    const fund = this.#sheet.fundOf(cellWords(this.#cell(row, 'fund')));
    if (fund === undefined) this.#problem('no-fund', row, 'fund');
    return fund;
  }

  /** One date that can only be read month first puts the others in doubt. */
  #monthFirst(body: readonly SheetRow[]): boolean {
    return body.some((row) => monthFirstDate(cellWords(this.#cell(row, 'date'))) !== undefined);
  }

  /** The header that a printed list repeats on each page. */
  #isHeader(row: SheetRow): boolean {
    const again = headerOf(row)?.columns ?? [];
    return again.length > 0 && again.every((column, at) => column === this.#columns[at]);
  }

  /** No day, month and fund: its money is the sum of others. */
  #isTotal(row: SheetRow): boolean {
    const empty = (column: ReceiptColumn): boolean => cellWords(this.#cell(row, column)) === '';
    const words = row.cells.map((cell) => normalise(cellWords(cell)));
    const named = words.some((text) => /^(?:sub )?(?:jumlah|total)\b/.test(text));
    return (
      (['date', 'month', 'fund'] as const).filter(empty).length >= (named ? 1 : 3) && (named || empty('date'))
    );
  }

  /** Words below or between the rows, such as who signs: no money, no day, no month, no fund. */
  #isRemark(row: SheetRow): boolean {
    const empty = (['amount', 'fine', 'month', 'fund'] as const).every(
      (column) => cellWords(this.#cell(row, column)) === '',
    );
    return empty && dayOf(this.#cell(row, 'date')) === undefined;
  }

  #total(row: SheetRow, amount: ReadValue<Rupiah | undefined>): void {
    const stated = 'value' in amount ? amount.value : undefined;
    const { all, part } = this.#sums;
    this.#sums.part = 0;
    if (stated !== undefined && (stated === all || stated === part)) return;
    if (stated === undefined && 'value' in amount) return;
    this.#problem('total-differs', row, 'amount');
  }

  #add(amount: number): void {
    this.#sums = { all: this.#sums.all + amount, part: this.#sums.part + amount };
  }

  #repeats(row: SheetRow, found: Found, paid: Rupiah | undefined, fined: Rupiah | undefined): boolean {
    const { place: _place, ...facts } = found;
    const key = JSON.stringify([Object.values(facts), paid, fined]);
    if (this.#seen.has(key)) {
      this.#problem('repeated', row, 'amount');
      return true;
    }
    this.#seen.add(key);
    return false;
  }

  /** A column whose heading nobody knows, with money in most of its rows: left out in silence it would be missing. */
  #sayUnread({ row, words }: ReceiptHeader, body: readonly SheetRow[]): void {
    const widest = body.reduce((most, { cells }) => Math.max(most, cells.length), words.length);
    for (let at = 0; at < widest; at++) {
      if (this.#columns[at] !== undefined) continue;
      const filled = body.map(({ cells }) => cellWords(cells[at])).filter((text) => text !== '');
      const money = filled.filter((text) => /^(?:rp\.? ?)?\d[\d.,]{2,16}$/i.test(text) && !/^0/.test(text));
      if (money.length > 0 && money.length * 2 >= filled.length)
        this.#say('column-unread', row, at + 1, shownText(words[at] || (money[0] ?? '')));
    }
  }

  #cell(row: SheetRow, column: ReceiptColumn): Cell {
    const at = this.#columns.indexOf(column);
    return at < 0 ? undefined : row.cells[at];
  }

  #text(row: SheetRow, column: ReceiptColumn): Shown {
    return shownText(cellWords(this.#cell(row, column)));
  }

  #value<T>(row: SheetRow, column: ReceiptColumn, read: ReadValue<T>): T | undefined {
    if ('value' in read) return read.value;
    this.#problem(read.problem, row, column);
    return undefined;
  }

  #problem(code: ReceiptProblemCode, row: SheetRow, column: ReceiptColumn): void {
    this.#say(code, row.row, this.#columns.indexOf(column) + 1, this.#text(row, column));
  }

  #say(code: ReceiptProblemCode, row: number | undefined, column: number | undefined, found: Shown): void {
    const { file, sheet } = this.#sheet;
    const cell = cellName({ row, column }) ?? (row === undefined ? undefined : numeral(row));
    this.#problems.push({ code, file: shownName(file), sheet: shownNameIfAny(sheet), cell, found });
  }
}

/** The one year that titles and headings name. */
function yearIn(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
