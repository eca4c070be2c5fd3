import type { Language } from '../../domain/language.ts';
import type { Sen } from '../../domain/money.ts';
import { joined, type Shown, said, word } from '../../domain/shown.ts';
import type { Paper } from '../../domain/workbook.ts';
import {
  type BillOfMonth,
  hasAnswered,
  isBilled,
  isComplete,
  isDone,
  isUnderpaid,
  type LeftAside,
  type MonthStatus,
  overpaidBy,
  statusCounts,
  type UnplacedRows,
  type VillageStatus,
} from '../../enrolment/village-status.ts';
import { groupedNumber, monthWords, rupiahWords, senWords } from '../../text/parts/format.ts';
import { unreadableReason } from '../../text/parts/unreadable.ts';
import { STATUS_TEXT } from '../../text/status/status.ts';
import { stepsOf } from './steps.ts';

export interface StatusFacts {
  readonly tool: Shown;
  readonly policy: Shown | undefined;
  /** On which its workbook is printed; A4 when absent. */
  readonly paper: Paper | undefined;
  readonly language: Language;
}

/** `Status daftar Maret 2026, Kabupaten Mojokerto` */
export function titleOf({ month, regency }: MonthStatus, { language, policy }: StatusFacts): Shown {
  const text = STATUS_TEXT[language];
  return text.title(monthWords(month, language), regency ?? policy ?? text.ofPolicy);
}

export function listOf({ villages, list }: MonthStatus, language: Language): Shown {
  const text = STATUS_TEXT[language];
  const source = list.official && list.released ? text.officialList(list.released) : text.ownList;
  return text.list(groupedNumber(villages.length, language), source);
}

/** Whether everything is there, else what is missing, in one sentence. */
export function verdictOf(status: MonthStatus, language: Language): Shown {
  const text = STATUS_TEXT[language];
  if (isComplete(status)) return text.complete;
  const counts = statusCounts(status.villages);
  const asked = new Set(stepsOf(status).map(({ key }) => key));
  const { answered } = counts;
  const parts: readonly (readonly [count: number, words: (count: Shown) => Shown])[] = [
    [counts.villages - answered, text.notAnswered],
    [counts.withFindings, text.notClean],
    [asked.has('exported') ? answered - counts.exported : 0, text.notExported],
    [asked.has('billed') ? answered - counts.billed : 0, text.notBilled],
    [asked.has('reconciled') ? counts.billed - counts.reconciled : 0, text.notReconciled],
    [asked.has('paid') ? answered - counts.paid : 0, text.notPaid],
    [othersOf(status), text.others],
  ];
  const said = parts.flatMap(([count, words]) => (count > 0 ? [words(groupedNumber(count, language))] : []));
  return text.incomplete(joined(said, ', '));
}

/** What is missing or wrong and belongs to no village. */
function othersOf({ unplaced, aside, bills, payments, general }: MonthStatus): number {
  const billFaults = bills.filter((one) => one.strangers > 0 || one.remaining !== 0 || one.unread > 0).length;
  const payFaults =
    payments === undefined ? 0 : Number(isUnderpaid({ payments, bills })) + payments.problems.length;
  return unplaced.length + aside.length + billFaults + payFaults + general;
}

/** Villages that have answered and are not done, with what each lacks. */
export const openVillages = ({ villages }: MonthStatus): readonly VillageStatus[] =>
  villages.filter((one) => hasAnswered(one) && !isDone(one));

/** What a village that has answered lacks. */
export function lacksOf(one: VillageStatus, language: Language): readonly Shown[] {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const { findings, rows, bill, paid, exported, heldBack } = one;
  return [
    ...(findings.error > 0 ? [text.errors(number(findings.error))] : []),
    ...(!one.clean && findings.warning > 0 ? [text.warnings(number(findings.warning))] : []),
    ...(rows.rejected > 0 ? [text.rejected(number(rows.rejected))] : []),
    ...(exported === 'none' ? [text.exportMissing] : []),
    ...(exported === 'changed' ? [text.exportChanged] : []),
    ...(exported === 'partly' ? [text.heldBack(number(heldBack))] : []),
    ...(bill && !isBilled(one)
      ? [
          text.billed(
            number(bill.billed),
            number(bill.covered),
            joined(
              bill.segments.map((one) => word(one)),
              '+',
            ),
          ),
        ]
      : []),
    ...(bill && bill.differing > 0
      ? [text.differing(number(bill.differing), signed(bill.difference, language))]
      : []),
    ...(paid && paid.paid < paid.due
      ? [text.paidPart(rupiahWords(paid.paid, language), rupiahWords(paid.due, language))]
      : []),
  ];
}

function signed(amount: Sen, language: Language): Shown {
  return amount < 0 ? said`-${senWords(-amount as Sen, language)}` : senWords(amount, language);
}

export function unplacedLine(
  { file, village, kecamatan, rows, several, nearest }: UnplacedRows,
  language: Language,
): Shown {
  const text = STATUS_TEXT[language];
  const count = groupedNumber(rows, language);
  const what = village === '' ? text.unplacedBlank(count) : text.unplaced(count, village, kecamatan);
  const hint = several ? text.several : nearest === undefined ? undefined : text.nearest(nearest);
  return hint === undefined ? said`${file}: ${what}` : said`${file}: ${what}; ${hint}`;
}

export function asideLine({ file, why, error }: LeftAside, language: Language): Shown {
  const text = STATUS_TEXT[language];
  return said`${file}: ${error === undefined ? text.aside[why] : unreadableReason(language, error)}`;
}

export function billLine(bill: BillOfMonth, language: Language): Shown {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const faults = [
    ...(bill.strangers > 0
      ? [text.strangers(number(bill.strangers), signed(bill.strangersAmount, language))]
      : []),
    ...(bill.rounding === 0 ? [] : [text.rounding(signed(bill.rounding, language))]),
    ...(bill.remaining === 0 ? [] : [text.remaining(signed(bill.remaining, language))]),
    ...(bill.unread > 0 ? [text.unread(number(bill.unread))] : []),
  ];
  return joined([text.bill(bill.file, number(bill.rows)), ...faults], '; ');
}

/** So many villages are named that paid too much. */
const MOST_OVERPAID = 20;

/** BPU members whom no bill was given for. */
export const unbilledLines = ({ unbilledBpu }: MonthStatus, language: Language): readonly Shown[] =>
  unbilledBpu > 0 ? [STATUS_TEXT[language].unbilledBpu(groupedNumber(unbilledBpu, language))] : [];

/** What was paid for the month in all, where receipts are asked about. */
export function paymentLines({ payments, villages }: MonthStatus, language: Language): readonly Shown[] {
  if (payments === undefined) return [];
  const text = STATUS_TEXT[language];
  const over = villages.filter((one) => overpaidBy(one) > 0);
  const named = over
    .slice(0, MOST_OVERPAID)
    .map((one) => said`${one.village}, ${one.kecamatan} ${rupiahWords(overpaidBy(one), language)}`);
  const rest =
    over.length > named.length ? [said`… ${groupedNumber(over.length - named.length, language)}`] : [];
  return [
    text.payments(rupiahWords(payments.paid, language), rupiahWords(payments.due, language)),
    ...(payments.ofNoVillage > 0 ? [text.ofNoVillage(rupiahWords(payments.ofNoVillage, language))] : []),
    ...(over.length > 0
      ? [text.overpaid(groupedNumber(over.length, language), joined([...named, ...rest], '; '))]
      : []),
  ];
}
