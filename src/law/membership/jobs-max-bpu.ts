import { countItem } from '../count-item.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const jobsMaxBpu: LawItem<number> = countItem({
  id: 'jobs-max-bpu',
  title: { id: 'Jumlah pekerjaan seorang peserta BPU', en: 'Jobs of one BPU member' },
  from: '2015-07',
  value: 2,
  unit: { id: 'jenis pekerjaan, paling banyak', en: 'kinds of work, at most' },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 11(2)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
});
