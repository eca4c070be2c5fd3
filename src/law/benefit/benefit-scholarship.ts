import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

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
      from: since('2020-01'),
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
        address:
          'https://cinews.id/29/03/2024/anak-peserta-bpjs-ketenagakerjaan-dapat-menikmati-beasiswa-simak-syarat-dan-ketentuannya',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'nomor pasal dan bulan mulai tidak dibaca; dibayar menurut Permenaker 5/2021',
          en: 'article and starting month not read; paid under Permenaker 5/2021',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (rule, language = 'id') => {
    const total = rupiahText(scholarshipTotal(rule), language);
    const year = language === 'en' ? 'y' : 'th';
    const stages = rule.stages
      .map(({ stage, yearly, years }) => `${stage} ${rupiahText(yearly, language)} × ${years} ${year}`)
      .join(', ');
    return language === 'en'
      ? `at most ${rule.children} children, ${total} in all (${stages})`
      : `paling banyak ${rule.children} anak, seluruhnya ${total} (${stages})`;
  },
};
