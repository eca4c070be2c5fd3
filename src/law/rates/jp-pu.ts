import { ppm } from '../../domain/money.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
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
        address: 'https://pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991928',
        read: READ_ON,
        evidence: 'text',
        caveat: {
          id: 'pembagian 2% + 1% dibaca di PP 49/2020 Ps 17; nomor pasal PP 45/2015 belum dicocokkan',
          en: 'the 2% + 1% split was read in PP 49/2020 art. 17; the article of PP 45/2015 has not been checked',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatShares,
  json: sharesJson,
};
