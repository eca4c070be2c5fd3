import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** A KPJ has 11 digits; a few old ones differ, so this is a warning. */
export const kpjFormat: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['kpj'],
    row(row) {
      const { kpj } = row;
      if (!kpj || saysNothing(kpj.text) || /^\d{11}$/.test(kpj.value ?? '')) return;
      report({ text: shownText(kpj.text) }, cellOf(row, kpj));
    },
  }),
  page: {
    example: { text: '2101234567' },
    id: {
      title: 'KPJ bukan 11 digit',
      message: ({ text }) => `KPJ ${quoted(text)} bukan 11 digit.`,
      todo: () => 'Sesuaikan dengan kartu peserta BPJS Ketenagakerjaan.',
      wrong: '2101234567',
      right: '21012345678',
    },
    en: {
      title: 'KPJ is not 11 digits',
      message: ({ text }) => `KPJ ${quoted(text)} is not 11 digits.`,
      todo: () => 'Copy it from the BPJS Ketenagakerjaan card.',
      wrong: '2101234567',
      right: '21012345678',
    },
  },
};
