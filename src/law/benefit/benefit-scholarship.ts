import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, type LawItem, since } from '../value.ts';

export interface SchoolStage {
  readonly stage: string;
  readonly yearly: Rupiah;
  readonly years: number;
}

export interface Scholarship {
  readonly children: number;
  readonly stages: readonly SchoolStage[];
}

/** The most that all children of one member can receive: stages × years × children. @internal for tests */
export function scholarshipTotal({ children, stages }: Scholarship): Rupiah {
  return rupiah(children * stages.reduce((sum, { yearly, years }) => sum + yearly * years, 0));
}

export const benefitScholarship: LawItem<Scholarship> = {
  id: 'benefit-scholarship',
  title: { id: 'Manfaat beasiswa anak', en: 'Scholarship of children' },
  values: [
    {
      from: since('2019-12'),
      value: {
        children: 2,
        stages: [
          { stage: 'TK', yearly: rupiah(1_500_000), years: 2 },
          { stage: 'SD', yearly: rupiah(1_500_000), years: 6 },
          { stage: 'SMP', yearly: rupiah(2_000_000), years: 3 },
          { stage: 'SMA', yearly: rupiah(3_000_000), years: 3 },
          { stage: 'S1', yearly: rupiah(12_000_000), years: 5 },
        ],
      },
      source: {
        instrument: 'pp-82-2019',
        article: 'Ps 34(1)d',
        address:
          'https://cinews.id/29/03/2024/anak-peserta-bpjs-ketenagakerjaan-dapat-menikmati-beasiswa-simak-syarat-dan-ketentuannya',
        read: CHECKED_ON,
        evidence: 'secondary',
        caveat: {
          id: 'jumlah menurut jenjang dari pers; dibayar sejak Permenaker 5/2021 (April 2021)',
          en: 'amounts by stage from press; paid since Permenaker 5/2021 (April 2021)',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (rule, language = 'id') => {
    const total = rupiahText(scholarshipTotal(rule), language);
    const year = { id: 'th', en: 'y' }[language];
    const stages = rule.stages
      .map(({ stage, yearly, years }) => `${stage} ${rupiahText(yearly, language)} × ${years} ${year}`)
      .join(', ');
    return {
      id: `paling banyak ${rule.children} anak, seluruhnya ${total} (${stages})`,
      en: `at most ${rule.children} children, ${total} in all (${stages})`,
    }[language];
  },
};
