import type { ChangeLine } from '../../budget/changes/compare-budgets.ts';
import { FUNDS, isVillageFund } from '../../domain/fund.ts';
import type { Shown } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import {
  BODY,
  blank,
  fitted,
  MONEY_IN_BRACKETS,
  money,
  row,
  SUBTOTAL,
  TOTAL,
  textCell,
  wrappedCell,
} from '../workbook/cells.ts';
import { formHeads, HEAD_ROWS } from './group-heads.ts';
import { RAB_COLUMNS, type RabKey } from './rab-columns.ts';
import { governmentLine, orderOfCodes, type RabBook, signaturesBeside, sumBelow } from './rab-forms.ts';
import { type RabLine, rabSum } from './rab-lines.ts';
import { outlineOf } from './rab-outline.ts';

const T = RAB_TEXT;

type Key = 'code' | 'description' | 'volumeBefore' | 'before' | 'volumeAfter' | 'after' | 'change';

/** What one post's programme costs out of one account, before and after. */
interface ChangedLine extends Pick<ChangeLine, 'category' | 'programme' | 'payer' | 'fund' | 'subFund'> {
  readonly lines: RabLine[];
  before: number;
  peopleBefore: number;
}

interface ChangedObject {
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
  readonly own: ChangedLine[];
}

interface Sums {
  readonly peopleBefore: number;
  readonly before: number;
  readonly people: number;
  readonly after: number;
}

/** A row of the form: a line, or the sum of so many rows below it. */
interface Entry {
  readonly code: Shown;
  readonly name: Shown;
  readonly sums: Sums;
  readonly below: number | undefined;
  readonly line: ChangedLine | undefined;
  readonly book: RabBook;
}

type Column = SheetColumn<Key, Entry, Sums>;

const amountColumn = (key: Key, head: Shown, of: keyof Sums, formula?: Column['cell']): Column => ({
  key,
  head,
  width: of === 'before' || of === 'after' ? 15 : 9,
  cell: (one, at) =>
    one.below === undefined && formula
      ? formula(one, at)
      : money(one.sums[of], one.below === undefined ? undefined : sumBelow(at, key, one.below)),
  total: (sums, range) => money(sums[of], `SUBTOTAL(9,${range})`),
});

const COLUMNS = new ColumnTable<Key, Entry, Sums>([
  {
    key: 'code',
    head: T.codeHead,
    width: 20,
    cell: ({ code, line }) => textCell(code, line ? { align: 'center' } : {}),
  },
  {
    key: 'description',
    head: T.descriptionHead,
    width: 62,
    cell: ({ name }) => wrappedCell(name),
    total: () => T.total,
  },
  amountColumn('volumeBefore', T.personMonths, 'peopleBefore'),
  amountColumn('before', T.amount, 'before'),
  amountColumn('volumeAfter', T.personMonths, 'people', ({ sums, line, book }) =>
    money(sums.people, overviewFormula(line, book, 'people')),
  ),
  amountColumn('after', T.amount, 'after', ({ sums, line, book }) =>
    money(sums.after, overviewFormula(line, book, 'amount')),
  ),
  {
    key: 'change',
    head: T.change,
    width: 15,
    cell: ({ sums, below }, at) =>
      money(
        sums.after - sums.before,
        below === undefined ? `${at.cell('after')}-${at.cell('before')}` : sumBelow(at, 'change', below),
        { format: MONEY_IN_BRACKETS },
      ),
    total: (sums, range) =>
      money(sums.after - sums.before, `SUBTOTAL(9,${range})`, { format: MONEY_IN_BRACKETS }),
  },
]);

/** The sum of a line's rows in the overview, which stand together there; people are multiplied by their months. */
function overviewFormula(
  line: ChangedLine | undefined,
  { places }: RabBook,
  key: RabKey,
): string | undefined {
  const rows = (line?.lines ?? []).map((one) => places.get(one) ?? 0);
  if (rows.length === 0) return undefined;
  const range = (of: RabKey): string =>
    `${T.sheet}!${RAB_COLUMNS.range(of, Math.min(...rows), Math.max(...rows))}`;
  return key === 'people' ? `SUMPRODUCT(${range('people')},${range('months')})` : `SUM(${range(key)})`;
}

const HEAD_ROW = 6;
const TITLE_ROWS = 3;

/**
 * What becomes of the village's cost sheets, line by line: Semula, Menjadi, Bertambah (Berkurang). Volumes are people × months; the
 * prices of Menjadi stand in the sheet of each activity, those of Semula in the workbook of the budget that is changed.
 */
