import type { Language } from '../../domain/language.ts';
import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import type { Payer } from '../../domain/programme.ts';
import { rateText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

export type ShareByPayer = Readonly<Record<Payer, Ppm>>;

export function formatShares(shares: ShareByPayer, language: Language = 'id'): string {
  const employer = { id: 'pemberi kerja', en: 'employer' }[language];
  const worker = { id: 'pekerja', en: 'worker' }[language];
  return `${employer} ${rateText(shares.employer, language)} + ${worker} ${rateText(shares.worker, language)}`;
}

export const sharesJson = (shares: ShareByPayer): Record<Payer, string> => ({
  employer: formatRate(shares.employer),
  worker: formatRate(shares.worker),
});

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
        article: 'Ps 16(1)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatShares,
  json: sharesJson,
  note: {
    id: 'Tanpa batas atas upah. Di beberapa desa "5,7%" berarti 3,7% JHT + 2% JP bagian pemberi kerja; di sini 5,7% adalah JHT saja.',
    en: 'No wage ceiling. Some villages write "5.7%" for 3.7% JHT + 2% JP of the employer; here 5.7% is JHT alone.',
  },
};
