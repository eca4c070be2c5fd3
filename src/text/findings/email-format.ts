import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const emailFormat: FindingText<'email-format'> = {
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
};
