import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const wholeMonths: LawItem<Statement> = statement({
  id: 'whole-months',
  title: { id: 'Bulan pertama dan bulan berjalan', en: 'First and current month' },
  from: '2015-07',
  text: {
    id: 'Kepesertaan mulai sejak nomor peserta diterbitkan; iuran dihitung per bulan, tidak dipecah per hari.',
    en: 'Membership starts when the number is issued; contributions are by the month, not split by day.',
  },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 6(3), Ps 11(5)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
