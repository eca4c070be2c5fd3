import { countItem } from '../count-item.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const arrearsBpu: LawItem<number> = countItem({
  id: 'arrears-bpu',
  title: { id: 'Tunggakan BPU yang masih dapat dibayar', en: 'BPU arrears that can still be paid' },
  from: '2015-07',
  value: 3,
  unit: { id: 'bulan sesudah perlindungan berakhir, paling lama', en: 'months after cover ends, at most' },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 38–42',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
  note: {
    id: 'Hak hilang sesudah 3 bulan tidak dibayar; tunggakan lama tidak ditagih bila diaktifkan lagi. Lebih dari 3 bulan berturut-turut: kepesertaan berakhir (atau nonaktif bila JHT diklaim).',
    en: 'The right lapses after 3 months unpaid; old arrears are not billed on re-activation. More than 3 consecutive months: membership ends (or is inactive if JHT was claimed).',
  },
});
