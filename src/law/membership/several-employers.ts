import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const severalEmployers: LawItem<Statement> = statement({
  id: 'several-employers',
  title: { id: 'Bekerja pada lebih dari satu pemberi kerja', en: 'Working for more than one employer' },
  from: '2015-07',
  text: {
    id: 'Setiap pemberi kerja wajib mengikutsertakan pekerjanya dalam JKK dan JKM.',
    en: 'Each employer must enrol the worker in JKK and JKM.',
  },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 15(3)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
