import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** SIPP takes 9 to 14 digits that begin with 08 or 628, and no landline. */
export const phoneFormat: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['phoneUnread'],
    row(row) {
      const { phone } = row;
      if (!phone || phone.value !== undefined || saysNothing(phone.text)) return;
      report({ text: shownText(phone.text) }, cellOf(row, phone));
    },
  }),
  page: {
    example: { text: '0321-123456' },
    id: {
      title: 'Nomor HP tidak benar',
      message: ({ text }) => `Nomor HP ${quoted(text)} bukan nomor HP Indonesia.`,
      todo: () => 'Tulis diawali 08 atau 628, 9 sampai 14 angka; format kolomnya Teks.',
      wrong: '0321-123456',
      right: '081234567890',
    },
    en: {
      title: 'Wrong mobile number',
      message: ({ text }) => `${quoted(text)} is no Indonesian mobile number.`,
      todo: () => 'Write 9 to 14 digits beginning with 08 or 628; format the column as Text.',
      wrong: '0321-123456',
      right: '081234567890',
    },
  },
};
