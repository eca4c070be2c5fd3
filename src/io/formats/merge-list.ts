import type { MergedRange } from '../../domain/cell.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';

/** Collects the merged ranges of a sheet that reach over more than one row. Errors: `too-many-merges`. */
export class MergeList {
  readonly ranges: MergedRange[] = [];
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** A range of one row, or one whose ends contradict each other, merges nothing downwards and is passed over. */
  add({ top, left, bottom, right }: MergedRange): void {
    if (!(top >= 1 && left >= 1 && bottom > top && right >= left)) return;
    if (this.ranges.length >= this.#limits.merges) throw new SheetFault('too-many-merges', top);
    this.ranges.push({ top, left, bottom, right });
  }
}
