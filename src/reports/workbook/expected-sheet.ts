import type { KeyColumn } from '../../budget/dimension.ts';
import type { ComparedLine } from '../../budget/expected/compare-expected.ts';
import { formatMonth } from '../../domain/month.ts';
import { regionKey } from '../../domain/village/name.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { lineName, summaryWords, verdictWords } from '../budget/expected-view.ts';
import { type Book, CUBE, cubeColumn, cubeMonth, cubeTotal } from './book.ts';
import { BODY, fitted, HEADING, money, row, subtitle, TOTAL, title, wrapped } from './cells.ts';

const W = WORKBOOK_TEXT;
const T = EXPECTED_TEXT.id;
const TOP = 5;
const WIDTHS = [5, 34, 14, 14, 17, 17, 16, 36, 22];
/** A formula with more parts than this nobody reads: the value stands alone. */
const MOST_PARTS = 24;

/** Somebody else's figures beside ours, ours as formulas over the cube; undefined when none were given. */
export function expectedSheet(book: Book): SheetModel | undefined {
  if (!book.facts.expected) return undefined;
  return {
    name: W.sheets.expected,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1, columns: 2 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { expected } = book.facts;
  if (!expected) return;
  yield title(`${W.sheets.expected.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(summaryWords(expected, 'id'));
  yield row([]);
  yield row(
    [
      W.number,
      T.line,
      T.people,
      T.theirPeople,
      W.oursAmount,
      W.theirsAmount,
      W.differenceAmount,
      T.explanation,
      T.source,
    ],
    HEADING,
    32,
  );
  for (const [index, line] of expected.lines.entries())
    yield fitted(lineCells(book, line, index), WIDTHS, BODY);
  const last = TOP + expected.lines.length - 1;
  const { totals } = expected;
  if (totals) {
    const sum = (column: string, value: number): CellModel =>
      money(value, `SUM(${column}${TOP}:${column}${last})`);
    const [ours, theirs] = [sum('E', totals.ours), sum('F', totals.theirs)];
    yield row(['', W.total, '', '', ours, theirs, sum('G', totals.theirs - totals.ours), '', ''], TOTAL);
  }
  if (expected.untouched > 0) {
    yield row([]);
    yield row(['', T.untouchedPart, '', '', money(expected.untouched), '', '', '', ''], BODY);
  }
}

function lineCells(book: Book, line: ComparedLine, index: number): CellModel[] {
  const at = TOP + index;
  const { ours, theirs, difference } = line;
  return [
    index + 1,
    wrapped(lineName(line, book.labels, 'id')),
    money(line.people),
    line.line.heads === undefined ? '' : money(line.line.heads),
    money(ours, oursFormula(book, line)),
    theirs === undefined ? '' : money(theirs),
    difference === undefined ? '' : money(difference, `F${at}-E${at}`),
    wrapped(verdictWords(line, 'id')),
    wrapped(line.line.source ?? ''),
  ];
}

/** The cube's rows of the line's part, added up; undefined where names or their number do not fit a formula. */
function oursFormula(book: Book, { line }: ComparedLine): string | undefined {
  const { budget } = book;
  const asked = line.keys.month;
  const columns =
    asked === undefined
      ? [cubeTotal(budget)]
      : budget.months.flatMap((month, at) => (asked.includes(formatMonth(month)) ? [cubeMonth(at)] : []));
  const criteria: string[][] = [];
  for (const [key, words] of Object.entries(line.keys) as [KeyColumn, readonly string[]][]) {
    if (key === 'month') continue;
    const shown = words.flatMap((word) => namesOf(book, key, word));
    if (shown.length === 0 || shown.some((name) => /[*?~"]|^[=<>]/.test(name))) return undefined;
    criteria.push(shown.map((name) => `${cubeColumn(CUBE[key], budget)},"${name}"`));
  }
  const choices = criteria.reduce<string[][]>(
    (all, options) => all.flatMap((head) => options.map((option) => [...head, option])),
    [[]],
  );
  if (columns.length === 0 || choices.length * columns.length > MOST_PARTS) return undefined;
  return columns
    .flatMap((column) => choices.map((choice) => sumOf(cubeColumn(column, budget), choice)))
    .join('+');
}

const sumOf = (what: string, criteria: readonly string[]): string =>
  criteria.length === 0 ? `SUM(${what})` : `SUMIFS(${what},${criteria.join(',')})`;

/** As the cube shows it: a village by the spelling that the budget chose. */
function namesOf({ budget, labels }: Book, key: Exclude<KeyColumn, 'month'>, word: string): string[] {
  if (key === 'payer') return [labels('payer', word)];
  if (key !== 'village' && key !== 'kecamatan') return [word];
  const found = budget.rows.find((entry) => regionKey(entry[key], key) === regionKey(word, key));
  return found ? [labels(key, found[key])] : [];
}
