import { cutBudget } from './budget-cuts.ts';
import { type CutBy, DIMENSIONS, type KeyColumn, keyColumns, PARTITIONS } from './dimension.ts';
import { type Cube, type Reconciliation, type ReconciliationLine, standingsOf } from './model.ts';
import { dividedFunds } from './sub-funds.ts';

/** Adds up every cut of the cube and compares it with the control sums. */
export function reconcileCube(cube: Cube, control: Reconciliation['control']): Reconciliation {
  const parts = dividedFunds(cube).size > 0;
  const cutsBy = DIMENSIONS.flatMap((one): CutBy[] => (one === 'fund' && parts ? [one, 'subFund'] : [one]));
  const lines = cutsBy.map((cut): ReconciliationLine => {
    const { cuts } = cutBudget(cube, [cut]);
    const amount = cuts.reduce((sum, { total }) => sum + total, 0);
    const workers = PARTITIONS.some((one) => one === cut)
      ? cuts.reduce((sum, place) => sum + place.workers, 0) - repeats(cube, cut)
      : undefined;
    return {
      cut,
      amount,
      difference: amount - control.amount,
      workers,
      workerDifference: workers === undefined ? undefined : workers - control.workers,
    };
  });
  const reconciled = lines.every((line) => line.difference === 0 && (line.workerDifference ?? 0) === 0);
  return { control, lines, reconciled };
}

/** How often people with posts in several places of a cut are counted there beyond the first. */
function repeats({ heads }: Cube, cut: CutBy): number {
  const columns = keyColumns([cut]).filter(isStanding);
  return heads.reduce((sum, head) => {
    if (!head.also) return sum;
    const places = standingsOf(head).map((standing) =>
      columns.map((column) => standing[column]).join('\u0000'),
    );
    return sum + (new Set(places).size - 1) * head.workers;
  }, 0);
}

type Placing = 'kecamatan' | 'village' | 'category';

const isStanding = (column: KeyColumn): column is Placing =>
  column === 'kecamatan' || column === 'village' || column === 'category';
