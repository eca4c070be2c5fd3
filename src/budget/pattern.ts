import type { Line } from '../contribution/line.ts';
import type { Fund } from '../domain/fund.ts';
import type { Month } from '../domain/month.ts';
import type { Payer, Programme } from '../domain/programme.ts';

/** Where in a budget a line is booked. */
export interface Charging {
  readonly fund: Fund;
  readonly activity: string | undefined;
  readonly object: string | undefined;
  readonly programme: Programme;
  readonly payer: Payer;
}

/** What one worker adds to one charging, month by month. */
export interface Part {
  readonly key: string;
  readonly charging: Charging;
  /** Rupiah by month, in the order of the run's months. */
  readonly amounts: readonly number[];
  /** The months that have a line, which may cost nothing. */
  readonly active: readonly boolean[];
}

/** The lines of a worker by charging: workers with the same lines share one. */
export interface Pattern {
  readonly parts: readonly Part[];
  /** Equal for patterns that book the same chargings in the same months, whatever they cost. */
  readonly signature: string;
}

export const chargingKey = (charging: Charging): string =>
  [charging.fund, charging.activity ?? '', charging.object ?? '', charging.programme, charging.payer].join(
    '\u0000',
  );

interface OpenPart {
  readonly key: string;
  readonly charging: Charging;
  readonly amounts: number[];
  readonly active: boolean[];
}

/** @throws RangeError for a line of a month that the run does not have: it would be lost. */
export function patternOf(lines: readonly Line[], months: readonly Month[]): Pattern {
  const parts = new Map<string, OpenPart>();
  for (const line of lines) {
    const part = partOf(parts, line, months.length);
    const at = months.indexOf(line.month);
    if (at < 0) throw new RangeError(`a line of month ${line.month}, which is not in this run`);
    part.amounts[at] = (part.amounts[at] ?? 0) + line.amount;
    part.active[at] = true;
  }
  const sorted = [...parts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const signature = sorted
    .map(({ key, active }) => key + active.map((on) => (on ? '1' : '0')).join(''))
    .join('\u0001');
  return { parts: sorted, signature };
}

function partOf(parts: Map<string, OpenPart>, line: Line, months: number): OpenPart {
  const { fund, activity, object, programme, payer } = line;
  const charging = { fund, activity, object, programme, payer };
  const key = chargingKey(charging);
  const known = parts.get(key);
  if (known) return known;
  const made = {
    key,
    charging,
    amounts: new Array<number>(months).fill(0),
    active: new Array<boolean>(months).fill(false),
  };
  parts.set(key, made);
  return made;
}
