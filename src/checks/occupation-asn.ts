import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** Civil servants, soldiers and police have JKK and JKM under regulations of their own (PP 102/2015). */
export const occupationAsn: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['occupation'],
    row(row) {
      const { occupation } = row;
      if (!occupation || !SERVANT.test(occupation.text) || OTHERS.test(occupation.text)) return;
      report({ text: shownText(occupation.text) }, cellOf(row, occupation));
    },
  }),
  page: {
    example: { text: 'Pegawai Negeri Sipil (PNS)' },
    id: {
      title: 'Pekerjaan ASN, TNI, atau Polri',
      message: ({ text }) =>
        `Pekerjaan tertulis ${quoted(text)}; JKK dan JKM ASN, TNI, dan Polri diatur tersendiri.`,
      todo: () =>
        'Pastikan orang ini boleh didaftarkan oleh desa; tanyakan kantor cabang BPJS Ketenagakerjaan.',
      wrong: 'PNS',
      right: 'Petani',
    },
    en: {
      title: 'Civil servant, soldier or police',
      message: ({ text }) =>
        `Occupation is ${quoted(text)}; JKK and JKM of ASN, TNI and Polri follow other rules.`,
      todo: () => 'Make sure the village may enrol this person; ask the BPJS Ketenagakerjaan branch.',
      wrong: 'PNS',
      right: 'Petani',
    },
  },
};

const SERVANT = /\b(?:c?pns|asn|pppk|p3k|tni|polri|polisi|pegawai negeri|aparatur sipil|tentara)\b/i;
/** Retired ones, wives, and those whom the word `non` sets apart. */
const OTHERS = /\b(?:non|bukan|pensiun\w*|purna\w*|mantan|eks|istri|suami|anak)\b/i;
