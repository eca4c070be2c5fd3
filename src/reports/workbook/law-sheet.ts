import { formatMonth } from '../../domain/month.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { INSTRUMENTS, type InstrumentId } from '../../law/instruments.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { EVIDENCE_TEXT } from '../../text/law.ts';
import { monthSpans, rateWords } from '../../text/parts/format.ts';
import { lawNotes, lineRateWords } from '../budget/budget-notes.ts';
import { moneyNotes } from '../budget/relief-notes.ts';
import { caveatOf, citation } from '../parts/citation.ts';
import type { Book } from './book.ts';
import { BODY, blank, centred, fitted, HEADING, row, section, subtitle, title, wrapped } from './cells.ts';

const W = WORKBOOK_TEXT;
const WIDTHS = [10, 11, 20, 24, 28, 12, 26, 59];

/** Every rate used with its article and evidence, the policy's bases, the instruments with their addresses. */
export function lawSheet(book: Book): SheetModel {
  return {
    name: W.sheets.law,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...sheetRows(book)],
    frozen: { rows: 4 },
    orientation: 'landscape',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  yield title(W.sheets.law.toUpperCase());
  yield subtitle(W.lawNote);
  yield blank;
  yield row(
    [W.segment, W.programme, W.payer, W.rate, W.article, W.evidence, W.validMonths, W.caveat],
    HEADING,
  );
  for (const used of book.budget.rates) yield* rateRows(book, used);
  yield blank;
  for (const note of moneyNotes(book.budget, 'id')) yield subtitle(note);
  for (const note of lawNotes(book.budget.rates, 'id').filter(isAboutMonths(book))) yield subtitle(note);
  yield* baseRows(book);
  yield* instrumentRows(book);
}

/** The caveats of sources stand in the table already; what is left are the months past the last check. */
function isAboutMonths(book: Book): (note: string) => boolean {
  const cited = new Set(book.budget.rates.flatMap(({ source, relief }) => [source, relief?.source]));
  const starts = [...cited].flatMap((source) => (source ? [`${citation(source)} [`] : []));
  return (note) => !starts.some((start) => note.startsWith(start));
}

function* rateRows(book: Book, used: Book['budget']['rates'][number]): Iterable<RowModel> {
  const { segment, programme, payer, rate, relief, source, months } = used;
  const cells = (rateCell: string, cited: typeof source): RowModel =>
    fitted(
      [
        segment,
        programme,
        book.labels('payer', payer),
        wrapped(rateCell),
        wrapped(citation(cited)),
        centred(EVIDENCE_TEXT[cited.evidence].word.id),
        wrapped(monthSpans(months, 'id')),
        wrapped(caveatOf(cited, 'id') ?? ''),
      ],
      WIDTHS,
      BODY,
    );
  yield cells(lineRateWords(rate, 'id'), source);
  if (relief) yield cells(W.relief(relief.title.id, rateWords(relief.payable, 'id')), relief.source);
}

function* baseRows({ facts }: Book): Iterable<RowModel> {
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
          wrapped(source ?? W.noSource),
        ],
        WIDTHS,
        BODY,
      );
    }
  }
}

function* instrumentRows({ budget }: Book): Iterable<RowModel> {
  const ids = new Set<InstrumentId>();
  for (const { source, relief } of budget.rates) {
    ids.add(source.instrument);
    if (relief) ids.add(relief.source.instrument);
  }
  yield blank;
  yield section(W.instruments);
  for (const id of [...ids].sort()) {
    const { short, title: name, address } = INSTRUMENTS[id];
    yield row([`${short}: ${name.id}${address ? ` (${address})` : ''}`]);
  }
}
