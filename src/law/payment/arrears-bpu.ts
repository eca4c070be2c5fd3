import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const arrearsBpu: LawItem<number> = countItem({
  id: 'arrears-bpu',
  title: { id: 'Tunggakan BPU yang masih dapat dibayar', en: 'BPU arrears that can still be paid' },
  from: '2022-07',
  value: 3,
  unit: { id: 'bulan sesudah perlindungan berakhir, paling lama', en: 'months after cover ends, at most' },
  source: {
    instrument: 'perdir-22-2022',
    address: 'http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'bulan mulai dibaca dari nomornya', en: 'starting month read from its number' },
  },
  note: {
    id: 'Lebih dari 3 bulan berturut-turut: kepesertaan berakhir (atau nonaktif bila JHT diklaim).',
    en: 'More than 3 consecutive months: membership ends (or is inactive if JHT was claimed).',
  },
});
