import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const occupationAsn: FindingText<'occupation-asn'> = {
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
};
