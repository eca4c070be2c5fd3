import { formatSen, type Rounding, type Rupiah, type Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Segment } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import { minimumBasePu } from '../law/rates/minimum-base-pu.ts';
import { minimumIncomeBpu } from '../law/rates/minimum-income-bpu.ts';
import { inForce } from '../law/value.ts';
import { type Policy, roundingIn, roundsOnce } from './policy.ts';

/** What no law says and every result rests on: the program's assumptions, or what the district set with its source. */
export interface Assumptions {
  readonly minimumBase: Assumed<Sen>;
  readonly minimumIncome: Assumed<Rupiah>;
  /** Of the policy's categories: the lowest base concerns PU only, the lowest income BPU only. */
  readonly segments: ReadonlySet<Segment>;
  /** `per`: set where the rule is for a village's year. */
  readonly rounding: Assumed<Rounding> & { readonly per?: 'village-year' | undefined };
}

export interface Assumed<T> {
  readonly value: T;
  /** The district's own word; false: the program's assumption. */
  readonly set: boolean;
  readonly source: Shown | undefined;
}

/** The lowest PU wage base in a month, the district's before the program's; undefined before the law begins. */
export const minimumBaseIn = ({ settings }: Policy, month: Month): Sen | undefined =>
  inForce(minimumBasePu, month) && (settings.minimumBase?.amount ?? inForce(minimumBasePu, month)?.value);

/** The lowest income that a BPU member declares, likewise. */
export const minimumIncomeIn = ({ settings }: Policy, month: Month): Rupiah | undefined =>
  inForce(minimumIncomeBpu, month) &&
  (settings.minimumIncome?.amount ?? inForce(minimumIncomeBpu, month)?.value);

/** Undefined for a month before the law. */
export function assumptionsOf(policy: Policy, month: Month): Assumptions | undefined {
  const { settings } = policy;
  const [base, income] = [minimumBaseIn(policy, month), minimumIncomeIn(policy, month)];
  if (base === undefined || income === undefined) return undefined;
  const { minimumBase, minimumIncome } = settings;
  return {
    segments: new Set([...policy.categories.values()].map(({ segment }) => segment)),
    minimumBase: { value: base, set: minimumBase !== undefined, source: minimumBase?.source },
    minimumIncome: { value: income, set: minimumIncome !== undefined, source: minimumIncome?.source },
    rounding: {
      ...(roundsOnce(policy, month)
        ? { value: policy.rounding, per: 'village-year' as const }
        : { value: roundingIn(policy, month) }),
      set: settings.rounding !== undefined,
      source: settings.rounding?.source,
    },
  };
}

/** As results in JSON state them; `set`: the policy's own word. */
export const assumptionsJson = (assumptions: Assumptions | undefined) =>
  assumptions === undefined
    ? null
    : {
        minimumBase: { ...assumptions.minimumBase, value: formatSen(assumptions.minimumBase.value) },
        minimumIncome: assumptions.minimumIncome,
        rounding: assumptions.rounding,
      };
