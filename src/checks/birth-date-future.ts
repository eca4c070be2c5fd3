import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly birth: CalendarDate;
}

/** Born after the day on which the roster is judged. */
export const birthDateFuture: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  personal: true,
  create: ({ asOf }, report) => ({
    only: ['birth'],
    row(row) {
      const { birth } = row;
      if (birth?.value !== undefined && birth.value > asOf)
        report({ birth: birth.value }, cellOf(row, birth));
    },
  }),
  page: {
    example: { birth: 20790812 as CalendarDate },
    id: {
      title: 'Tanggal lahir di masa depan',
      message: ({ birth }) => `Tanggal lahir ${formatDmy(birth)} belum terjadi.`,
      todo: () => 'Betulkan tahunnya sesuai KTP.',
      wrong: '12-08-2079',
      right: '12-08-1979',
    },
    en: {
      title: 'Birth date in the future',
      message: ({ birth }) => `Birth date ${formatDmy(birth)} has not come yet.`,
      todo: () => 'Correct the year from the identity card.',
      wrong: '12-08-2079',
      right: '12-08-1979',
    },
  },
};
