import type { Line, LineRate } from '../contribution/line.ts';
import type { Month } from '../domain/month.ts';
import type { LineProgramme, Payer, Segment } from '../domain/programme.ts';
import { compareProgrammes, PAYERS, SEGMENTS } from '../domain/programme.ts';
import type { Relief } from '../law/relief/relief.ts';
import type { Source } from '../law/value.ts';
import type { CarriedBase } from '../policy/policy.ts';

/** A rate that a result rests on: a budget cites every one of them. */
export interface UsedRate {
  readonly segment: Segment;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly rate: LineRate;
  readonly relief: Relief | undefined;
  readonly source: Source;
  readonly months: readonly Month[];
  /** Months past what has been verified of the law. */
  readonly unverified: readonly Month[];
  readonly verifiedUntil: Month;
  /** Months whose base is an earlier amount, carried over. */
  readonly carried: readonly CarriedMonth[];
}

export interface CarriedMonth extends CarriedBase {
  readonly month: Month;
}

interface Seen {
  readonly line: Line;
  readonly months: Set<Month>;
  readonly unverified: Set<Month>;
  readonly carried: Map<string, CarriedMonth>;
}

/** Collects the rates of the lines that it is shown; showing a line again changes nothing. */
export class UsedRates {
  readonly #byKey = new Map<string, Seen>();

  see(lines: readonly Line[]): void {
    for (const line of lines) {
      const key = rateKey(line);
      const entry = this.#byKey.get(key) ?? {
        line,
        months: new Set(),
        unverified: new Set(),
        carried: new Map(),
      };
      entry.months.add(line.month);
      const { carried, month } = line;
      if (month > line.verifiedUntil) entry.unverified.add(month);
      if (carried) entry.carried.set(`${carried.base}|${month}`, { ...carried, month });
      this.#byKey.set(key, entry);
    }
  }

  list(): UsedRate[] {
    const ascending = (months: ReadonlySet<Month>): Month[] => [...months].sort((a, b) => a - b);
    return [...this.#byKey.values()]
      .map(
        ({
          line: { segment, programme, payer, rate, relief, source, verifiedUntil },
          months,
          unverified,
          carried,
        }) => ({
          segment,
          programme,
          payer,
          rate,
          relief,
          source,
          months: ascending(months),
          unverified: ascending(unverified),
          verifiedUntil,
          carried: [...carried.values()],
        }),
      )
      .sort(compareRates);
  }
}

const rateKey = ({ segment, programme, payer, rate, relief, source }: Line): string =>
  [segment, programme, payer, sizeOf(rate), rate.kind, relief?.id, source.instrument, source.article].join(
    '|',
  );

const sizeOf = (rate: LineRate): number =>
  rate.kind === 'rate' ? rate.rate : rate.kind === 'bracket' ? rate.no : 0;

function compareRates(a: UsedRate, b: UsedRate): number {
  return (
    SEGMENTS.indexOf(a.segment) - SEGMENTS.indexOf(b.segment) ||
    compareProgrammes(a.programme, b.programme) ||
    PAYERS.indexOf(a.payer) - PAYERS.indexOf(b.payer) ||
    sizeOf(a.rate) - sizeOf(b.rate) ||
    (a.months[0] ?? 0) - (b.months[0] ?? 0) ||
    ((a.relief?.id ?? '') < (b.relief?.id ?? '') ? -1 : 1)
  );
}
