import type { CalendarDate } from '../../domain/date.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import type { CheckContext } from './check.ts';

/**
 * The day on which a row's age is held against limits. They bar new enrolment only, so in a run over months it is the first day
 * of the year, or of a later term: each of the year's months then finds what the whole year finds.
 */
export function ageDay(
  { asOf, agesFrom }: Pick<CheckContext, 'asOf' | 'agesFrom'>,
  { from }: RosterRow,
): CalendarDate {
  if (agesFrom === undefined) return asOf;
  const begins = from?.value;
  return begins !== undefined && begins > agesFrom ? begins : agesFrom;
}
