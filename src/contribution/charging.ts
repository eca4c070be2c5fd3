import { type Rounding, type Rupiah, splitByPercent, takeShare } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { RELIEFS, type Relief } from '../law/reliefs.ts';
import { chargesFor } from '../policy/charges.ts';
import type { CategoryPolicy, Charge } from '../policy/policy.ts';
import type { Component } from './components.ts';
import type { Line } from './line.ts';

/** A component as lines: charged to the policy's funds, each with the relief that its fund may take. */
export function chargedLines(
  category: CategoryPolicy,
  component: Component,
  month: Month,
  rounding: Rounding,
): Line[] {
  const charges = chargesFor(category.charges, component.programme, component.payer);
  const reliefs = charges.map((charge) =>
    RELIEFS.find((relief) => applies(relief, category, component, charge, month)),
  );
  const shares = payableShares(component.amount, charges, reliefs, rounding);
  return charges.map((charge, index) => ({
    month,
    segment: category.segment,
    programme: component.programme,
    payer: component.payer,
    fund: charge.fund,
    activity: charge.activity,
    object: charge.object,
    base: component.base,
    cappedFrom: component.cappedFrom,
    rate: component.rate,
    full: component.amount,
    relief: reliefs[index],
    percent: charge.percent,
    amount: shares[index] ?? (0 as Rupiah),
    source: component.source,
    verified: component.verified,
  }));
}

/**
 * A relief is a share of the contribution that would be due, a whole number of rupiah. Where every fund may take it,
 * it is taken before the split, so that it is rounded once; else from each part.
 */
function payableShares(
  amount: Rupiah,
  charges: readonly Charge[],
  reliefs: readonly (Relief | undefined)[],
  rounding: Rounding,
): Rupiah[] {
  const percents = charges.map((charge) => charge.percent ?? 100);
  const [first] = reliefs;
  if (first && reliefs.every((relief) => relief === first)) {
    return splitByPercent(takeShare(amount, first.payable, rounding), percents);
  }
  return splitByPercent(amount, percents).map((share, index) => {
    const relief = reliefs[index];
    return relief ? takeShare(share, relief.payable, rounding) : share;
  });
}

function applies(
  relief: Relief,
  category: CategoryPolicy,
  component: Component,
  charge: Charge,
  month: Month,
): boolean {
  return (
    month >= relief.from &&
    month <= relief.to &&
    relief.segments.includes(category.segment) &&
    relief.programmes.includes(component.programme) &&
    (relief.automatic || category.relief) &&
    (relief.sector === undefined || relief.sector === category.sector) &&
    !relief.excludedFunds.includes(charge.fund)
  );
}
