import type { Span } from '../domain/month.ts';

/** So many people at one time, in all months or only in those of a span. */
export interface QuotaTerm {
  readonly people: number;
  readonly months?: Span | undefined;
}

export const QUOTA_PLACES = ['perVillage', 'perKecamatan', 'total'] as const;

/** How many people a village, a kecamatan and all of them may have; the terms of one come in time and share no month. */
export type Quota = Readonly<Partial<Record<(typeof QUOTA_PLACES)[number], readonly QuotaTerm[]>>>;
