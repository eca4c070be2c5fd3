import type { Place } from '../../domain/place.ts';
import { NOTHING, rewritten, type Shown, shownNik, shownText } from '../../domain/shown.ts';
import type { RosterRow, SkippedRow } from '../../roster/rows/row.ts';
import { listKey } from './same-lists.ts';

/** Who a row is about, as it may be shown; empty where the row does not say it. */
export interface RowPerson {
  /** Four digits, stars, two digits; a number of another length is masked like one. */
  readonly nik: Shown;
  readonly name: Shown;
}

interface Standing extends RowPerson {
  /** The first column of the person: a form has several people in one row. */
  readonly column: number;
}

/** Who stands in which row of the rosters read, for what must know a finding again after rows have moved. */
export class RowPeople {
  readonly #lists = new Map<string, Map<number, Standing[]>>();

  note(row: RosterRow): void {
    const { place, nik, name } = row;
    if (place.row === undefined) return;
    const list = this.#lists.get(listKey(place)) ?? new Map<number, Standing[]>();
    this.#lists.set(listKey(place), list);
    const columns = [nik?.column ?? 0, name?.column ?? 0].filter((column) => column > 0);
    const person = {
      nik: nik ? maskedNumber(nik.text) : NOTHING,
      name: name ? asWords(name.text) : NOTHING,
      column: columns.length > 0 ? Math.min(...columns) : 0,
    };
    const known = list.get(place.row) ?? [];
    // Rows are judged again where people stand in several.
    if (!known.some(({ column }) => column === person.column)) list.set(place.row, [...known, person]);
  }

  /** A row that was passed over although it may be somebody. */
  notePassed({ row, text = '' }: SkippedRow, { file, sheet }: Place): void {
    const key = listKey({ file, sheet });
    const list = this.#lists.get(key) ?? new Map<number, Standing[]>();
    this.#lists.set(key, list);
    list.set(row, [{ nik: NOTHING, name: asWords(text), column: 0 }]);
  }

  /** Whose row that is; undefined for what is nobody's. */
  at(place: Place): RowPerson | undefined {
    if (place.row === undefined) return undefined;
    const here = this.#lists.get(listKey(place))?.get(place.row) ?? [];
    if (here.length <= 1) return here[0];
    return here.filter(({ column }) => column <= (place.column ?? 0)).at(-1);
  }
}

/** Masked whatever its length; blanks and dots between its digits tell nobody apart. */
const maskedNumber = (text: string): Shown => shownNik(text.replace(/[^\p{L}\p{Nd}]/gu, ''));

const asWords = (text: string): Shown =>
  rewritten(shownText(text), (plain) => plain.replace(/\s+/g, ' ').trim());
