import { FUNDS } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import { joined, NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable } from '../parts/columns.ts';
import { uniqueName } from '../parts/file-names.ts';
import { activityName, fundName } from '../parts/labels.ts';
import { LINE_HEIGHT, linesWhenWrapped } from '../parts/wrap-lines.ts';
import { BODY, fitted, money, row, SUBTOTAL, TOTAL, textCell, wrappedCell } from '../workbook/cells.ts';
import { inWords } from '../workbook/in-words.ts';
import { formHeads, HEAD_ROWS } from './group-heads.ts';
import { lineWords, RAB_COLUMNS, type RabKey } from './rab-columns.ts';
import {
  type Account,
  accountsOf,
  governmentLine,
  kindOfBudget,
  type RabBook,
  signaturesBeside,
} from './rab-forms.ts';
import { type RabLine, rabSum } from './rab-lines.ts';
import { monthsOfLines } from './rab-months.ts';
import { fieldsOf, outlineOf } from './rab-outline.ts';

const T = RAB_TEXT;

type Key = 'code' | 'description' | 'volume' | 'base' | 'rate' | 'price' | 'amount';

interface Entry {
  readonly line: RabLine;
  /** The months of its sheet. */
  readonly all: readonly Month[];
  readonly no: number;
  readonly book: RabBook;
}

const SHEET = T.sheet;

/** The same cell of the overview: to change it there changes it here. */
const same = ({ line, book, all }: Entry, key: RabKey): CellModel => {
  const at = book.places.get(line) ?? 0;
  const [cell] = [RAB_COLUMNS.cells({ line, labels: book.labels, all }, at)[RAB_COLUMNS.keys.indexOf(key)]];
  if (typeof cell !== 'object' || typeof cell.value !== 'number') return cell;
  const { fill: _fill, unlocked: _unlocked, ...style } = cell.style ?? {};
  return { value: cell.value, style, formula: `${SHEET}!${RAB_COLUMNS.at(at).cell(key)}` };
};

const COLUMNS = new ColumnTable<Key, Entry>([
  {
    key: 'code',
    head: T.codeHead,
    width: 20,
    cell: ({ no }) => textCell(T.lineNumber(no), { align: 'center' }),
  },
  {
    key: 'description',
    head: T.descriptionHead,
    width: 74,
    cell: ({ line, book, all }) =>
      wrappedCell(T.ofFund(lineWords({ line, labels: book.labels, all }), line.entry.fund)),
  },
  { key: 'volume', head: T.volume, width: 18, cell: (entry) => volume(entry) },
  { key: 'base', head: T.base, width: 14, cell: (entry) => same(entry, 'base') },
  { key: 'rate', head: T.rate, width: 8, cell: (entry) => same(entry, 'rate') },
  { key: 'price', head: T.price, width: 12, cell: (entry) => same(entry, 'price') },
  { key: 'amount', head: T.amount, width: 14, cell: (entry) => same(entry, 'amount') },
]);

/** `12 orang × 6 bulan`, by the overview's numbers. */
function volume({ line, book }: Entry): CellModel {
  if (line.entry.rounding) return '';
  const at = RAB_COLUMNS.at(book.places.get(line) ?? 0);
  const [people, months] = [at.cell('people'), at.cell('months')].map((cell) => `${SHEET}!${cell}`);
  return {
    value: T.volumeWords(line.people, line.last - line.first + 1),
    formula: `${people}&"${T.volumeOf}"&${months}&"${T.volumeEnd}"`,
    style: { align: 'center' },
  };
}

/** The cost sheet of each activity that the village's budget bears, as villages print the form of Permendagri 20/2018. */
export function activitySheets(book: RabBook): SheetModel[] {
  const accounts = accountsOf(book).filter(({ lines }) => lines.length > 0);
  const activities = [...new Set(accounts.map(({ activity }) => activity))];
  const names = sheetNames(activities.map((activity) => T.activitySheet(activity)));
  return activities.map((activity, at) => {
    const own = accounts.filter((one) => one.activity === activity);
    const heads = formHeads(COLUMNS, HEAD_ROW, [{ words: T.budgetHead, from: 'volume', to: 'amount' }]);
    const signed = signaturesBeside(book, ([left, middle, right]) =>
      COLUMNS.only({ description: left, volume: middle, rate: right }),
    );
    const rows = [...topRows(activity, own, book), ...heads.rows, ...bodyRows(own, book), ...signed];
    return {
      name: shownText(names[at] ?? ''),
      columns: COLUMNS.models,
      rows,
      merges: [...topMerges(), ...heads.merges],
      orientation: 'landscape',
      // With the total, its words and the last line above them.
      together: rows.length - signed.length - 3,
      hideGrid: true,
      repeatRows: `${HEAD_ROW}:${HEAD_ROW + HEAD_ROWS - 1}`,
    };
  });
}

/** Longer ones, with a number behind, Excel does not take. */
const LONGEST_NAME = 27;

