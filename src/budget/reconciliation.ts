import { cutBudget } from './cut.ts';
import { DIMENSIONS, PARTITIONS } from './dimension.ts';
import type { Cube, Reconciliation, ReconciliationLine } from './model.ts';

/** Adds up every cut of the cube and compares it with the control sums. */
export function reconcile(cube: Cube, control: Reconciliation['control']): Reconciliation {
  const lines = DIMENSIONS.map((cut): ReconciliationLine => {
    const { cuts } = cutBudget(cube, [cut]);
    const amount = cuts.reduce((sum, { total }) => sum + total, 0);
    const workers = PARTITIONS.includes(cut)
      ? cuts.reduce((sum, place) => sum + place.workers, 0)
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
