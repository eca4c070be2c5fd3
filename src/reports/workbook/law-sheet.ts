import { formatMonth } from '../../domain/month.ts';
import { ownWords, type Shown, upper } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { INSTRUMENTS, type InstrumentId } from '../../law/instruments.ts';
import type { Source } from '../../law/value.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { EVIDENCE_TEXT } from '../../text/law.ts';
import { monthSpans, rateWords } from '../../text/parts/format.ts';
import { lawNotes, lineRateWords } from '../budget/budget-notes.ts';
import { moneyNotes } from '../budget/relief-notes.ts';
import { caveatOf, citation } from '../parts/citation.ts';
import { ColumnTable } from '../parts/columns.ts';
import type { WorkbookFacts } from './book.ts';
import {
  BODY,
  blank,
  centred,
  fitted,
  HEADING,
  row,
  section,
  subtitle,
  title,
  wrappedCell,
} from './cells.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

/** A rate as it is used, or the relief that stands in its place. */
interface Cited {
  readonly book: WorkbookFacts;
  readonly used: WorkbookFacts['budget']['rates'][number];
  readonly words: Shown;
  readonly source: Source;
}

type LawKey = 'segment' | 'programme' | 'payer' | 'rate' | 'article' | 'evidence' | 'months' | 'caveat';

const COLUMNS = new ColumnTable<LawKey, Cited>([
  { key: 'segment', head: W.segment, width: 10, cell: ({ used }) => used.segment },
  { key: 'programme', head: W.programme, width: 11, cell: ({ used }) => used.programme },
  { key: 'payer', head: W.payer, width: 20, cell: ({ book, used }) => book.labels('payer', used.payer) },
  { key: 'rate', head: W.rate, width: 24, cell: ({ words }) => wrappedCell(words) },
  { key: 'article', head: W.article, width: 28, cell: ({ source }) => wrappedCell(citation(source)) },
  {
    key: 'evidence',
    head: W.evidence,
    width: 12,
    cell: ({ source }) => centred(EVIDENCE_TEXT[source.evidence].word.id),
  },
  {
    key: 'months',
    head: W.validMonths,
    width: 26,
    cell: ({ used }) => wrappedCell(monthSpans(used.months, 'id')),
  },
  {
    key: 'caveat',
    head: W.caveat,
    width: 45,
    cell: ({ source }) => wrappedCell(caveatOf(source, 'id') ?? ''),
  },
]);

/** Every rate used with its article and evidence, the policy's bases, the instruments with their addresses. */
export function lawSheet(book: WorkbookFacts): SheetModel {
  return {
    name: W.sheets.law,
    columns: COLUMNS.models,
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: WorkbookFacts): Iterable<RowModel> {
  yield title(upper(W.sheets.law));
  yield subtitle(W.lawNote);
  yield blank;
  yield row(COLUMNS.heads, HEADING);
  for (const [index, cited] of citedIn(book).entries())
    yield fitted(COLUMNS.cells(cited, TOP + index), COLUMNS.widths, BODY);
  yield blank;
  for (const note of moneyNotes(book.budget, 'id')) yield subtitle(note);
  for (const note of lawNotes(book.budget.rates, 'id').filter(isAboutMonths(book))) yield subtitle(note);
  yield* baseRows(book);
  yield* instrumentRows(book);
}

/** The caveats of sources stand in the table already; what is left are the months past the last check. */
function isAboutMonths(book: WorkbookFacts): (note: string) => boolean {
  const cited = new Set(book.budget.rates.flatMap(({ source, relief }) => [source, relief?.source]));
  const starts = [...cited].flatMap((source) => (source ? [`${citation(source)} [`] : []));
  return (note) => !starts.some((start) => note.startsWith(start));
}

/** Each rate of the budget, and below it the relief that is paid in its place. */
function citedIn(book: WorkbookFacts): readonly Cited[] {
  return book.budget.rates.flatMap((used): Cited[] => {
    const { rate, relief, source } = used;
    const own = { book, used, words: lineRateWords(rate, 'id'), source };
    if (!relief) return [own];
    const words = W.relief(ownWords(relief.title.id), rateWords(relief.payable, 'id'));
    return [own, { book, used, words, source: relief.source }];
  });
}

function* baseRows({ facts }: WorkbookFacts): Iterable<RowModel> {
  if (facts.policy.bases.size === 0) return;
  yield blank;
  yield section(W.bases);
  yield row([W.baseName, '', W.baseFrom, W.baseAmount, W.baseSource], HEADING);
  for (const { id, values, source } of facts.policy.bases.values()) {
    for (const { from, amount } of values) {
      yield fitted(
        [
          id,
          '',
          from === undefined ? W.fromStart : formatMonth(from),
          { value: amount / 100, style: { format: '#,##0.00' } },
          wrappedCell(source ?? W.noSource),
        ],
        COLUMNS.widths,
        BODY,
      );
    }
  }
}

function* instrumentRows({ budget }: WorkbookFacts): Iterable<RowModel> {
  const ids = new Set<InstrumentId>();
  for (const { source, relief } of budget.rates) {
    ids.add(source.instrument);
    if (relief) ids.add(relief.source.instrument);
  }
  yield blank;
  yield section(W.instruments);
  for (const id of [...ids].sort()) {
    const { short, title: name, address } = INSTRUMENTS[id];
    yield row([ownWords(`${short}: ${name.id}${address ? ` (${address})` : ''}`)]);
  }
}
