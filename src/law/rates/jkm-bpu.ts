import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

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
        address:
          'https://newstechupdates.my.id/kabar-baik-buat-ojol-iuran-bpjs-ketenagakerjaan-diskon-50-hingga-maret-2027',
        read: READ_ON,
        evidence: 'text',
        caveat: {
          id: 'jumlah dibaca dalam kutipan PP 50/2025 Ps 4; pasal PP 44/2015 dan tanggal mulai belum dicocokkan',
          en: 'amount read in a quotation of PP 50/2025 art. 4; article of PP 44/2015 and start date not checked',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rupiahText,
};
