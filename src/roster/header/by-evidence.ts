import type { Field } from '../../domain/field.ts';
import { evidenceFor, type FieldEvidence, JUDGED } from './evidence.ts';
import type { Column } from './evidence-case.ts';
import { bestAssignment, worthOf } from './matching.ts';

/** The other reading of a column, or the other column of a field, that is nearly as good. */
export type RunnerUp =
  | { readonly field: Field; readonly column?: undefined }
  | { readonly column: number; readonly field?: undefined };

/** What the columns together make of one of them. */
export interface ColumnVerdict {
  readonly column: Column;
  readonly field: Field;
  readonly evidence: FieldEvidence;
  /** How much worse everything would be without this reading. */
  readonly margin: number;
  readonly runnerUp?: RunnerUp | undefined;
}

/** Points that are worth nothing: every column has as many for something. */
const COMMON = 3;
/** A lead from which on a reading is taken. */
export const LEAD = 2;
export const SURE_POINTS = COMMON + LEAD;

/** The best reading of all open columns and fields together, each with its lead over the next best. */
export function judgeTogether(
  columns: readonly Column[],
  open: ReadonlySet<Field>,
): readonly ColumnVerdict[] {
  const fields = JUDGED.filter((field) => open.has(field));
  const evidence = columns.map((column) => fields.map((field) => evidenceFor(column, field)));
  const worths = evidence.map((row) => row.map(({ points }) => points - COMMON));
  const best = bestAssignment(worths);
  const total = worthOf(worths, best);
  return columns.flatMap((column, row): readonly ColumnVerdict[] => {
    const taken = best[row] ?? -1;
    const [field, said] = [fields[taken], evidence[row]?.[taken]];
    if (field === undefined || said === undefined) return [];
    const without = worths.map((line, at) =>
      at === row ? line.map((worth, index) => (index === taken ? 0 : worth)) : line,
    );
    const next = bestAssignment(without);
    const holder = next.indexOf(taken);
    const other = fields[next[row] ?? -1];
    const rival = columns[holder]?.cell.column;
    const runnerUp =
      other !== undefined ? { field: other } : rival === undefined ? undefined : { column: rival };
    return [{ column, field, evidence: said, margin: total - worthOf(without, next), runnerUp }];
  });
}

/** The open field that a column most likely is, where something speaks for it though not enough. */
export function likeliest(column: Column, open: ReadonlySet<Field>): Field | undefined {
  let best: { readonly field: Field; readonly points: number } | undefined;
  for (const field of JUDGED) {
    if (!open.has(field)) continue;
    const { points, roots } = evidenceFor(column, field);
    // That words stand in a column hints at nothing.
    if (points > (roots.length > 0 ? 1 : COMMON) && (best === undefined || points > best.points))
      best = { field, points };
  }
  return best?.field;
}
