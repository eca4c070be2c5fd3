import type { Month } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import type { BudgetFigures } from '../figures/figures.ts';
import type { BudgetChange } from './compare-budgets.ts';

/** A budget that was kept as a file, as far as a comparison needs it. */
export interface SavedBudget {
  /** The file's name. */
  readonly name: Shown;
  readonly tool: Shown;
  readonly policy: Shown | null;
  readonly regency: Shown | null;
  readonly year: number;
  readonly months: readonly Month[];
  /** Rows of the rosters that it left out. */
  readonly rejected: number;
  readonly annual: number;
  readonly figures: BudgetFigures;
}

/** Semula and Menjadi of one run. */
export interface AgainstSaved {
  readonly saved: SavedBudget;
  readonly change: BudgetChange;
}
