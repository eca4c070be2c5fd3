import { formatRate, type Ppm, ppm } from '../domain/money.ts';
import type { Payer } from '../domain/programme.ts';
import { type LawItem, since } from './value.ts';

export type ShareByPayer = Readonly<Record<Payer, Ppm>>;

export const formatShares = (shares: ShareByPayer): string =>
  `pemberi kerja ${formatRate(shares.employer)} + pekerja ${formatRate(shares.worker)}`;

/** JHT of PU members: 5.7 %, of which the worker bears 2 %. */
export const jhtPu: LawItem<ShareByPayer> = {
  id: 'jht-pu',
  title: { id: 'Iuran JHT peserta penerima upah', en: 'JHT contribution of PU members' },
  values: [
    {
      from: since('2015-07'),
      value: { employer: ppm(37_000), worker: ppm(20_000) },
      source: {
        instrument: 'pp-46-2015',
        article: 'Ps 16',
        address:
          'https://star.grid.id/read/453676932/terlambat-bayarkan-iuran-bpjs-ketenagakerjaan-untuk-pekerja-perusahaan-bisa-kena-denda-ini-besarannya',
        read: '2026-11-22',
        evidence: 'secondary',
        caveat: { id: 'nomor pasal belum dicocokkan', en: 'the article number has not been checked' },
      },
    },
  ],
  verifiedUntil: since('2026-11'),
  format: formatShares,
};
