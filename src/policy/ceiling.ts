import type { Fund } from '../domain/fund.ts';
import type { Rupiah } from '../domain/money.ts';
import type { Span } from '../domain/month.ts';

/** So many rupiah in all the months together, or in those of a span. */
export interface CeilingTerm {
  readonly amount: Rupiah;
  readonly months?: Span | undefined;
}

/** The most that one village may spend from a fund; the terms of one come in time and share no month. */
export type Ceilings = Readonly<Partial<Record<Fund, readonly CeilingTerm[]>>>;
