import { type Shown, shownText } from '../domain/shown.ts';
import { employersOf } from '../policy/employers.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** An NPP that neither the policy nor its villages file states: SIPP's files of another employer would get the worker. */
export const nppUnknown: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const employers = employersOf(policy);
    return {
      only: ['npp'],
      accepted(row) {
        const { npp } = row;
        if (!npp || (npp.value !== undefined && employers.isKnown(npp.value))) return;
        report({ text: shownText(npp.text) }, cellOf(row, npp));
      },
    };
  },
  page: {
    example: { text: '87654321' },
    id: {
      title: 'NPP tidak dikenal',
      message: ({ text }) => `NPP ${quoted(text)} bukan NPP di kebijakan atau daftar desa.`,
      todo: () =>
        'Betulkan NPP-nya, atau tambahkan di kebijakan (enrolment.npp) atau kolom NPP daftar desa. Sampai itu ia tidak ditulis ke berkas SIPP.',
      wrong: '87654321, padahal kebijakan menyebut 12345678',
      right: '12345678',
    },
    en: {
      title: 'Unknown NPP',
      message: ({ text }) => `NPP ${quoted(text)} stands neither in the policy nor in the list of villages.`,
      todo: () =>
        'Correct it, or add it to the policy (enrolment.npp) or to the NPP column of the villages file. Until then the worker goes into no SIPP file.',
      wrong: '87654321, where the policy states 12345678',
      right: '12345678',
    },
  },
};
