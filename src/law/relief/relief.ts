import type { Fund } from '../../domain/fund.ts';
import type { Localized } from '../../domain/language.ts';
import type { Ppm } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { Programme, Segment } from '../../domain/programme.ts';
import type { Source } from '../value.ts';

/** A temporary cut of contributions: what remains payable, for whom, and in which contribution months. */
export interface Relief {
  readonly id: string;
  readonly title: Localized;
  readonly segments: readonly Segment[];
  readonly programmes: readonly Programme[];
  /** The part of the contribution that is still paid. */
  readonly payable: Ppm;
  readonly from: Month;
  readonly to: Month;
  /** Set: only for members of this sector. */
  readonly sector?: 'transport' | 'non-transport' | undefined;
  /** Who first pays inside the relief's months pays so many of them in full before taking it. */
  readonly newMembers?: { readonly fullMonths: number; readonly article: string } | undefined;
  /** Funds whose payments the instrument leaves out. */
  readonly excludedFunds: readonly Fund[];
  readonly source: Source;
  readonly note?: Localized | undefined;
}
