import { claimsOf } from '../../budget/outcome.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { outcomeNotes } from '../budget/outcome-view.ts';
import type { Book } from './book.ts';
import { BODY, fitted, HEADING, money, row, subtitle, TOTAL, title, wrapped } from './cells.ts';

const W = WORKBOOK_TEXT;
const T = OUTCOME_TEXT.id;
const TOP = 5;
const WIDTHS = [70, 22, 22, 14];

/** Contributions paid against benefits received; undefined when none were given. */
export function outcomeSheet(book: Book): SheetModel | undefined {
  if (!book.facts.outcome) return undefined;
  return {
    name: W.sheets.outcome,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { outcome } = book.facts;
  if (!outcome) return;
  yield title(`${T.title.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(book.facts.policy.title ?? '');
  yield row([]);
  yield row([T.name, `${T.paid} (Rp)`, `${T.benefits} (Rp)`, T.claims], HEADING, 32);
  for (const [index, { name = '', paid, benefits }] of outcome.entries.entries()) {
    const at = TOP + index;
    yield row([name, money(paid), money(benefits), ratio(paid, benefits, at)], BODY);
  }
  const last = TOP + outcome.entries.length - 1;
  const sums = [
    money(outcome.paid, `SUM(B${TOP}:B${last})`),
    money(outcome.benefits, `SUM(C${TOP}:C${last})`),
  ];
  yield row([W.total, ...sums, ratio(outcome.paid, outcome.benefits, last + 1)], TOTAL);
  yield row([]);
  for (const note of outcomeNotes(outcome, 'id')) yield fitted([wrapped(note)], WIDTHS);
}

/** Tenths of a percent, as the other reports round it. */
function ratio(paid: number, benefits: number, at: number): CellModel {
  const claims = claimsOf(paid, benefits);
  return {
    value: claims === undefined ? '' : claims / 1000,
    formula: `IF(B${at}=0,"",ROUND(C${at}*1000/B${at},0)/1000)`,
    style: { format: '0.0%', align: 'right' },
  };
}
