import type { Field } from './field.ts';
import type { Place } from './place.ts';
import type { Shown } from './shown.ts';
import type { SourceName } from './source-name.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What every finding is: its code and typed arguments, how bad it is, and where in the operator's own file. Which codes there
 * are, and with which arguments, the registry of checks says. Arguments never hold a whole NIK.
 */
export interface FindingShape<C extends string, Args, Name = SourceName> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: Args;
  readonly place: Place<Name>;
  readonly field?: Field | undefined;
  /** The village of the row it stands in, or that it is about; reports group by it. */
  readonly village?: Shown | undefined;
  /** Other places that belong to it: the first row of a duplicate, the other kepala desa of a village. */
  readonly related?: readonly Place<Name>[] | undefined;
  /** Said of a row that stays, whatever its code does to others: nothing about it is uncertain. */
  readonly keeps?: true | undefined;
  /** How many rows were rejected for it, where it stands for more than its own. */
  readonly rows?: number | undefined;
  /** The same for the same finding after rows have moved, and for no other of the run; only where a format asks for it. */
  readonly fingerprint?: Shown | undefined;
  /** It puts the totals in doubt, whatever its code does elsewhere. */
  readonly unsettles?: true | undefined;
}

export function atLeast(severity: Severity, bound: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(bound);
}
