import type { CalendarDate } from '../../domain/date.ts';
import { digitsOf } from '../../domain/nik.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { saysNothing } from '../../roster/values/says-nothing.ts';

/** What rows tell of somebody's death: its first day that was read, or none where there is no such day. */
export interface Death {
  readonly day: CalendarDate | undefined;
}

/**
 * The deaths that any row of a run tells, by NIK: whatever else is wrong with that row, and whether or not it is accepted, the
 * person's other posts end with it.
 */
export class Deaths {
  readonly #byNik = new Map<string, Death>();
  #byRejected = false;

  note({ nik, died }: RosterRow, rejected: boolean): void {
    if (!nik?.value || !died || (died.value === undefined && saysNothing(died.text))) return;
    const digits = digitsOf(nik.value);
    const known = this.#byNik.get(digits)?.day;
    const day = known === undefined || (died.value ?? known) < known ? died.value : known;
    this.#byNik.set(digits, { day });
    if (rejected) this.#byRejected = true;
  }

  of(nik: string): Death | undefined {
    return this.#byNik.get(nik);
  }

  /** A rejected row told of one: its person's other rows, which may have come before, are to be told. */
  get byRejected(): boolean {
    return this.#byRejected;
  }
}
