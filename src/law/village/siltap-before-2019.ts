import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const siltapBefore2019: LawItem<Statement> = statement({
  id: 'siltap-before-2019',
  title: { id: 'Penghasilan tetap sebelum PP 11/2019', en: 'Fixed income before PP 11/2019' },
  from: '2014-06',
  to: '2019-02',
  text: {
    id: 'Ditetapkan bupati dari ADD, tanpa angka nasional: sekretaris desa 70% dan perangkat lainnya 50% dari penghasilan tetap kepala desa, paling sedikit.',
    en: 'Set by the regent from ADD, without a national figure: the secretary at least 70% and other officials at least 50% of the village head’s fixed income.',
  },
  source: {
    instrument: 'pp-43-2014',
    article: 'Ps 81',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
