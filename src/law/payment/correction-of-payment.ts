import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const correctionOfPayment: LawItem<Statement> = statement({
  id: 'correction-of-payment',
  title: { id: 'Kelebihan dan kekurangan iuran', en: 'Over- and underpaid contributions' },
  from: '2015-07',
  text: {
    id: 'Diperhitungkan dengan iuran bulan berikutnya.',
    en: 'Offset against the contribution of the next month.',
  },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 23(4)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
