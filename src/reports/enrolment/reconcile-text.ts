import { DIFFERENCE_KINDS, type DifferenceKind } from '../../domain/kinds/bill-difference.ts';
import type { Language } from '../../domain/language.ts';
import type { Sen } from '../../domain/money.ts';
import {
  joined,
  linesText,
  NOTHING,
  nikAsAsked,
  numeral,
  type Shown,
  said,
  shownName,
  shownText,
} from '../../domain/shown.ts';
import type { BillDifference } from '../../enrolment/bill-differences.ts';
import type { BillReconciliation } from '../../enrolment/reconciled-bills.ts';
import { RECONCILE_TEXT } from '../../text/enrolment/reconcile.ts';
import { monthSpans, monthWords, senWords } from '../../text/parts/format.ts';
import { textTable } from '../parts/text-table.ts';
import { WIDTH, wrap } from '../parts/wrap.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { billAgrees, isOneBill, type ReconcileReport, reportAgrees, sumsOf } from './reconcile.ts';

const SHOWN = 20;

/** Below zero `-Rp5`. */
function money(amount: Sen, language: Language): Shown {
  return amount < 0 ? said`-${senWords(-amount as Sen, language)}` : senWords(amount, language);
}

/** For a screen: each bill's sums and its differences by kind with their rupiah; of several, the sums of all. 80 columns. */
export function reconcileText(report: ReconcileReport, language: Language): Shown {
  const text = RECONCILE_TEXT[language];
  const { bills, rejected, unbilled } = report;
  const one = isOneBill(report);
  const lines = [
    ...bills.flatMap((bill) => [
      ...(one ? [] : [headingOf(bill, language)]),
      ...billLines(bill, report, language),
      ...(one ? [] : [NOTHING]),
    ]),
    ...(one || rejected === 0 ? [] : [text.rejected(rejected), NOTHING]),
    ...(unbilled.length > 0 ? [text.unbilled(monthSpans(unbilled, language)), NOTHING] : []),
  ];
  const notes = assumptionNotes(bills[0].assumptions, language).flatMap((note) => [NOTHING, note]);
  return linesText([
    ...lines.flatMap(wrapped),
    ...(one ? [] : sumLines(report, language)),
    ...(reportAgrees(report) && one ? [NOTHING, text.agrees] : []),
    ...notes.flatMap(wrapped),
  ]);
}

/** What is set in columns is as wide as it is. */
const wrapped = (line: Shown): readonly Shown[] =>
  line.includes('  ') && !line.startsWith(' ')
    ? [line]
    : wrap(line, WIDTH, line.startsWith(' ') ? 4 : 0, NOTHING);

function headingOf({ month, segment, bill, files }: BillReconciliation, language: Language): Shown {
  const npp = bill.npp === undefined ? undefined : shownText(bill.npp);
  return RECONCILE_TEXT[language].heading(monthWords(month, language), segment, npp, joined(files, ', '));
}

function billLines(one: BillReconciliation, report: ReconcileReport, language: Language): Shown[] {
  const text = RECONCILE_TEXT[language];
  const { bill, comparison, workers, withoutBase, segment, otherSegment, otherEmployer } = one;
  const other = segment === 'PU' ? 'BPU' : 'PU';
  return [
    text.totals(bill.rows.length, comparison.agreed, workers, segment),
    ...(comparison.byKpj > 0 ? [text.byKpj(comparison.byKpj)] : []),
    ...(comparison.byPerson > 0 ? [text.byPerson(comparison.byPerson)] : []),
    ...(otherSegment > 0 ? [text.otherSegment(otherSegment, other)] : []),
    ...(otherEmployer > 0 ? [text.otherEmployer(otherEmployer)] : []),
    ...(isOneBill(report) && report.rejected > 0 ? [text.rejected(report.rejected)] : []),
    ...(withoutBase > 0 ? [text.withoutBase(withoutBase)] : []),
    ...(bill.unread.length > 0 ? [text.unread(joined(bill.unread.map(numeral), ', '))] : []),
    // Among several a bill that reportAgrees has its sums in the table at the end.
    ...(isOneBill(report) || !billAgrees(one) ? sumsAndDifferences(one, report.unmask, language) : []),
  ];
}

function sumsAndDifferences(one: BillReconciliation, unmask: boolean, language: Language): Shown[] {
  const text = RECONCILE_TEXT[language];
  const { comparison } = one;
  return [
    NOTHING,
    text.billed(money(comparison.billed, language)),
    text.expected(money(comparison.expected, language)),
    text.explained(money(comparison.explained, language)),
    text.remaining(money(comparison.remaining, language)),
    ...DIFFERENCE_KINDS.flatMap((kind) => groupLines(kind, one, unmask, language)),
  ];
}

function groupLines(
  kind: DifferenceKind,
  { comparison, segment }: BillReconciliation,
  unmask: boolean,
  language: Language,
): Shown[] {
  const text = RECONCILE_TEXT[language];
  const own = comparison.differences.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const words = kind === 'not-covered' ? text.notCovered(segment) : text.kinds[kind];
  const sum = own.reduce((all, { amount }) => all + amount, 0) as Sen;
  const shown = own.slice(0, SHOWN).map((one) => said`  ${differenceLine(one, unmask, language)}`);
  const rest = own.length - shown.length;
  return [
    NOTHING,
    text.group(words, own.length, money(sum, language)),
    ...shown,
    ...(rest > 0 ? [text.andMore(rest)] : []),
  ];
}

function differenceLine(one: BillDifference, unmask: boolean, language: Language): Shown {
  const text = RECONCILE_TEXT[language];
  const name = shownName(one.name);
  const who = one.nik ? said`${name} (${nikAsAsked(one.nik, unmask)})` : name;
  const both = one.billed !== undefined && one.expected !== undefined;
  const parts = [
    one.programme ? said`${who}, ${shownText(one.programme)}` : who,
    ...(one.row === undefined ? [] : [text.row(one.row, one.billFile)]),
    ...(both ? [text.change(money(one.billed, language), money(one.expected, language))] : []),
    money(one.amount, language),
  ];
  return joined(parts, ': ');
}

/** A row a bill and their sum, then how many agree. */
function sumLines(report: ReconcileReport, language: Language): Shown[] {
  const text = RECONCILE_TEXT[language];
  const { bills } = report;
  const amount = (value: Sen): Shown => money(value, language);
  const rows = bills.map(({ month, segment, bill, comparison: { billed, expected, remaining } }) => ({
    label: joined(
      [
        monthWords(month, language),
        said`${segment}`,
        ...(bill.npp === undefined ? [] : [shownText(bill.npp)]),
      ],
      ' ',
    ),
    values: [billed, expected, (billed - expected) as Sen, remaining].map(amount),
  }));
  const { billed, expected, remaining } = sumsOf(report);
  const [month, ...heads] = text.columns;
  return [
    text.sums,
    ...textTable({ label: month, values: heads }, rows, {
      label: text.all,
      values: [billed, expected, (billed - expected) as Sen, remaining].map(amount),
    }),
    NOTHING,
    text.agreeing(bills.filter(billAgrees).length, bills.length),
  ];
}
