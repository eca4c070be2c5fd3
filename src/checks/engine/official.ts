import type { CalendarDate } from '../../domain/date.ts';

/** Which list of areas was asked: of which regency, and how old. */
export interface OfficialList {
  readonly regency: string;
  readonly released: CalendarDate;
}
