import { type Rupiah, rupiah, type Sen, sen, senOfRupiah } from '../../domain/money.ts';
import { rupiahText, senText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

export interface JkkDeathBenefit {
  /** Times the reported monthly wage. */
  readonly wages: number;
  readonly periodic: Rupiah;
  readonly funeral: Rupiah;
}

export const benefitJkkDeath: LawItem<JkkDeathBenefit> = {
  id: 'benefit-jkk-death',
  title: { id: 'Manfaat JKK: meninggal karena kerja', en: 'JKK benefit: death by work' },
  values: [
    {
      from: since('2019-12'),
      value: { wages: 48, periodic: rupiah(12_000_000), funeral: rupiah(10_000_000) },
      source: {
        instrument: 'pp-82-2019',
        address: 'https://github.com/samuelgautama/sapa-chatbot/blob/HEAD/data/info_bpu.txt',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'dari salinan Brosur BPU 2026; nomor pasal tidak dibaca',
          en: 'from a transcription of the BPU brochure 2026; article not read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: ({ wages, periodic, funeral }, language = 'id') => {
    const [regular, burial] = [rupiahText(periodic, language), rupiahText(funeral, language)];
    return {
      id: `${wages} × upah sebulan yang dilaporkan + berkala ${regular} + pemakaman ${burial}`,
      en: `${wages} × reported monthly wage + periodic ${regular} + funeral ${burial}`,
    }[language];
  },
  forAmount: (rule, wage, language) => senText(jkkDeathBenefit(rule, senOfRupiah(wage)), language),
  note: {
    id: 'Dasar upah yang rendah memotong manfaat ini (dasar Rp1.000.000: 48 × = Rp48.000.000), JKM tetap Rp42.000.000.',
    en: 'A low wage base cuts this benefit (base Rp1,000,000: 48 × = Rp48,000,000) while JKM stays Rp42,000,000.',
  },
};

/** What heirs receive after a death by work, in sen: the wage base may carry cents. @internal for tests */
export function jkkDeathBenefit(rule: JkkDeathBenefit, wage: Sen): Sen {
  return sen(wage * rule.wages + (rule.periodic + rule.funeral) * 100);
}
