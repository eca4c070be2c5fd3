import type { LineFrame } from '../contribution/line-frame.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Charging, ChargingPart, ChargingPattern } from './charging-pattern.ts';
import type { VillagePlace } from './village-places.ts';

export interface ChargedCell {
  readonly charging: Charging;
  workers: number;
  readonly amounts: number[];
  /** By month, what it costs before rounding; only where the policy rounds a village's year. */
  readonly exact?: bigint[] | undefined;
}

/** One category in one village. */
export interface Group {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  readonly cells: Map<string, ChargedCell>;
  readonly heads: Map<string, Head>;
  /** By frame, where its workers are booked: found once, then only added to. */
  readonly bookings: Map<LineFrame, Booking>;
}

export interface Head {
  readonly parts: readonly ChargingPart[];
  workers: number;
}

/** Where one person is booked. */
export interface Booked {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  readonly parts: readonly ChargingPart[];
}

export interface Booking {
  readonly head: Head;
  readonly pattern: ChargingPattern;
  /** Of each part of the pattern. */
  readonly cells: readonly ChargedCell[];
}

/** `exact`: what is booked is kept before rounding too. */
export const chargedCell = (
  group: Group,
  { key, charging, active }: ChargingPart,
  exact: boolean,
): ChargedCell =>
  entry(group.cells, key, () => ({
    charging,
    workers: 0,
    amounts: active.map(() => 0),
    ...(exact ? { exact: active.map(() => 0n) } : {}),
  }));

export function addGroup(to: Group, from: Group): void {
  for (const [key, cell] of from.cells) {
    const known = entry(to.cells, key, () => ({
      ...cell,
      workers: 0,
      amounts: cell.amounts.map(() => 0),
      exact: cell.exact?.map(() => 0n),
    }));
    known.workers += cell.workers;
    cell.amounts.forEach((amount, at) => {
      known.amounts[at] = (known.amounts[at] ?? 0) + amount;
    });
    cell.exact?.forEach((exact, at) => {
      if (known.exact) known.exact[at] = (known.exact[at] ?? 0n) + exact;
    });
  }
  for (const [signature, { parts, workers }] of from.heads)
    entry(to.heads, signature, () => ({ parts, workers: 0 })).workers += workers;
}

/** The entry of a map, made when it is not there. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
