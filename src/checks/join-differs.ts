import { type CalendarDate, formatDmy } from '../domain/date.ts';
import type { Reading } from '../roster/rows/row.ts';
import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './nik-duplicate.ts';

/** The roster and a file of `--join` disagree about a person. The roster's word stays where it has one. */
export const joinDiffers: Check<'join-differs'> = {
  code: 'join-differs',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ joined }, report) =>
    joined
      ? {
          row(row) {
            for (const { field, own, other, place, taken } of row.disagreements ?? []) {
              const args = {
                field,
                own: shown(own),
                other: shown(other),
                where: seenFrom(row.place, place),
                taken,
              };
              report(args, { ...cellOf(row, own), field, related: [place] });
            }
          },
        }
      : {},
};

/** A day as people write it; anything else as it was typed. */
function shown({ field, value, text }: Reading<unknown>): string {
  const isDay = typeof value === 'number' && /^(ttl|tanggal_lahir|tgl_)/.test(field);
  return isDay ? formatDmy(value as CalendarDate) : text;
}
