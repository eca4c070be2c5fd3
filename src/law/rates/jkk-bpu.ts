import { formatRate, type Ppm, ppm, type Rupiah, rupiah } from '../../domain/money.ts';
import { rateText, rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

export interface JkkBpu {
  /** Of the base of the income row (`bpu-brackets`). */
  readonly rate: Ppm;
  readonly lowest: Rupiah;
  readonly highest: Rupiah;
}

/** The rule behind the JKK column of the BPU table. Amounts come from the table. */
export const jkkBpu: LawItem<JkkBpu> = {
  id: 'jkk-bpu',
  title: { id: 'Iuran JKK peserta bukan penerima upah', en: 'JKK contribution of BPU members' },
  values: [
    {
      from: since('2015-07'),
      value: { rate: ppm(10_000), lowest: rupiah(10_000), highest: rupiah(207_000) },
      source: {
        instrument: 'pp-44-2015',
        article: 'Lampiran II',
        address:
          'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
        read: READ_ON,
        evidence: 'secondary',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: ({ rate, lowest, highest }, language = 'id') => {
    const [percent, low, high] = [
      rateText(rate, language),
      rupiahText(lowest, language),
      rupiahText(highest, language),
    ];
    return {
      id: `${percent} dari dasar pada baris penghasilan; paling sedikit ${low}, paling banyak ${high} sebulan`,
      en: `${percent} of the base of the income row; at least ${low}, at most ${high} a month`,
    }[language];
  },
  json: ({ rate, lowest, highest }) => ({ rate: formatRate(rate), lowest, highest }),
};
