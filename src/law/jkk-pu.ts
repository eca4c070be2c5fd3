import { formatRate, type Ppm, ppm } from '../domain/money.ts';
import type { RiskClass } from '../domain/programme.ts';
import { type LawItem, since } from './value.ts';

/** JKK of PU members by risk class of the workplace, paid by the employer. */
export const jkkPu: LawItem<Readonly<Record<RiskClass, Ppm>>> = {
  id: 'jkk-pu',
  title: { id: 'Iuran JKK peserta penerima upah', en: 'JKK contribution of PU members' },
  values: [
    {
      from: since('2015-07'),
      value: { 1: ppm(2_400), 2: ppm(5_400), 3: ppm(8_900), 4: ppm(12_700), 5: ppm(17_400) },
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 16(1)',
        address:
          'https://www.cnbcindonesia.com/news/20231009104717-4-478983/skema-iuran-kecelakaan-kerja-diubah-begini-aturannya',
        read: '2026-11-22',
        evidence: 'text',
        caveat: {
          id: 'tanggal mulai 1 Juli 2015 belum dicocokkan dengan naskah',
          en: 'the start on 1 July 2015 has not been checked against the text',
        },
      },
    },
  ],
  verifiedUntil: since('2026-11'),
  format: (rates) =>
    ([1, 2, 3, 4, 5] as const).map((risk) => `${risk}: ${formatRate(rates[risk])}`).join(', '),
  note: {
    id: 'Jasa pemerintahan adalah kelas 1 (PP 44/2015 Lampiran I Kelompok I nomor 11). Rekomposisi JKP (PP 49/2023 Ps 16A, PP 6/2025 Ps 11) memindahkan uang di dalam dana; yang dibayar tetap 0,24%.',
    en: 'Government services are class 1 (PP 44/2015 Annex I group I no. 11). JKP recomposition (PP 49/2023 art. 16A, PP 6/2025 art. 11) moves money inside the fund; what is paid stays 0.24%.',
  },
};
