import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

/** JKM of BPU members: a flat amount a month. */
export const jkmBpu: LawItem<Rupiah> = {
  id: 'jkm-bpu',
  title: { id: 'Iuran JKM peserta bukan penerima upah', en: 'JKM contribution of BPU members' },
  values: [
    {
      from: since('2015-07'),
      value: rupiah(6_800),
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 20(3)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rupiahText,
};