export function changedRabSheet(book: RabBook): SheetModel | undefined {
  const objects = objectsOf(book);
  if (book.changes === undefined || objects.length === 0) return undefined;
  const heads = formHeads(COLUMNS, HEAD_ROW, [
    { words: T.beforeHead, from: 'volumeBefore', to: 'before' },
    { words: T.afterHead, from: 'volumeAfter', to: 'after' },
  ]);
  const signed = signaturesBeside(book, ([left, middle, right]) =>
    COLUMNS.only({ description: left, volumeBefore: middle, volumeAfter: right }),
  );
  const rows = [...topRows(book), ...heads.rows, ...bodyRows(objects, book), ...signed];
  return {
    name: T.changedSheet,
    columns: COLUMNS.models,
    rows,
    merges: [
      ...Array.from({ length: TITLE_ROWS }, (_, at) => COLUMNS.block(at + 1, at + 1)),
      ...heads.merges,
    ],
    orientation: 'landscape',
    // With the total and the last line.
    together: rows.length - signed.length - 1,
    hideGrid: true,
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + HEAD_ROWS - 1}`,
  };
}

function* topRows(book: RabBook): Generator<RowModel> {
  const middle = (text: Shown): CellModel => textCell(text, { bold: true, align: 'center' });
  yield row([textCell(T.changedTitle, { align: 'center' })], { bold: true, size: 14 });
  yield row([middle(governmentLine(book))]);
  yield row([middle(T.budgetYear(periodWords(book.premium.months, 'id')))]);
  const { names, area } = book;
  const place = area ? T.areaWords(names.kecamatan, area.regency, area.province) : names.kecamatan;
  yield row([textCell(T.kecamatan, { bold: true }), place]);
  yield blank;
}

function* bodyRows(objects: readonly ChangedObject[], book: RabBook): Generator<RowModel> {
  const first = HEAD_ROW + HEAD_ROWS;
  const entries = outlineOf(objects, ({ own }) => own.length).flatMap((of): Entry[] => {
    const all = of.accounts.flatMap(({ own }) => own);
    const code = of.object === '' ? of.activity : of.object;
    const head: Entry = { code, name: of.name, sums: sumsOf(all), below: of.below, line: undefined, book };
    if (of.level !== 'account') return [head];
    return [head, ...all.map((line, at) => lineEntry(line, T.lineNumber(at + 1), book))];
  });
  for (const [at, entry] of entries.entries())
    yield fitted(COLUMNS.cells(entry, first + at), COLUMNS.widths, entry.line ? BODY : SUBTOTAL);
  const sums = sumsOf(objects.flatMap(({ own }) => own));
  yield row(COLUMNS.totals(sums, first, first + entries.length - 1), TOTAL);
}

function lineEntry(line: ChangedLine, code: Shown, book: RabBook): Entry {
  const { labels } = book;
  const { programme, payer, category, fund, subFund } = line;
  const words = T.line(programme, labels('payer', payer), labels('category', category));
  const name = T.ofFund(subFund === undefined ? words : T.ofSubFund(words, subFund), fund);
  return { code, name, sums: sumsOf([line]), below: undefined, line, book };
}

const sumsOf = (lines: readonly ChangedLine[]): Sums => ({
  peopleBefore: lines.reduce((sum, { peopleBefore }) => sum + peopleBefore, 0),
  before: lines.reduce((sum, { before }) => sum + before, 0),
  people: lines
    .flatMap((one) => one.lines)
    .reduce((sum, one) => sum + one.people * (one.last - one.first + 1), 0),
  after: lines.reduce((sum, one) => sum + rabSum(one.lines), 0),
});

/** The lines of both budgets that pass through the village's own, by activity and object in the order of the other forms. */
function objectsOf({ lines, changes = [] }: RabBook): ChangedObject[] {
  const objects = new Map<string, ChangedObject>();
  const known = new Map<string, ChangedLine>();
  const lineOf = (
    of: Omit<ChangedLine, 'lines' | 'before' | 'peopleBefore'> & Omit<ChangedObject, 'own'>,
  ) => {
    const { activity, object, category, programme, payer, fund, subFund } = of;
    const place = `${activity ?? ''}|${object ?? ''}`;
    const name = [place, category, programme, payer, fund, subFund ?? ''].join('|');
    const found = known.get(name);
    if (found) return found;
    const line: ChangedLine = {
      category,
      programme,
      payer,
      fund,
      subFund,
      lines: [],
      before: 0,
      peopleBefore: 0,
    };
    const home = objects.get(place) ?? { activity, object, own: [] };
    objects.set(place, home);
    home.own.push(line);
    known.set(name, line);
    return line;
  };
  for (const line of lines) if (isVillageFund(line.entry.fund)) lineOf(line.entry).lines.push(line);
  for (const change of changes) {
    if (!isVillageFund(change.fund) || change.before === 0) continue;
    const line = lineOf(change);
    line.before += change.before;
    line.peopleBefore += change.peopleBefore;
  }
  for (const { own } of objects.values()) own.sort((a, b) => FUNDS.indexOf(a.fund) - FUNDS.indexOf(b.fund));
  return [...objects.values()].sort(
    (a, b) => orderOfCodes(a.activity, b.activity) || orderOfCodes(a.object, b.object),
  );
}
