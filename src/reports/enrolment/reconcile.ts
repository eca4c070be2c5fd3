import { DIFFERENCE_KINDS, type DifferenceKind } from '../../domain/kinds/bill-difference.ts';
import type { Language } from '../../domain/language.ts';
import { formatSen, type Sen } from '../../domain/money.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
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
  word,
} from '../../domain/shown.ts';
import type { BillComparison, BillDifference } from '../../enrolment/bill-differences.ts';
import type { Bill } from '../../enrolment/sipp/formulir-2a.ts';
import { type Assumptions, assumptionsJson } from '../../policy/assumptions.ts';
import { RECONCILE_TEXT, type ReconcileText } from '../../text/enrolment/reconcile.ts';
import { senWords } from '../../text/parts/format.ts';
import { wrap } from '../parts/wrap.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';

export interface ReconcileReport {
  readonly tool: Shown;
  readonly month: Month;
  readonly bill: Bill;
  readonly comparison: BillComparison;
  /** PU workers whom the month covers, rows rejected, and covered workers without a base. */
  readonly workers: number;
  readonly rejected: number;
  readonly withoutBase: number;
  readonly assumptions: Assumptions | undefined;
  readonly unmask: boolean;
}

/** True when the bill is what the roster leads to, to the rupiah and in every row. */
export function agrees({ bill, comparison, rejected, withoutBase }: ReconcileReport): boolean {
  const whole = bill.unread.length === 0 && rejected === 0 && withoutBase === 0;
  return whole && comparison.differences.length === 0 && comparison.remaining === 0;
}

const WIDTH = 80;
const SHOWN = 20;

/** Below zero `-Rp5`. */
function money(amount: Sen, language: Language): Shown {
  return amount < 0 ? said`-${senWords(-amount as Sen, language)}` : senWords(amount, language);
}

/** For a screen: the sums, then the differences by kind with their rupiah. 80 columns. */
export function reconcileText(report: ReconcileReport, language: Language): Shown {
  const text = RECONCILE_TEXT[language];
  const { bill, comparison, workers, rejected, withoutBase } = report;
  const lines = [
    text.totals(bill.rows.length, comparison.agreed, workers),
    ...(comparison.byKpj > 0 ? [text.byKpj(comparison.byKpj)] : []),
    ...(comparison.byPerson > 0 ? [text.byPerson(comparison.byPerson)] : []),
    ...(rejected > 0 ? [text.rejected(rejected)] : []),
    ...(withoutBase > 0 ? [text.withoutBase(withoutBase)] : []),
    ...(bill.unread.length > 0 ? [text.unread(joined(bill.unread.map(numeral), ', '))] : []),
    NOTHING,
    text.billed(money(comparison.billed, language)),
    text.expected(money(comparison.expected, language)),
    text.explained(money(comparison.explained, language)),
    text.remaining(money(comparison.remaining, language)),
    ...DIFFERENCE_KINDS.flatMap((kind) => groupLines(kind, report, language)),
    ...(agrees(report) ? [NOTHING, text.agrees] : []),
    ...assumptionNotes(report.assumptions, language).flatMap((note) => [NOTHING, note]),
  ];
  return linesText(
    lines.flatMap((line) =>
      line.includes('  ') && !line.startsWith(' ')
        ? [line]
        : wrap(line, WIDTH, line.startsWith(' ') ? 4 : 0, NOTHING),
    ),
  );
}

function groupLines(
  kind: DifferenceKind,
  { comparison, unmask }: ReconcileReport,
  language: Language,
): Shown[] {
  const text = RECONCILE_TEXT[language];
  const own = comparison.differences.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const sum = own.reduce((all, { amount }) => all + amount, 0) as Sen;
  const shown = own.slice(0, SHOWN).map((one) => said`  ${differenceLine(one, unmask, text, language)}`);
  const rest = own.length - shown.length;
  return [
    NOTHING,
    text.group(text.kinds[kind], own.length, money(sum, language)),
    ...shown,
    ...(rest > 0 ? [text.andMore(rest)] : []),
  ];
}

function differenceLine(
  one: BillDifference,
  unmask: boolean,
  text: ReconcileText,
  language: Language,
): Shown {
  const name = shownName(one.name);
  const who = one.nik ? said`${name} (${nikAsAsked(one.nik, unmask)})` : name;
  const both = one.billed !== undefined && one.expected !== undefined;
  const parts = [
    one.programme ? said`${who}, ${shownText(one.programme)}` : who,
    ...(one.row === undefined ? [] : [text.row(one.row)]),
    ...(both ? [text.change(money(one.billed, language), money(one.expected, language))] : []),
    money(one.amount, language),
  ];
  return joined(parts, ': ');
}

/** `enroll.reconcile/1`; amounts as exact decimals. */
export function reconcileJson(report: ReconcileReport): Shown {
  const { bill, comparison, month, unmask, workers, rejected, withoutBase, tool } = report;
  const decimal = (amount: Sen | undefined): Shown | null =>
    amount === undefined ? null : amount < 0 ? said`-${formatSen(-amount as Sen)}` : formatSen(amount);
  const json = {
    schema: word('enroll.reconcile/1'),
    tool,
    month: formatMonth(month),
    npp: bill.npp === undefined ? null : shownText(bill.npp),
    agrees: agrees(report),
    totals: {
      rows: bill.rows.length,
      agreed: comparison.agreed,
      byKpj: comparison.byKpj,
      byPerson: comparison.byPerson,
      workers,
      rejected,
      withoutBase,
      billed: decimal(comparison.billed),
      expected: decimal(comparison.expected),
      explained: decimal(comparison.explained),
      remaining: decimal(comparison.remaining),
    },
    assumptions: assumptionsJson(report.assumptions),
    unreadRows: bill.unread,
    differences: comparison.differences.map((one) => ({
      kind: one.kind,
      nik: one.nik ? nikAsAsked(one.nik, unmask) : null,
      name: shownName(one.name),
      billRow: one.row ?? null,
      file: one.worker ? shownName(one.worker.place.file) : null,
      rosterRow: one.worker?.place.row ?? null,
      programme: one.programme === undefined ? null : shownText(one.programme),
      billed: decimal(one.billed),
      expected: decimal(one.expected),
      amount: decimal(one.amount),
    })),
  };
  return jsonText(json);
}
