import type { Slot } from '../contribution/line-frame.ts';
import type { Fund } from '../domain/fund.ts';
import type { Month } from '../domain/month.ts';
import type { LineProgramme, Payer } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';

/** Where in a budget a line is booked. */
export interface Charging {
  readonly fund: Fund;
  readonly subFund: Shown | undefined;
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
  readonly programme: LineProgramme;
  readonly payer: Payer;
}

/** Where one worker's lines of one charging stand. */
export interface ChargingPart {
  readonly key: string;
  readonly charging: Charging;
  /** By month of the run: the months that have a line, which may cost nothing. */
  readonly active: readonly boolean[];
}

/** The slots of a frame by charging. */
export interface ChargingPattern {
  readonly parts: readonly ChargingPart[];
  /** Of each slot, its part and the index of its month. */
  readonly partAt: readonly number[];
  readonly monthAt: readonly number[];
  /** Equal for patterns that book the same chargings in the same months. */
  readonly signature: string;
}

export const chargingKey = (charging: Charging): string =>
  [
    charging.fund,
    charging.subFund ?? '',
    charging.activity ?? '',
    charging.object ?? '',
    charging.programme,
    charging.payer,
  ].join('\u0000');

interface OpenPart {
  readonly key: string;
  readonly charging: Charging;
  readonly active: boolean[];
}

/** @throws RangeError for a slot of a month that the run does not have: it would be lost. */
export function patternOf(slots: readonly Slot[], months: readonly Month[]): ChargingPattern {
  const open = new Map<string, OpenPart>();
  const places = slots.map((slot) => {
    const at = months.indexOf(slot.month);
    if (at < 0) throw new RangeError(`a line of month ${slot.month}, which is not in this run`);
    const part = partOf(open, slot, months.length);
    part.active[at] = true;
    return { part, at };
  });
  const parts = [...open.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const signature = parts
    .map(({ key, active }) => key + active.map((on) => (on ? '1' : '0')).join(''))
    .join('\u0001');
  const partAt = places.map(({ part }) => parts.indexOf(part));
  return { parts, partAt, monthAt: places.map(({ at }) => at), signature };
}

function partOf(parts: Map<string, OpenPart>, slot: Slot, months: number): OpenPart {
  const { fund, subFund, activity, object, programme, payer } = slot;
  const charging = { fund, subFund, activity, object, programme, payer };
  const key = chargingKey(charging);
  const known = parts.get(key);
  if (known) return known;
  const made = { key, charging, active: new Array<boolean>(months).fill(false) };
  parts.set(key, made);
  return made;
}
