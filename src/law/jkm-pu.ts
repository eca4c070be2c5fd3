import { formatRate, type Ppm, ppm } from '../domain/money.ts';
import { type LawItem, since } from './value.ts';

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
        read: '2026-11-22',
        evidence: 'secondary',
        caveat: { id: 'nomor pasal belum dicocokkan', en: 'the article number has not been checked' },
      },
    },
  ],
  verifiedUntil: since('2026-11'),
  format: formatRate,
};
