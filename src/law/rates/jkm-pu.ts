import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** JKM of PU members, paid by the employer. */
export const jkmPu: LawItem<Ppm> = {
  id: 'jkm-pu',
  title: { id: 'Iuran JKM peserta penerima upah', en: 'JKM contribution of PU members' },
  values: [
    {
      from: since('2015-07'),
      value: ppm(3_000),
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 18',
        address:
          'https://star.grid.id/read/453676932/terlambat-bayarkan-iuran-bpjs-ketenagakerjaan-untuk-pekerja-perusahaan-bisa-kena-denda-ini-besarannya',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'nomor pasal dan tanggal mulai belum dicocokkan dengan naskah',
          en: 'article number and start date not checked against the text',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rateText,
  json: formatRate,
};
