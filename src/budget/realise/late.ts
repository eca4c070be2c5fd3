import { type CalendarDate, dateParts } from '../../domain/date.ts';
import type { Fund } from '../../domain/fund.ts';
import { applyRate, senOfRupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { PROGRAMMES, type Programme, programmesOfLine, type Segment } from '../../domain/programme.ts';
import { type DueRule, dueDate } from '../../law/payment/due-date.ts';
import { dueDateBpu } from '../../law/payment/due-date-bpu.ts';
import { dueDateJhtBpu } from '../../law/payment/due-date-jht-bpu.ts';
import { dueDateJp } from '../../law/payment/due-date-jp.ts';
import { dueDatePu } from '../../law/payment/due-date-pu.ts';
import { lateFine } from '../../law/payment/late-fine.ts';
import { type LawItem, requireInForce, type Source } from '../../law/value.ts';
import { apportion } from '../changes/apportion.ts';
import type { LatePart, PaidMoney, PlannedMoney } from './realised.ts';

/** Contributions of a month and fund that fall due on one day. */
export interface Obligation {
  readonly month: Month;
  readonly fund: Fund;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
  readonly due: CalendarDate;
  readonly source: Source;
  readonly amount: number;
}

/** Which rule a programme follows. A line of several programmes follows the earliest. */
function ruleOf(segment: Segment, programme: Programme): LawItem<DueRule> {
  if (segment === 'BPU') return programme === 'JHT' ? dueDateJhtBpu : dueDateBpu;
  return programme === 'JP' ? dueDateJp : dueDatePu;
}

/** What is due of a month's money of one fund and segment, by the programmes that are planned there. Exact. */
export function obligationsOf(
  amount: number,
  at: Pick<Obligation, 'month' | 'fund' | 'segment'>,
  planned: readonly PlannedMoney[],
): Obligation[] {
  const groups = new Map<LawItem<DueRule>, { programmes: Set<Programme>; weight: number }>();
  const { month, segment } = at;
  for (const one of planned) {
    const programmes = programmesOfLine(one.programme);
    const [first = 'JKK'] = programmes;
    const rule = ruleOf(segment, first);
    const group = groups.get(rule) ?? { programmes: new Set(), weight: 0 };
    groups.set(rule, group);
    for (const programme of programmes) group.programmes.add(programme);
    group.weight += one.amount;
  }
  if (groups.size === 0)
    groups.set(ruleOf(segment, 'JKK'), { programmes: new Set(['JKK', 'JKM']), weight: 1 });
  const shares = apportion(
    amount,
    [...groups.values()].map(({ weight }) => weight),
  );
  return [...groups].map(([rule, { programmes }], index) => {
    const { value, dated } = requireInForce(rule, month);
    return {
      ...at,
      programmes: PROGRAMMES.filter((programme) => programmes.has(programme)),
      due: dueDate(value, month),
      source: dated.source,
      amount: shares[index] ?? 0,
    };
  });
}

/**
 * The parts that were paid after their due day, or not by the day asked about. Payments of a month and fund fill what is due
 * first, in the order of their days; one that says its segment fills that segment only.
 */
export function lateParts(
  obligations: readonly Obligation[],
  payments: readonly PaidMoney[],
  asOf: CalendarDate,
): LatePart[] {
  const left = [...obligations].sort((a, b) => a.due - b.due).map((one) => ({ one, amount: one.amount }));
  const late: LatePart[] = [];
  const add = ({ source, ...one }: Obligation, amount: number, paidOn: CalendarDate | undefined): void => {
    const until = paidOn ?? asOf;
    if (until <= one.due || amount <= 0) return;
    const months = monthsLate(one.due, until);
    late.push({ ...one, dueSource: source, paidOn, amount, months, fine: fineOf(one, amount, months) });
  };
  for (const payment of [...payments].sort((a, b) => a.date - b.date)) {
    let rest = payment.amount;
    for (const open of left) {
      if (payment.segment !== undefined && open.one.segment !== payment.segment) continue;
      const taken = Math.min(rest, open.amount);
      open.amount -= taken;
      rest -= taken;
      add(open.one, taken, payment.date);
    }
  }
  for (const { one, amount } of left) add(one, amount, undefined);
  return late;
}

/** From the day after the due day on, each month begun counts: the 16th to the 15th after a due day of the 15th is one. @internal for tests */
export function monthsLate(due: CalendarDate, until: CalendarDate): number {
  if (until <= due) return 0;
  const [a, b] = [dateParts(due), dateParts(until)];
  return (b.year - a.year) * 12 + b.month - a.month + (b.day > a.day ? 1 : 0);
}

function fineOf(
  { month, segment }: Pick<Obligation, 'month' | 'segment'>,
  amount: number,
  months: number,
): LatePart['fine'] {
  if (segment === 'BPU') return undefined;
  const { value: rate, dated } = requireInForce(lateFine, month);
  return { rate, amount: applyRate(senOfRupiah(amount), rate) * months, source: dated.source };
}
