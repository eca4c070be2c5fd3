import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

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
        article: 'Ps 18(1)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rateText,
  json: formatRate,
};
