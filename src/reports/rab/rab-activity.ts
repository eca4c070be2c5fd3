import { FUNDS } from '../../domain/fund.ts';
import { joined, NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable } from '../parts/columns.ts';
import { uniqueName } from '../parts/file-names.ts';
import { activityName, fundName, objectName } from '../parts/labels.ts';
import { LINE_HEIGHT, linesWhenWrapped } from '../parts/wrap-lines.ts';
import {
  BODY,
  blank,
  centred,
  fitted,
  HEADING,
  money,
  row,
  SUBTOTAL,
  TOTAL,
  textCell,
  title,
  wrappedCell,
} from '../workbook/cells.ts';
import { inWords } from '../workbook/in-words.ts';
import { lineWords, RAB_COLUMNS, type RabKey } from './rab-columns.ts';
import { type Account, accountsOf, fieldsOf, type RabBook, signatures } from './rab-forms.ts';
import { type RabLine, rabAmount, rabSum } from './rab-lines.ts';
import { monthsOfLines } from './rab-months.ts';

const T = RAB_TEXT;

type Key = 'no' | 'description' | 'volume' | 'base' | 'rate' | 'price' | 'amount';

interface Entry {
  readonly line: RabLine;
  readonly no: number;
  readonly book: RabBook;
}

const SHEET = T.sheet;

/** The same cell of the overview: to change it there changes it here. */
const same = ({ line, book }: Entry, key: RabKey): CellModel => {
  const at = book.places.get(line) ?? 0;
  const [cell] = [RAB_COLUMNS.cells({ line, labels: book.labels }, at)[RAB_COLUMNS.keys.indexOf(key)]];
  if (typeof cell !== 'object' || typeof cell.value !== 'number') return cell;
  const { fill: _fill, unlocked: _unlocked, ...style } = cell.style ?? {};
  return { value: cell.value, style, formula: `${SHEET}!${RAB_COLUMNS.at(at).cell(key)}` };
};

const COLUMNS = new ColumnTable<Key, Entry>([
  { key: 'no', head: T.no, width: 5, cell: ({ no }) => centred(no) },
  {
    key: 'description',
    head: T.description,
    width: 44,
    cell: ({ line, book }) => wrappedCell(lineWords({ line, labels: book.labels })),
  },
  { key: 'volume', head: T.volume, width: 20, cell: (entry) => volume(entry) },
  { key: 'base', head: T.base, width: 14, cell: (entry) => same(entry, 'base') },
  { key: 'rate', head: T.rate, width: 9, cell: (entry) => same(entry, 'rate') },
  { key: 'price', head: T.price, width: 12, cell: (entry) => same(entry, 'price') },
  { key: 'amount', head: T.amount, width: 16, cell: (entry) => same(entry, 'amount') },
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

/** The cost sheet of each activity that the village's budget bears, as the form of Permendagri 20/2018 has it. */
export function activitySheets(book: RabBook): SheetModel[] {
  const accounts = accountsOf(book);
  const activities = [...new Set(accounts.map(({ activity }) => activity))];
  const names = sheetNames(activities.map((activity) => T.activitySheet(activity)));
  return activities.map((activity, at) => {
    const rows = [
      ...sheetRows(
        activity,
        accounts.filter((one) => one.activity === activity),
        book,
      ),
    ];
    return {
      name: shownText(names[at] ?? ''),
      columns: COLUMNS.models,
      rows,
      merges: aboutMerges(),
      orientation: 'landscape',
      together: rows.length - signatures(book, () => []).length - 4,
      hideGrid: true,
      repeatRows: `${HEAD_ROW}:${HEAD_ROW + 1}`,
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

const HEAD_ROW = 11;
/** Rows of the heads, whose words run over the columns from the third on. */
const ABOUT_ROWS = { first: 3, last: 9 };
const ABOUT_WIDTH = COLUMNS.widths.slice(2).reduce<number>((sum, width) => sum + (width ?? 0), 0);

function* sheetRows(
  activity: Shown | undefined,
  accounts: readonly Account[],
  book: RabBook,
): Generator<RowModel> {
  const lines = accounts.flatMap((one) => one.lines);
  yield title(T.title);
  yield row([T.budgetYear(periodWords(book.premium.months, 'id'))], { bold: true });
  for (const [label, value] of about(activity, lines, book))
    yield row(
      COLUMNS.only({ no: textCell(label, { bold: true, align: 'left' }), volume: wrappedCell(value) }),
      undefined,
      LINE_HEIGHT * linesWhenWrapped(value, ABOUT_WIDTH),
    );
  yield blank;
  yield row(COLUMNS.heads, HEADING, 32);
  yield row(
    COLUMNS.keys.map((_, at) => centred(T.numbered(at + 1))),
    BODY,
  );
  const sums: string[] = [];
  let at = HEAD_ROW + 2;
  let no = 0;
  for (const account of accounts) {
    sums.push(COLUMNS.at(at).cell('amount'));
    yield accountRow(account, at);
    for (const line of account.lines) {
      at++;
      no++;
      yield fitted(COLUMNS.cells({ line, no, book }, at), COLUMNS.widths, BODY);
    }
    at++;
  }
  yield row(COLUMNS.filled({ description: T.total, amount: money(rabSum(lines), sums.join('+')) }), TOTAL);
  yield row(
    COLUMNS.only({
      no: textCell(T.inWords, { bold: true }),
      volume: inWords(rabSum(lines), COLUMNS.at(at).cell('amount'), { italic: true }),
    }),
  );
  yield row([textCell(T.activityNote, { italic: true, colour: '595959' })]);
  yield* signatures(book, ([left, middle, right]) =>
    COLUMNS.only({ description: left, volume: middle, price: right }),
  );
}

function aboutMerges(): string[] {
  const { first, last } = ABOUT_ROWS;
  return Array.from({ length: last - first + 1 }, (_, at) => COLUMNS.at(first + at).span('volume', 'amount'));
}

/** Heads of the form; eight of them, so that the table begins at `HEAD_ROW`. */
function about(
  activity: Shown | undefined,
  lines: readonly RabLine[],
  { names, area }: RabBook,
): readonly (readonly [Shown, Shown])[] {
  const [field, sub] = activity === undefined ? [] : fieldsOf(activity);
  const funds = FUNDS.filter((fund) => lines.some(({ entry }) => entry.fund === fund));
  const place = T.villageWords(names.village, names.kecamatan);
  return [
    [T.village, area ? T.areaWords(place, area.regency, area.province) : place],
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

function accountRow({ object, fund, lines }: Account, at: number): RowModel {
  const name = object === undefined ? T.noCode : T.fieldWords(object, objectName(object) ?? NOTHING);
  const amount = money(
    lines.reduce((sum, line) => sum + rabAmount(line), 0),
    `SUBTOTAL(9,${COLUMNS.range('amount', at + 1, at + lines.length)})`,
  );
  return row(COLUMNS.filled({ description: T.ofFund(name, fund), amount }), SUBTOTAL);
}
