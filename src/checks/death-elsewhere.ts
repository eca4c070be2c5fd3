import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly masked: Shown;
  /** Left out where the other row's cell cannot be read: then this row is counted on until it is mended. */
  readonly day?: CalendarDate;
}

/**
 * Another row of the person tells of their death, be that row accepted or not: this post ends with it, though its own row says
 * a later day or none.
 */
export const deathElsewhere: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['several'],
    accepted(row, months) {
      const { nik, to } = row;
      if (!nik?.value || !months) return;
      const { died, deathUnread } = months;
      const masked = shownNik(nik.value);
      if (died === undefined && deathUnread) report({ masked }, cellOf(row, nik));
      if (died === undefined || (to?.value !== undefined && to.value <= died)) return;
      report({ masked, day: died }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********01', day: 20260920 as CalendarDate },
    id: {
      title: 'Meninggal menurut baris lain',
      message: ({ masked, day }) =>
        day === undefined
          ? `NIK ${masked} tertulis meninggal di baris lain, tetapi tanggalnya tidak terbaca; baris ini tetap dihitung.`
          : `NIK ${masked} tertulis meninggal ${formatDmy(day)} di baris lain; baris ini pun dihitung sampai hari itu.`,
      todo: ({ day }) =>
        day === undefined
          ? 'Betulkan Tanggal Meninggal di baris lain itu. Bila orangnya lain, betulkan NIK-nya.'
          : 'Bila benar, isi tanggal itu juga di Tanggal Akhir baris ini. Bila orangnya lain, betulkan NIK-nya.',
      wrong: 'B5 meninggal 20-09-2026, B17 tanpa tanggal akhir',
      right: 'B5 dan B17 sama-sama sampai 20-09-2026',
    },
    en: {
      title: 'Dead by another row',
      message: ({ masked, day }) =>
        day === undefined
          ? `Another row tells that NIK ${masked} died, on a day that cannot be read; this row is counted on.`
          : `Another row tells that NIK ${masked} died on ${formatDmy(day)}; this one is counted until that day too.`,
      todo: ({ day }) =>
        day === undefined
          ? 'Correct the day of death in that other row. If they are two people, mend the NIK.'
          : 'If it is right, write that day as the End date of this row too. If they are two people, mend the NIK.',
      wrong: 'B5 died 20-09-2026, B17 without an end date',
      right: 'B5 and B17 both until 20-09-2026',
    },
  },
};
