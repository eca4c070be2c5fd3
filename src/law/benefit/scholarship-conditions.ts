import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const scholarshipConditions: LawItem<Statement> = statement({
  id: 'scholarship-conditions',
  title: { id: 'Syarat beasiswa', en: 'Conditions of the scholarship' },
  from: '2019-12',
  text: {
    id: 'Meninggal bukan karena kerja: iuran paling sedikit 3 tahun. Berakhir pada umur 23 tahun, menikah, atau bekerja.',
    en: 'Death not by work: at least 3 years of contributions. Ends at 23, on marriage, or with work.',
  },
  source: {
    instrument: 'pp-82-2019',
    article: 'Ps 34(1)d',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: '3 tahun iuran dibaca; batas umur 23, menikah, dan bekerja dari salinan Brosur BPU 2026',
      en: 'the 3 years were read; age 23, marriage and work from a transcription of the BPU brochure 2026',
    },
  },
});
