import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** SIPP takes L or P. It keeps a worker out of SIPP, not out of a contribution. */
export const sexUnknown: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    only: ['sexUnread'],
    row(row) {
      const { sex } = row;
      if (!sex || sex.value !== undefined || saysNothing(sex.text)) return;
      report({ text: shownText(sex.text) }, cellOf(row, sex));
    },
  }),
  page: {
    example: { text: 'X' },
    id: {
      title: 'Jenis kelamin tidak terbaca',
      message: ({ text }) => `Jenis kelamin ${quoted(text)} tidak terbaca.`,
      todo: () => 'Isi L (laki-laki) atau P (perempuan).',
      wrong: 'X',
      right: 'L',
    },
    en: {
      title: 'Sex cannot be read',
      message: ({ text }) => `Sex ${quoted(text)} cannot be read.`,
      todo: () => 'Enter L (male) or P (female).',
      wrong: 'X',
      right: 'L',
    },
  },
};
