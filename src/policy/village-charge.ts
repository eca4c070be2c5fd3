import type { Fund } from '../domain/fund.ts';
import type { Span } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';

/** A fund that pays for a village, with its share where several do. */
export interface VillageFundPart {
  readonly fund: Fund;
  readonly percent?: number;
  readonly subFund?: Shown;
}

/** What pays for a village in some months: the parts sum to 100 %. */
export interface VillageCharge {
  readonly parts: readonly VillageFundPart[];
  readonly months?: Span | undefined;
}
