import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const claimLimit: LawItem<Statement> = statement({
  id: 'claim-limit',
  title: { id: 'Batas waktu menagih manfaat JKK dan JKM', en: 'Time limit of JKK and JKM claims' },
  from: '2019-12',
  text: {
    id: 'Hak menuntut manfaat gugur lewat 5 tahun sejak kecelakaan kerja, penyakit akibat kerja, atau kematian.',
    en: 'The right to claim lapses 5 years after the accident, the diagnosis or the death.',
  },
  source: {
    instrument: 'pp-82-2019',
    article: 'Ps 26',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
