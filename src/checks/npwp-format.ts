import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** 15 digits, or 16 since a NIK serves as NPWP. Optional in SIPP. */
export const npwpFormat: Check<Args> = {
  level: 'cell',
  severity: 'info',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['npwpUnread'],
    row(row) {
      const { npwp } = row;
      if (!npwp || npwp.value !== undefined || saysNothing(npwp.text)) return;
      report({ text: shownText(npwp.text) }, cellOf(row, npwp));
    },
  }),
  page: {
    example: { text: '12.345' },
    id: {
      title: 'NPWP bukan 15 atau 16 angka',
      message: ({ text }) => `NPWP ${quoted(text)} bukan 15 atau 16 angka.`,
      todo: () => 'Sesuaikan dengan kartu NPWP, atau kosongkan.',
      wrong: '12.345',
      right: '123456789012345',
    },
    en: {
      title: 'NPWP is not 15 or 16 digits',
      message: ({ text }) => `NPWP ${quoted(text)} is not 15 or 16 digits.`,
      todo: () => 'Copy it from the NPWP card, or leave it empty.',
      wrong: '12.345',
      right: '123456789012345',
    },
  },
};
