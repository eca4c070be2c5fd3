import type { Contribution } from '../contribution/calculator.ts';
import { rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import { type Assumptions, assumptionsOf } from '../policy/assumptions.ts';
import type { Policy } from '../policy/policy.ts';
import { each, type Group } from './groups.ts';
import { comparators, compareChargings } from './key-order.ts';
import { type Closed, Ledger } from './ledger.ts';
import type { Budget, BudgetRow, BudgetWorker, HeadCount, HeldPost } from './model.ts';
import { reconcileCube } from './reconciliation.ts';
import type { VillagePlace } from './village-places.ts';
import { WholeYears, wholeYearDifferences } from './whole-years.ts';

export interface BudgetBuilder {
  /** Adds a worker, or so many equal ones. */
  add(worker: BudgetWorker, contribution: Contribution, count?: number): void;
  /** To be called once, after the last worker. */
  finish(): Budget;
  /** Where the budget shows a village, however it is written. To be called after `finish`. */
  placeOf(kecamatan: Shown, village: Shown): Readonly<VillagePlace>;
}

function assumptionsIn(policy: Policy, months: readonly Month[]): Assumptions | undefined {
  const last = months.at(-1);
  return last === undefined ? undefined : assumptionsOf(policy, last);
}

/**
 * Adds up contributions as they come. Memory grows with villages, categories and chargings, not with workers.
 * The order of workers does not matter. @throws RangeError when a sum is too large to be exact.
 */
export function createBudget(policy: Policy, months: readonly Month[]): BudgetBuilder {
  const ledger = new Ledger(policy, months);
  const years = policy.roundingPer === 'village-year' ? new WholeYears(policy, months) : undefined;
  return {
    add(worker, contribution, count = 1) {
      ledger.add(worker, contribution, count);
      years?.add(worker, count);
    },
    placeOf: (kecamatan, village) => ledger.placeOf(kecamatan, village),
    finish() {
      const { groups, several, ...facts } = ledger.close();
      const order = comparators([...policy.categories.keys()]);
      const byCharging = compareChargings(order);
      const differences = years?.close(groups, byCharging) ?? [];
      const rows = [...rowsOf(groups), ...wholeYearDifferences(differences, months, ledger)];
      const heads = [...headsOf(groups), ...headsOfSeveral(several)];
      rows.sort(
        (a, b) =>
          order.kecamatan(a.kecamatan, b.kecamatan) ||
          order.village(a.village, b.village) ||
          order.category(a.category, b.category) ||
          byCharging(a, b) ||
          Number(a.rounding !== undefined) - Number(b.rounding !== undefined),
      );
      const cube = { months, categories: [...policy.categories.keys()], rows, heads };
      const annual = rupiah(rows.reduce((sum, row) => sum + row.total, 0));
      const once = differences.reduce((sum, { amount }) => sum + amount, 0);
      const control = { amount: rupiah(facts.control + once), workers: facts.workers.charged };
      return {
        ...cube,
        workers: facts.workers,
        annual,
        occupied: facts.occupied,
        rates: facts.rates,
        assumptions: assumptionsIn(policy, months),
        forgone: [...facts.forgone].sort((a, b) => order.category(a.category, b.category)),
        reconciliation: reconcileCube(cube, control),
      };
    },
  };
}

/** The money of the groups, a row a charging. */
function rowsOf(groups: readonly Group[]): BudgetRow[] {
  return groups.flatMap(({ place, category, cells }) =>
    [...each(cells)].map(({ charging, workers, amounts }) => ({
      kecamatan: place.kecamatan,
      village: place.village,
      category,
      ...charging,
      workers,
      months: amounts.map(rupiah),
      total: rupiah(amounts.reduce((sum, amount) => sum + amount, 0)),
    })),
  );
}

const headsOf = (groups: readonly Group[]): HeadCount[] =>
  groups.flatMap(({ place, category, heads }) =>
    [...each(heads)]
      .filter(({ workers }) => workers > 0)
      .map(({ parts, workers }) => ({ ...standingOf({ place, category, parts }), workers })),
  );

const headsOfSeveral = (several: Closed['several']): HeadCount[] =>
  several.flatMap((posts) => {
    const [first, ...also] = posts.map(standingOf);
    return first ? [{ ...first, workers: 1, also }] : [];
  });

const standingOf = ({ place, category, parts }: Closed['several'][number][number]): HeldPost => ({
  kecamatan: place.kecamatan,
  village: place.village,
  category,
  parts,
});
