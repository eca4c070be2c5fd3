import type { LineFrame } from '../contribution/line-frame.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Charging, ChargingPart, ChargingPattern } from './charging-pattern.ts';
import type { VillagePlace } from './village-places.ts';

/**
 * The next of a few of a kind in one group, in the order in which they came. A country has half a million groups, and a map in each
 * would weigh more than what it holds.
 */
interface Linked<T> {
  next: T | undefined;
}

export interface ChargedCell extends Linked<ChargedCell> {
  readonly key: string;
  readonly charging: Charging;
  workers: number;
  readonly amounts: number[];
  /** By month, what it costs before rounding; only where the policy rounds a village's year. */
  readonly exact?: bigint[] | undefined;
}

/** One category in one village. Of each kind the first is named; `each` gives all. */
export interface Group {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  cells: ChargedCell | undefined;
  heads: Head | undefined;
  /** By frame, where its workers are booked: found once, then only added to. */
  bookings: Booking | undefined;
}

export interface Head extends Linked<Head> {
  readonly signature: string;
  readonly parts: readonly ChargingPart[];
  workers: number;
}

/** Where one person is booked. */
export interface Booked {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  readonly parts: readonly ChargingPart[];
}

export interface Booking extends Linked<Booking> {
  readonly frame: LineFrame;
  readonly head: Head;
  readonly pattern: ChargingPattern;
  /** Of each part of the pattern. */
  readonly cells: readonly ChargedCell[];
}

export function* each<T extends Linked<T>>(first: T | undefined): Generator<T> {
  for (let one = first; one !== undefined; one = one.next) yield one;
}

/** The first of all, with one more behind the last. */
export function behind<T extends Linked<T>>(first: T | undefined, made: T): T {
  if (first === undefined) return made;
  let last = first;
  while (last.next !== undefined) last = last.next;
  last.next = made;
  return first;
}

/** `exact`: what is booked is kept before rounding too. */
export function chargedCell(
  group: Group,
  { key, charging, active }: ChargingPart,
  exact: boolean,
): ChargedCell {
  for (let cell = group.cells; cell !== undefined; cell = cell.next) if (cell.key === key) return cell;
  const amounts = active.map(() => 0);
  const before = exact ? { exact: active.map(() => 0n) } : {};
  const made = { key, charging, workers: 0, amounts, ...before, next: undefined };
  group.cells = behind(group.cells, made);
  return made;
}

/** Where the group's workers of a frame are booked, if any is. */
export function bookingIn(group: Group, frame: LineFrame): Booking | undefined {
  for (let booking = group.bookings; booking !== undefined; booking = booking.next)
    if (booking.frame === frame) return booking;
  return undefined;
}

export function addExact(cell: ChargedCell | undefined, at: number, exact: bigint): void {
  if (cell?.exact) cell.exact[at] = (cell.exact[at] ?? 0n) + exact;
}

export function headOf(group: Group, { parts, signature }: Pick<Head, 'parts' | 'signature'>): Head {
  for (let head = group.heads; head !== undefined; head = head.next)
    if (head.signature === signature) return head;
  const made = { signature, parts, workers: 0, next: undefined };
  group.heads = behind(group.heads, made);
  return made;
}

export function addGroup(to: Group, from: Group): void {
  for (const { key, charging, workers, amounts, exact } of each(from.cells)) {
    const active = amounts.map(() => true);
    const known = chargedCell(to, { key, charging, active }, exact !== undefined);
    known.workers += workers;
    amounts.forEach((amount, at) => {
      known.amounts[at] = (known.amounts[at] ?? 0) + amount;
    });
    exact?.forEach((sum, at) => {
      if (known.exact) known.exact[at] = (known.exact[at] ?? 0n) + sum;
    });
  }
  for (const head of each(from.heads)) headOf(to, head).workers += head.workers;
}

/** The entry of a map, made when it is not there. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
