import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import { type DatedValue, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { RELIEF_DUE_SOURCE } from './relief-due-source.ts';

const NORMAL: Pick<DatedValue<Ppm>, 'value' | 'source'> = {
  value: ppm(20_000),
  source: {
    instrument: 'practice',
    address:
      'https://keuangan.kontan.co.id/news/siapa-yang-bayar-iuran-jkk-bpjs-ketenagakerjaan-ini-jawabannya?page=3',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'bagi "pemberi kerja selain penyelenggara negara"; apakah desa termasuk penyelenggara negara, dan karena itu bebas denda, belum jelas',
      en: 'for "employers other than state bodies"; whether a village is a state body, and so free of the fine, is open',
    },
  },
};

/** The fine a month on late PU contributions, borne by the employer. BPU members pay none. */
export const lateFine: LawItem<Ppm> = {
  id: 'late-fine',
  title: { id: 'Denda keterlambatan PU', en: 'Fine on late PU contributions' },
  values: [
    { from: since('2015-07'), to: since('2020-07'), ...NORMAL },
    { from: since('2020-08'), to: since('2021-01'), value: ppm(5_000), source: RELIEF_DUE_SOURCE },
    { from: since('2021-02'), ...NORMAL },
  ],
  verifiedUntil: LAST_READ,
  format: (rate, language) =>
    language === 'en' ? `${rateText(rate, 'en')} a month` : `${rateText(rate)} sebulan`,
  json: formatRate,
  note: {
    id: 'Ditanggung pemberi kerja. BPU tidak didenda.',
    en: 'Borne by the employer. BPU members are not fined.',
  },
};
