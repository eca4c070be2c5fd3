import type { RiskClass } from '../../domain/programme.ts';
import { CHECKED_ON, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** The JKK risk class of a village office. */
export const riskClassVillage: LawItem<RiskClass> = {
  id: 'risk-class-village',
  title: { id: 'Kelas risiko JKK kantor desa', en: 'JKK risk class of a village office' },
  values: [
    {
      from: since('2015-07'),
      to: since('2019-11'),
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
      from: since('2019-12'),
      value: 1,
      source: {
        instrument: 'pp-82-2019',
        article: 'Lampiran I, kelompok I nomor 11 "Jasa pemerintahan"',
        read: CHECKED_ON,
        evidence: 'secondary',
        caveat: {
          id: 'dibaca dalam salinan umum; PP 49/2023 tidak mengubah Lampiran I',
          en: 'read in a public transcription; PP 49/2023 did not change Annex I',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (risk, language = 'id') => ({ id: `kelas ${risk}`, en: `class ${risk}` })[language],
  note: {
    id: 'Jangan dikacaukan: 0,54% sebuah desa adalah 0,24% JKK + 0,30% JKM, bukan JKK kelas 2 yang juga 0,54%. PP 49/2023 tidak mengubah Lampiran I.',
    en: 'Not to be confused: a village’s 0.54% is 0.24% JKK + 0.30% JKM, not JKK class 2, which is 0.54% too. PP 49/2023 did not change Annex I.',
  },
};
