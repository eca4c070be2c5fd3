import { ppm } from '../../domain/money.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';
import { formatShares, type ShareByPayer, sharesJson } from './jht-pu.ts';

/** JP of PU members: 3 % of the wage up to the ceiling (`jp-ceiling`), of which the worker bears 1 %. */
export const jpPu: LawItem<ShareByPayer> = {
  id: 'jp-pu',
  title: { id: 'Iuran JP peserta penerima upah', en: 'JP contribution of PU members' },
  values: [
    {
      from: since('2015-07'),
      value: { employer: ppm(20_000), worker: ppm(10_000) },
      source: {
        instrument: 'pp-45-2015',
        article: 'Ps 28',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatShares,
  json: sharesJson,
};
