import type { CalendarDate } from '../../domain/date.ts';
import type { Shown } from '../../domain/shown.ts';

/** Which list of areas was asked: of which regency, and how old. */
export interface OfficialList {
  readonly regency: Shown;
  readonly released: CalendarDate;
}
