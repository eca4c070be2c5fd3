import { formatRate, type Ppm, ppm, type Rupiah, rupiah } from '../../domain/money.ts';
import { rateText, rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, type LawItem, since } from '../value.ts';

export interface JhtBpu {
  readonly rate: Ppm;
  readonly lowest: Rupiah;
}

/** The rule behind the JHT column of the BPU table; JHT is a BPU member's choice. */
export const jhtBpu: LawItem<JhtBpu> = {
  id: 'jht-bpu',
  title: { id: 'Iuran JHT peserta bukan penerima upah', en: 'JHT contribution of BPU members' },
  values: [
    {
      from: since('2015-07'),
      value: { rate: ppm(20_000), lowest: rupiah(20_000) },
      source: {
        instrument: 'pp-46-2015',
        article: 'Ps 18, lampiran',
        address:
          'https://star.grid.id/read/453641243/tak-sama-ini-tabel-iuran-bpjs-ketenagakerjaan-bpu-sesuai-besaran-gaji?page=2',
        read: CHECKED_ON,
        evidence: 'secondary',
        caveat: {
          id: 'Ps 18 dibaca; jumlah menurut baris dari salinan umum, dengan batas yang sama seperti Lampiran II PP 44/2015',
          en: 'art. 18 was read; the amounts by row come from a public transcription, with the bounds of Annex II of PP 44/2015',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: ({ rate, lowest }, language = 'id') => {
    const [percent, low] = [rateText(rate, language), rupiahText(lowest, language)];
    return {
      id: `${percent} dari dasar pada baris penghasilan, paling sedikit ${low} sebulan; pilihan peserta`,
      en: `${percent} of the base of the income row, at least ${low} a month; optional`,
    }[language];
  },
  json: ({ rate, lowest }) => ({ rate: formatRate(rate), lowest }),
};