/** An activity is whatever the policy says: its sheet is named without the signs that Excel refuses, each sheet otherwise. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) =>
    uniqueName(name.replace(/[*?:\\/[\]']/g, '-').slice(0, LONGEST_NAME), taken, ' '),
  );
}

/** Above them stand the title and what the sheet is about, whose words run over the columns from the second on. */
const HEAD_ROW = 12;
const TITLE_ROWS = 3;
const ABOUT_WIDTH = COLUMNS.widths.slice(1).reduce<number>((sum, width) => sum + (width ?? 0), 0);

function* topRows(
  activity: Shown | undefined,
  accounts: readonly Account[],
  book: RabBook,
): Generator<RowModel> {
  const lines = accounts.flatMap((one) => one.lines);
  const middle = (text: Shown): CellModel => textCell(text, { bold: true, align: 'center' });
  yield row([textCell(T.title, { align: 'center' })], { bold: true, size: 14 });
  yield row([middle(governmentLine(book))]);
  yield row([middle(T.budgetYear(periodWords(book.premium.months, 'id')))]);
  for (const [label, value] of about(activity, lines, book))
    yield row(
      COLUMNS.only({ code: textCell(label, { bold: true, wrap: true }), description: wrappedCell(value) }),
      undefined,
      LINE_HEIGHT * linesWhenWrapped(value, ABOUT_WIDTH),
    );
}

/** Title lines in the middle of the table; what stands behind the labels over all columns but theirs. */
function topMerges(): string[] {
  return Array.from({ length: HEAD_ROW - 1 }, (_, at) =>
    at < TITLE_ROWS ? COLUMNS.block(at + 1, at + 1) : COLUMNS.at(at + 1).span('description', 'amount'),
  );
}

/** Heads of the form; eight of them, so that the table begins at `HEAD_ROW`. */
function about(
  activity: Shown | undefined,
  lines: readonly RabLine[],
  book: RabBook,
): readonly (readonly [Shown, Shown])[] {
  const { names, area } = book;
  const [field, sub] = activity === undefined ? [] : fieldsOf(activity);
  const funds = FUNDS.filter((fund) => lines.some(({ entry }) => entry.fund === fund));
  return [
    [T.kecamatan, area ? T.areaWords(names.kecamatan, area.regency, area.province) : names.kecamatan],
    [T.kindOfBudget, kindOfBudget(book)],
    [T.field, field ? T.fieldWords(...field) : T.noCode],
    [T.subfield, sub ? T.fieldWords(...sub) : T.noCode],
    [T.activity, activity ? T.fieldWords(activity, activityName(activity) ?? NOTHING) : T.noCode],
    [T.period, monthSpans(monthsOfLines(lines), 'id')],
    [
      T.fundOf,
      joined(
        funds.map((fund) => T.fieldWords(shownText(fund), fundName(fund))),
        '; ',
      ),
    ],
    [T.output, T.outputWords(monthsOfLines(lines).length)],
  ];
}

/** An object of expenditure with the lines of all its funds. */
interface ObjectLines {
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
  readonly lines: readonly RabLine[];
}

const objectsOf = (accounts: readonly Account[]): ObjectLines[] =>
  [...new Set(accounts.map(({ object }) => object))].map((object) => {
    const own = accounts.filter((one) => one.object === object);
    return { activity: own[0]?.activity, object, lines: own.flatMap(({ lines }) => lines) };
  });

/** Kinds, objects and their parts, each with the sum of what stands below it, and the lines of each part, numbered. */
function* bodyRows(accounts: readonly Account[], book: RabBook): Generator<RowModel> {
  const objects = objectsOf(accounts);
  const lines = objects.flatMap((one) => one.lines);
  const all = monthsOfLines(lines);
  const first = HEAD_ROW + HEAD_ROWS;
  const outline = outlineOf(objects, (one) => one.lines.length).filter(
    ({ level }) => level === 'kind' || level === 'group' || level === 'account',
  );
  const count = outline.length + lines.length;
  yield sumRow(T.expenditureCode, T.expenditure, lines, first, count);
  let at = first + 1;
  for (const { level, object, name, accounts: own, below } of outline) {
    yield sumRow(
      object,
      name,
      own.flatMap((one) => one.lines),
      at,
      below,
    );
    at++;
    if (level !== 'account') continue;
    for (const [index, line] of own.flatMap((one) => one.lines).entries()) {
      yield fitted(COLUMNS.cells({ line, all, no: index + 1, book }, at), COLUMNS.widths, BODY);
      at++;
    }
  }
  const sum = money(rabSum(lines), `SUBTOTAL(9,${COLUMNS.range('amount', first + 1, at - 1)})`);
  yield row(COLUMNS.filled({ description: T.total, amount: sum }), TOTAL);
  yield row(
    COLUMNS.only({
      code: textCell(T.inWords, { bold: true }),
      description: inWords(rabSum(lines), COLUMNS.at(at).cell('amount'), { italic: true }),
    }),
  );
  yield row([textCell(T.activityNote, { italic: true, colour: '595959' })]);
}

/** A row with the sum of so many rows below it. */
function sumRow(code: Shown, name: Shown, lines: readonly RabLine[], at: number, below: number): RowModel {
  const amount = money(rabSum(lines), `SUBTOTAL(9,${COLUMNS.range('amount', at + 1, at + below)})`);
  return fitted(COLUMNS.filled({ code, description: wrappedCell(name), amount }), COLUMNS.widths, SUBTOTAL);
}
