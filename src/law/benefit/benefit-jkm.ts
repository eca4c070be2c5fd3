import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

/** What heirs receive when a member dies of a cause other than work. The parts changed on 2 December 2019. */
export interface JkmBenefit {
  readonly total: Rupiah;
  readonly parts: { readonly lumpSum: Rupiah; readonly periodic: Rupiah; readonly funeral: Rupiah };
  /** Of the periodic part, which is 24 such months paid at once. */
  readonly monthly: Rupiah;
}

export const benefitJkm: LawItem<JkmBenefit> = {
  id: 'benefit-jkm',
  title: { id: 'Manfaat JKM', en: 'JKM benefit' },
  values: [
    {
      from: since('2015-07'),
      to: since('2019-11'),
      value: {
        total: rupiah(24_000_000),
        parts: { lumpSum: rupiah(16_200_000), periodic: rupiah(4_800_000), funeral: rupiah(3_000_000) },
        monthly: rupiah(200_000),
      },
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 34(1)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
    {
      from: since('2019-12'),
      value: {
        total: rupiah(42_000_000),
        parts: { lumpSum: rupiah(20_000_000), periodic: rupiah(12_000_000), funeral: rupiah(10_000_000) },
        monthly: rupiah(500_000),
      },
      source: {
        instrument: 'pp-82-2019',
        article: 'Ps 34(1)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
        caveat: {
          id: 'berlaku 2 Desember 2019; kantor cabang menerapkannya sejak Januari 2020',
          en: 'in force 2 December 2019; branches applied it from January 2020',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: ({ total, parts, monthly }, language = 'id') => {
    const text = (amount: Rupiah): string => rupiahText(amount, language);
    return {
      id: `${text(total)} = santunan ${text(parts.lumpSum)} + berkala ${text(parts.periodic)} (24 × ${text(monthly)}, dibayar sekaligus) + pemakaman ${text(parts.funeral)}`,
      en: `${text(total)} = lump sum ${text(parts.lumpSum)} + periodic ${text(parts.periodic)} (24 × ${text(monthly)}, paid at once) + funeral ${text(parts.funeral)}`,
    }[language];
  },
};
