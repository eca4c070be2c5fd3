import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const doubleMembership: LawItem<Statement> = statement({
  id: 'double-membership',
  title: { id: 'Terdaftar di dua segmen', en: 'Registered in two segments' },
  from: '2015-07',
  text: {
    id: 'Boleh. Bila meninggal bukan karena kerja, biaya pemakaman hanya dibayarkan satu kali. Penyandang dana biasanya memeriksa lebih dulu bahwa orangnya belum menjadi peserta.',
    en: 'Possible. For a death not caused by work the funeral benefit is paid once only. Sponsors usually check first that the person is not a member yet.',
  },
  source: {
    instrument: 'brosur-bpu-2026',
    address: 'https://github.com/samuelgautama/sapa-chatbot/blob/HEAD/data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'apakah sisa santunan JKM dibayar dua kali tidak ditemukan; masa sebelum 2026 tidak diketahui',
      en: 'whether the rest of JKM is paid twice was not found; the time before 2026 is unknown',
    },
  },
});
