import type { Place } from '../../domain/place.ts';
import { nameAsIs, sourceName } from '../../domain/source-name.ts';

/** A row whose person is charged in another row in the same post. */
export interface Repeated {
  readonly here: Place;
  readonly there: Place;
}

/** Lists that hold the same people: whole sheets, or files. */
export interface SameLists<R extends Repeated> {
  /** Each sheet once, in the order of the run. */
  readonly lists: readonly Place[];
  /** The list in which most of the people are charged. */
  readonly kept: Place;
  readonly people: number;
  /** The rows that this explains. */
  readonly rows: readonly R[];
}

/** One person in two lists is no copy of a list. */
const LEAST = 2;
/** In ten: somebody comes or goes from one month to the next. */
const NEARLY_ALL = 8;

export const listKey = ({ file, sheet }: Place): string =>
  `${nameAsIs(file)}\u0000${sheet === undefined ? '' : nameAsIs(sheet)}`;
/** Somebody by the cell in which they are charged: one person copied into a thousand rows is no list of people. */
const cellKey = (place: Place): string => `${listKey(place)} ${place.row}:${place.column}`;
const listOf = ({ file, sheet }: Place): Place => (sheet === undefined ? { file } : { file, sheet });

/**
 * Of the repeated rows those that come of whole lists which stand there twice: two lists are the same when nearly everybody of the
 * smaller one stands in the other. `sizes`: how many workers each list has, in the order of the run.
 */
export function sameLists<R extends Repeated>(
  rows: readonly R[],
  sizes: ReadonlyMap<string, number>,
): SameLists<R>[] {
  const pairs = new Map<string, R[]>();
  for (const row of rows) {
    const [a, b] = [listKey(row.here), listKey(row.there)];
    if (a === b) continue;
    const pair = a < b ? `${a}\u0001${b}` : `${b}\u0001${a}`;
    const shared = pairs.get(pair);
    if (shared) shared.push(row);
    else pairs.set(pair, [row]);
  }
  const groups: Group<R>[] = [];
  for (const shared of pairs.values()) {
    const [first] = shared;
    if (!first) continue;
    const { here, there } = first;
    const smaller = Math.min(sizes.get(listKey(here)) ?? 0, sizes.get(listKey(there)) ?? 0);
    const people = new Set(shared.map((row) => cellKey(row.there))).size;
    if (people < LEAST || people * 10 < smaller * NEARLY_ALL) continue;
    join(groups, shared);
  }
  return groups.map(({ rows: all }) => describe(all.flat(), [...sizes.keys()]));
}

/** Lists that share people, and those rows by pair of lists. */
interface Group<R> {
  readonly lists: Set<string>;
  readonly rows: (readonly R[])[];
}

/** Puts the rows to those that share a list with them. */
function join<R extends Repeated>(groups: Group<R>[], shared: readonly R[]): void {
  const [{ here, there }] = shared as readonly [R];
  const own = [listKey(here), listKey(there)];
  const [first, ...others] = groups.filter(({ lists }) => own.some((list) => lists.has(list)));
  if (first === undefined) {
    groups.push({ lists: new Set(own), rows: [shared] });
    return;
  }
  for (const list of own) first.lists.add(list);
  first.rows.push(shared);
  for (const other of others) {
    groups.splice(groups.indexOf(other), 1);
    for (const list of other.lists) first.lists.add(list);
    for (const rows of other.rows) first.rows.push(rows);
  }
}

function describe<R extends Repeated>(rows: readonly R[], order: readonly string[]): SameLists<R> {
  const places = new Map<string, Place>();
  const charged = new Map<string, Set<string>>();
  for (const { here, there } of rows) {
    for (const place of [here, there]) places.set(listKey(place), listOf(place));
    const cells = charged.get(listKey(there)) ?? new Set();
    charged.set(listKey(there), cells.add(cellKey(there)));
  }
  const [kept = ''] = [...charged].sort(([, a], [, b]) => b.size - a.size).map(([key]) => key);
  const lists = order.flatMap((key) => places.get(key) ?? []);
  const people = new Set([...charged.values()].flatMap((cells) => [...cells]));
  return { lists, kept: places.get(kept) ?? lists[0] ?? { file: sourceName('') }, people: people.size, rows };
}
