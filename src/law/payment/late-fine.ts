import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import { CHECKED_ON, type DatedValue, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';
import { RELIEF_DUE_SOURCE } from './relief-due-source.ts';

const NORMAL: Pick<DatedValue<Ppm>, 'value' | 'source'> = {
  value: ppm(20_000),
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 22(1); PP 46/2015 Ps 20(1); PP 45/2015 Ps 31(1)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'bagi "pemberi kerja selain penyelenggara negara"; bahwa desa termasuk di dalamnya (tidak mempekerjakan pegawai negeri: PP 44/2015 Ps 1 angka 3, UU 24/2011 Ps 1 angka 9) adalah kesimpulan kami',
      en: 'for "employers other than state bodies"; that a village is one (it employs no civil servants: PP 44/2015 art. 1 no. 3, UU 24/2011 art. 1 no. 9) is our conclusion',
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
  format: (rate, language = 'id') => {
    const percent = rateText(rate, language);
    return { id: `${percent} sebulan`, en: `${percent} a month` }[language];
  },
  json: formatRate,
  note: {
    id: 'Ditanggung pemberi kerja. BPU tidak didenda.',
    en: 'Borne by the employer. BPU members are not fined.',
  },
};
