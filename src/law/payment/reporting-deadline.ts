import { countItem } from '../count-item.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const reportingDeadline: LawItem<number> = countItem({
  id: 'reporting-deadline',
  title: {
    id: 'Pelaporan perubahan data oleh pemberi kerja',
    en: 'Changes of data, reported by the employer',
  },
  from: '2015-07',
  value: 7,
  unit: { id: 'hari kerja sejak perubahan, paling lambat', en: 'working days after the change, at most' },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 9(3)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
