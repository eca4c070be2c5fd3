import type { Fund } from '../../domain/fund.ts';
import { programmesOfLine } from '../../domain/programme.ts';
import { apportion } from '../changes/apportion.ts';
import type { BilledMonth, PlannedMoney } from './realised.ts';

/**
 * A bill's parts laid on funds as the budget of the month has them: by programme and payer, else by programme, else by all of
 * the segment in that month, else in the year, else of all. Exact: the shares add up to the bill. `shared`: some part had
 * several funds. @throws RangeError for a budget without any money: nothing says whose the bill is
 */
export function shareBill(
  { month, segment, parts }: BilledMonth,
  planned: readonly PlannedMoney[],
): { readonly shares: ReadonlyMap<Fund, number>; readonly shared: boolean } {
  const shares = new Map<Fund, number>();
  let shared = false;
  const own = planned.filter((one) => one.month === month && one.segment === segment);
  for (const { programme, payer, amount } of parts) {
    const of = (one: PlannedMoney): boolean =>
      programme === undefined || programmesOfLine(one.programme).includes(programme);
    const ways = [
      own.filter((one) => of(one) && (payer === undefined || one.payer === payer)),
      own.filter(of),
      own,
      planned.filter((one) => one.segment === segment),
      planned,
    ];
    const weights = weightsOf(ways.find((way) => way.some((one) => one.amount > 0)) ?? []);
    const funds = [...weights.keys()];
    if (funds.length === 0) throw new RangeError('a bill without a budget');
    shared ||= funds.length > 1;
    apportion(amount, [...weights.values()]).forEach((share, at) => {
      const fund = funds[at];
      if (fund !== undefined) shares.set(fund, (shares.get(fund) ?? 0) + share);
    });
  }
  return { shares, shared };
}

function weightsOf(planned: readonly PlannedMoney[]): ReadonlyMap<Fund, number> {
  const weights = new Map<Fund, number>();
  for (const { fund, amount } of planned) weights.set(fund, (weights.get(fund) ?? 0) + amount);
  return weights;
}
