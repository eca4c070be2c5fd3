import type { Cell, MergedRange, SheetRow } from '../../domain/cell.ts';
import { type Field, type FieldWith, fieldsWith, type RowProperty } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import type { ColumnMatch, Draft, Reading, RosterRow } from './row.ts';

const SHARED: ReadonlySet<Field | undefined> = new Set(fieldsWith('shared'));
type SharedProperty = Exclude<RowProperty<FieldWith<'row'> & FieldWith<'shared'>>, 'category'>;
const MERGED = Object.keys({
  village: true,
  kecamatan: true,
  hamlet: true,
  rt: true,
  rw: true,
  familyCard: true,
  from: true,
  to: true,
  died: true,
  note: true,
} satisfies Record<SharedProperty, true>) as readonly SharedProperty[];
/** With what a column of statuses says, which has no field. */
const CREDITED: readonly (SharedProperty | 'left')[] = [...MERGED, 'left'];

/** A column whose cells may be merged, and its last cell with a value. */
interface Watched {
  readonly index: number;
  row: number;
  cell: Cell;
}

/** A row with the values of the merged cells that reach into it. */
export interface Completed {
  readonly row: SheetRow;
  /** By column of such a value: the row in which it stands. */
  readonly tops: ReadonlyMap<number, number>;
}

const isBlank = (cell: Cell): boolean => cell === undefined || cell === '';

/**
 * Gives rows the values of cells merged over them. A value reaches down to the end of its range, in the first column of
 * it, and only over cells that are blank themselves; without a merge a blank stays blank. The sheet is asked for its merges
 * when the first cell below a filled one is missed in a person's row, and not at all where that never happens.
 */
export class MergedCells {
  readonly #ask: () => Promise<readonly MergedRange[]>;
  /** By column, the last row of the merge that begins in a row; undefined until asked. */
  #bottoms: ReadonlyMap<number, ReadonlyMap<number, number>> | undefined;
  #watched: readonly Watched[] = [];
  #people: readonly number[] = [];

  constructor(ask: () => Promise<readonly MergedRange[]>) {
    this.#ask = ask;
  }

  /** The columns of the table that begins. */
  watch(columns: readonly ColumnMatch[]): void {
    const indexes = (holds: (match: ColumnMatch) => boolean): number[] =>
      columns.filter(holds).map(({ column }) => column - 1);
    this.#people = indexes(({ field }) => field === 'nik' || field === 'nama');
    this.#watched = indexes(({ field, role }) => SHARED.has(field) || role === 'status').map((index) => ({
      index,
      row: 0,
      cell: undefined,
    }));
  }

  /** Remembers what a row says before it is translated. True when the merges must be known for that: then `ask`. */
  note({ row, cells }: SheetRow): boolean {
    if (this.#bottoms?.size === 0) return false;
    let missed = false;
    for (const watched of this.#watched) {
      const cell = cells[watched.index];
      if (isBlank(cell)) missed ||= watched.row > 0;
      else {
        watched.row = row;
        watched.cell = cell;
      }
    }
    return missed && !this.#bottoms && this.#people.some((person) => !isBlank(cells[person]));
  }

  async ask(): Promise<void> {
    const bottoms = new Map<number, Map<number, number>>();
    for (const { top, left, bottom } of await this.#ask()) {
      const column = bottoms.get(left - 1) ?? new Map<number, number>();
      column.set(top, Math.max(bottom, column.get(top) ?? 0));
      bottoms.set(left - 1, column);
    }
    this.#bottoms = bottoms;
  }

  /** A header in between: no value reaches over it. */
  forget(): void {
    for (const watched of this.#watched) watched.row = 0;
  }

  /** A person's row; undefined when no merged cell reaches into it. */
  complete(row: SheetRow): Completed | undefined {
    if (!this.#bottoms?.size) return undefined;
    const covered = this.#watched.filter((each) => this.#reaches(each, row));
    if (covered.length === 0) return undefined;
    const cells: Cell[] = [...row.cells];
    const tops = new Map<number, number>();
    for (const { index, row: top, cell } of covered) {
      while (cells.length < index) cells.push(undefined);
      cells[index] = cell;
      tops.set(index + 1, top);
    }
    return { row: { ...row, cells }, tops };
  }

  /** The last value above is that of a merge which has not ended. */
  #reaches(last: Watched, { row }: SheetRow): boolean {
    return last.row > 0 && last.row < row && row <= (this.#bottoms?.get(last.index)?.get(last.row) ?? 0);
  }
}

/** Says of each value from a merged cell where it stands. */
export function creditMerged(draft: Draft, { tops }: Completed, place: Place): void {
  const credited = <T extends Reading<unknown>>(reading: T): T => {
    const row = tops.get(reading.column);
    return row === undefined
      ? reading
      : { ...reading, column: 0, said: { ...place, row, column: reading.column } };
  };
  for (const key of CREDITED) creditProperty(draft, key, credited);
  if (draft.category) draft.category = credited(draft.category);
}

/** One property, whatever its readings are of. */
function creditProperty<K extends SharedProperty | 'left'>(
  draft: Draft,
  key: K,
  credited: (reading: NonNullable<Draft[K]>) => NonNullable<Draft[K]>,
): void {
  const reading = draft[key];
  if (reading) draft[key] = credited(reading);
}

/**
 * The column of the merged cell of this sheet that a value comes from; undefined for any other. Titles and headings are
 * named by their row alone.
 */
export function mergedColumn({ place }: RosterRow, { column, said }: Reading<unknown>): number | undefined {
  if (column > 0 || said?.file !== place.file || said.sheet !== place.sheet) return undefined;
  return said.column;
}

/** The fields of a row whose values come from merged cells, each once. */
export function mergedFields(row: RosterRow): ReadonlySet<Field> {
  const readings = [row.category, ...CREDITED.map((key) => row[key])];
  return new Set(
    readings.flatMap((reading) => (reading && mergedColumn(row, reading) !== undefined ? reading.field : [])),
  );
}
