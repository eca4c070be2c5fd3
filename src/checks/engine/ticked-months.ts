import { columnLetter, type Place } from '../../domain/place.ts';
import { type Shown, shownText } from '../../domain/shown.ts';
import type { ColumnMatch } from '../../roster/rows/row.ts';

interface Block {
  readonly place: Place;
  readonly columns: readonly ColumnMatch[];
  people: number;
  first: number | undefined;
}

/** Columns under months whose ticks are others than the terms of people, as a finding tells of them. */
export interface TickedFinding {
  readonly place: Place;
  readonly args: {
    readonly header: Shown;
    readonly column: Shown;
    readonly last: Shown;
    readonly until: Shown;
    readonly people: number;
    readonly first: number | undefined;
  };
}

/** Counts, table by table of a sheet, whose ticks under months are others than the term that was read. */
export class TickedMonths {
  #blocks: Block[] = [];

  /** A table begins; one without such columns has none of its own, and no person of it is noted. */
  begin(columns: readonly ColumnMatch[] = [], place: Place): void {
    const months = columns.filter(({ looks }) => looks === 'months');
    if (months.length > 0) this.#blocks.push({ place, columns: months, people: 0, first: undefined });
  }

  note({ row }: Place): void {
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    block.people++;
    block.first ??= row;
  }

  /** After the last row of the sheet. */
  end(): TickedFinding[] {
    const told = this.#blocks.filter(({ people }) => people > 0).map(findingOf);
    this.#blocks = [];
    return told;
  }
}

function findingOf({ place, columns, people, first }: Block): TickedFinding {
  const [begin, end] = [columns[0], columns.at(-1)];
  const at = begin?.column ?? 1;
  return {
    place: { ...place, column: at },
    args: {
      header: shownText(begin?.header ?? ''),
      column: columnLetter(at),
      last: columnLetter(end?.column ?? at),
      until: shownText(end?.header ?? ''),
      people,
      first,
    },
  };
}
