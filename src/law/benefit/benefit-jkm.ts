import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** What heirs receive when a member dies of a cause other than work. The parts are not known before 2020. */
export interface JkmBenefit {
  readonly total: Rupiah;
  readonly parts?:
    | { readonly lumpSum: Rupiah; readonly periodic: Rupiah; readonly funeral: Rupiah }
    | undefined;
}

const ADDRESS =
  'https://fbeta.republika.co.id/berita/q4fmoh371/bp-jamsostek-tingkatkan-santunan-jkm-menjadi-rp-42-juta';

export const benefitJkm: LawItem<JkmBenefit> = {
  id: 'benefit-jkm',
  title: { id: 'Manfaat JKM', en: 'JKM benefit' },
  values: [
    {
      from: since('2015-07'),
      to: since('2019-12'),
      value: { total: rupiah(24_000_000) },
      source: {
        instrument: 'pp-44-2015',
        address: ADDRESS,
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'jumlah sebelum PP 82/2019; rincian, pasal, dan tanggal mulai tidak dibaca',
          en: 'the amount before PP 82/2019; parts, article and start date were not read',
        },
      },
    },
    {
      from: since('2020-01'),
      value: {
        total: rupiah(42_000_000),
        parts: { lumpSum: rupiah(20_000_000), periodic: rupiah(12_000_000), funeral: rupiah(10_000_000) },
      },
      source: {
        instrument: 'pp-82-2019',
        address: ADDRESS,
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'kantor cabang menerapkannya sejak Januari 2020; nomor pasal tidak dibaca',
          en: 'branches applied it from January 2020; article number not read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: ({ total, parts }, language = 'id') => {
    const text = (amount: Rupiah): string => rupiahText(amount, language);
    if (!parts) return text(total);
    return language === 'en'
      ? `${text(total)} = lump sum ${text(parts.lumpSum)} + periodic ${text(parts.periodic)} (24 × ${text(rupiah(500_000))}, paid at once) + funeral ${text(parts.funeral)}`
      : `${text(total)} = santunan ${text(parts.lumpSum)} + berkala ${text(parts.periodic)} (24 × ${text(rupiah(500_000))}, dibayar sekaligus) + pemakaman ${text(parts.funeral)}`;
  },
};
