import { claimsOf, type OutcomeEntry } from '../../budget/outcome.ts';
import { NOTHING, said } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { outcomeNotes } from '../budget/outcome-view.ts';
import { ColumnTable, type RowAddress } from '../parts/columns.ts';
import { sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, HEADING, money, row, subtitle, TOTAL, wrappedCell } from './cells.ts';

const W = WORKBOOK_TEXT;
const T = OUTCOME_TEXT.id;
const TOP = 5;

type Key = 'name' | 'paid' | 'benefits' | 'claims';
type Sums = Pick<OutcomeEntry, 'paid' | 'benefits'>;

const COLUMNS = new ColumnTable<Key, OutcomeEntry, Sums>([
  { key: 'name', head: T.name, width: 70, cell: ({ name = NOTHING }) => name, total: () => W.total },
  {
    key: 'paid',
    head: said`${T.paid} (Rp)`,
    width: 22,
    cell: ({ paid }) => money(paid),
    total: ({ paid }, range) => money(paid, `SUM(${range})`),
  },
  {
    key: 'benefits',
    head: said`${T.benefits} (Rp)`,
    width: 22,
    cell: ({ benefits }) => money(benefits),
    total: ({ benefits }, range) => money(benefits, `SUM(${range})`),
  },
  { key: 'claims', head: T.claims, width: 14, cell: ratio, total: (sums, _, at) => ratio(sums, at) },
]);

/** Contributions paid against benefits received; undefined when none were given. */
export function outcomeSheet(book: WorkbookFacts): SheetModel | undefined {
  if (!book.facts.outcome) return undefined;
  return {
    name: W.sheets.outcome,
    columns: COLUMNS.models,
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: WorkbookFacts): Iterable<RowModel> {
  const { outcome } = book.facts;
  if (!outcome) return;
  yield sheetTitle(T.title, book);
  yield subtitle(book.facts.policy.title ?? NOTHING);
  yield row([]);
  yield row(COLUMNS.heads, HEADING, 32);
  for (const [index, entry] of outcome.entries.entries()) yield row(COLUMNS.cells(entry, TOP + index), BODY);
  yield row(COLUMNS.totals(outcome, TOP, TOP + outcome.entries.length - 1), TOTAL);
  yield row([]);
  for (const note of outcomeNotes(outcome, 'id')) yield fitted([wrappedCell(note)], COLUMNS.widths);
}

/** Tenths of a percent, as the other reports round it. */
function ratio({ paid, benefits }: Sums, at: RowAddress<Key>): CellModel {
  const claims = claimsOf(paid, benefits);
  return {
    value: claims === undefined ? '' : claims / 1000,
    formula: `IF(${at.cell('paid')}=0,"",ROUND(${at.cell('benefits')}*1000/${at.cell('paid')},0)/1000)`,
    style: { format: '0.0%', align: 'right' },
  };
}
