import type { RiskClass } from '../../domain/programme.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** The JKK risk class of a village office. */
export const riskClassVillage: LawItem<RiskClass> = {
  id: 'risk-class-village',
  title: { id: 'Kelas risiko JKK kantor desa', en: 'JKK risk class of a village office' },
  values: [
    {
      from: since('2015-07'),
      to: since('2019-12'),
      value: 1,
      source: {
        instrument: 'pp-44-2015',
        article: 'Lampiran I Kelompok I nomor 11 "Jasa pemerintahan"',
        address: 'https://adoc.pub/pembagian-kelompok-tingkat-resiko-lingkungan-kerja.html',
        read: READ_ON,
        evidence: 'text',
      },
    },
    {
      from: since('2020-01'),
      value: 1,
      source: {
        instrument: 'pp-82-2019',
        article: 'Lampiran I',
        read: READ_ON,
        evidence: 'memory',
        caveat: {
          id: 'PP 82/2019 mengganti Lampiran I dan naskahnya belum dibaca; iuran desa sesudahnya selalu 0,24% + 0,30%, sejalan dengan kelas 1. Tanggal mulai belum dicocokkan',
          en: 'PP 82/2019 replaced Annex I and its text was not read; villages since then always paid 0.24% + 0.30%, which agrees with class 1. Start date not checked',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (risk, language) => (language === 'en' ? `class ${risk}` : `kelas ${risk}`),
  note: {
    id: 'Jangan dikacaukan: 0,54% sebuah desa adalah 0,24% JKK + 0,30% JKM, bukan JKK kelas 2 yang juga 0,54%. PP 49/2023 tidak mengubah Lampiran I.',
    en: 'Not to be confused: a village’s 0.54% is 0.24% JKK + 0.30% JKM, not JKK class 2, which is 0.54% too. PP 49/2023 did not change Annex I.',
  },
};
