import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

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
    article: 'Ps 9',
    address: 'https://pasal.id/peraturan/pp/pp-no-44-tahun-2015/koreksi/9064447',
    read: READ_ON,
    evidence: 'text',
  },
});
