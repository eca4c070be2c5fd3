import type { KeyColumn } from '../../budget/dimension.ts';
import type { ComparedLine } from '../../budget/expected/compare-expected.ts';
import { formatMonth } from '../../domain/month.ts';
import { said } from '../../domain/shown.ts';
import { regionKey } from '../../domain/village/name.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { lineName, summaryWords, verdictWords } from '../budget/expected-view.ts';
import { ColumnTable } from '../parts/columns.ts';
import { type CubeKey, cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, HEADING, money, row, subtitle, TOTAL, wrappedCell } from './cells.ts';

const W = WORKBOOK_TEXT;
const T = EXPECTED_TEXT.id;
const TOP = 5;
/** A formula with more parts than this nobody reads: the value stands alone. */
const MOST_PARTS = 24;

interface Entry {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly line: ComparedLine;
}

type Key =
  | 'number'
  | 'line'
  | 'people'
  | 'theirPeople'
  | 'ours'
  | 'theirs'
  | 'difference'
  | 'explanation'
  | 'source';

const ifAny = (value: number | undefined, formula?: string): CellModel =>
  value === undefined ? '' : money(value, formula);

const COLUMNS = new ColumnTable<Key, Entry, { readonly ours: number; readonly theirs: number }>([
  { key: 'number', head: W.number, width: 5, cell: ({ number }) => number },
  {
    key: 'line',
    head: T.line,
    width: 34,
    cell: ({ book, line }) => wrappedCell(lineName(line, book.labels, 'id')),
    total: () => W.total,
  },
  { key: 'people', head: T.people, width: 14, cell: ({ line }) => money(line.people) },
  { key: 'theirPeople', head: T.theirPeople, width: 14, cell: ({ line }) => ifAny(line.line.heads) },
  {
    key: 'ours',
    head: W.oursAmount,
    width: 17,
    cell: ({ book, line }) => money(line.ours, oursFormula(book, line)),
    total: ({ ours }, range) => money(ours, `SUM(${range})`),
  },
  {
    key: 'theirs',
    head: W.theirsAmount,
    width: 17,
    cell: ({ line }) => ifAny(line.theirs),
    total: ({ theirs }, range) => money(theirs, `SUM(${range})`),
  },
  {
    key: 'difference',
    head: W.differenceAmount,
    width: 16,
    cell: ({ line }, at) => ifAny(line.difference, `${at.cell('ours')}-${at.cell('theirs')}`),
    total: ({ ours, theirs }, range) => money(ours - theirs, `SUM(${range})`),
  },
  {
    key: 'explanation',
    head: T.explanation,
    width: 36,
    cell: ({ line }) => wrappedCell(verdictWords(line, 'id')),
  },
  { key: 'source', head: T.source, width: 22, cell: ({ line }) => wrappedCell(line.line.source ?? '') },
]);

/** Somebody else's figures beside ours, ours as formulas over the cube; undefined when none were given. */
export function expectedSheet(book: WorkbookFacts): SheetModel | undefined {
  if (!book.facts.expected) return undefined;
  return {
    name: W.sheets.expected,
    columns: COLUMNS.models,
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1, columns: 2 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: WorkbookFacts): Iterable<RowModel> {
  const { expected } = book.facts;
  if (!expected) return;
  yield sheetTitle(W.sheets.expected, book);
  yield subtitle(said`${summaryWords(expected, 'id')} ${T.sign}`);
  yield row([]);
  yield row(COLUMNS.heads, HEADING, 32);
  for (const [index, line] of expected.lines.entries())
    yield fitted(COLUMNS.cells({ book, number: index + 1, line }, TOP + index), COLUMNS.widths, BODY);
  const { totals } = expected;
  if (totals) yield row(COLUMNS.totals(totals, TOP, TOP + expected.lines.length - 1), TOTAL);
  if (expected.untouched > 0) {
    yield row([]);
    yield row(COLUMNS.filled({ line: T.untouchedPart, ours: money(expected.untouched) }), BODY);
  }
}

/** The cube's rows of the line's part, added up; undefined where names or their number do not fit a formula. */
function oursFormula(book: WorkbookFacts, { line }: ComparedLine): string | undefined {
  const { budget } = book;
  const asked = line.keys.month;
  const columns: readonly CubeKey[] =
    asked === undefined
      ? ['total']
      : budget.months.flatMap((month, at) =>
          asked.includes(formatMonth(month)) ? [`month ${at}` as const] : [],
        );
  const criteria: string[][] = [];
  for (const [key, words] of Object.entries(line.keys) as [KeyColumn, readonly string[]][]) {
    if (key === 'month') continue;
    const shown = words.flatMap((word) => namesOf(book, key, word));
    if (shown.length === 0 || shown.some((name) => /[*?~"]|^[=<>]/.test(name))) return undefined;
    criteria.push(shown.map((name) => `${cubeColumn(book, key)},"${name}"`));
  }
  const choices = criteria.reduce<string[][]>(
    (all, options) => all.flatMap((head) => options.map((option) => [...head, option])),
    [[]],
  );
  if (columns.length === 0 || choices.length * columns.length > MOST_PARTS) return undefined;
  return columns
    .flatMap((column) => choices.map((choice) => sumOf(cubeColumn(book, column), choice)))
    .join('+');
}

const sumOf = (what: string, criteria: readonly string[]): string =>
  criteria.length === 0 ? `SUM(${what})` : `SUMIFS(${what},${criteria.join(',')})`;

/** As the cube shows it: a village by the spelling that the budget chose. */
function namesOf(
  { budget, labels }: WorkbookFacts,
  key: Exclude<KeyColumn, 'month'>,
  word: string,
): string[] {
  if (key === 'payer') return [labels('payer', word)];
  if (key !== 'village' && key !== 'kecamatan') return [word];
  const found = budget.rows.find((entry) => regionKey(entry[key], key) === regionKey(word, key));
  return found ? [labels(key, found[key])] : [];
}
