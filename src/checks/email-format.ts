import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** An address with an @ and a domain. */
export const emailFormat: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['emailUnread'],
    row(row) {
      const { email } = row;
      if (!email || email.value !== undefined || saysNothing(email.text)) return;
      report({ text: shownText(email.text) }, cellOf(row, email));
    },
  }),
  page: {
    example: { text: 'desa.sumberejo' },
    id: {
      title: 'Alamat e-mail tidak benar',
      message: ({ text }) => `E-mail ${quoted(text)} bukan alamat e-mail.`,
      todo: () => 'Isi alamat lengkap dengan @ dan domain, atau kosongkan.',
      wrong: 'desa.sumberejo',
      right: 'desa@sumberejo.id',
    },
    en: {
      title: 'Wrong e-mail address',
      message: ({ text }) => `${quoted(text)} is no e-mail address.`,
      todo: () => 'Enter a whole address with @ and a domain, or leave it empty.',
      wrong: 'desa.sumberejo',
      right: 'desa@sumberejo.id',
    },
  },
};
