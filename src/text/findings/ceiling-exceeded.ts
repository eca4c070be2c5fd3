import type { Rupiah } from '../../domain/money.ts';
import { rupiahWords } from '../parts/format.ts';
import { fundWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const ceilingExceeded: FindingText<'ceiling-exceeded'> = {
  example: {
    village: 'Sumberejo',
    fund: 'DDS',
    year: 2026,
    planned: 24_000_000 as Rupiah,
    ceiling: 20_000_000 as Rupiah,
    over: 4_000_000 as Rupiah,
  },
  id: {
    title: 'Melampaui pagu desa',
    message: ({ village, fund, year, planned, ceiling, over }) =>
      `${village === '' ? 'Desa tanpa nama' : `Desa ${village}`}: rencana ${year} dari ${fundWords(fund, 'id')} ${rupiahWords(planned, 'id')}, pagu ${rupiahWords(ceiling, 'id')}, lebih ${rupiahWords(over, 'id')}.`,
    todo: () =>
      'Kurangi orang yang dibayar dari dana itu, ganti sumber dananya (charges), atau ubah pagunya di kebijakan (ceilings) atau daftar desa.',
    wrong: 'iuran setahun Rp24.000.000, pagu Rp20.000.000',
    right: 'iuran setahun Rp19.800.000, pagu Rp20.000.000',
  },
  en: {
    title: 'Over the ceiling of a village',
    message: ({ village, fund, year, planned, ceiling, over }) =>
      `${village === '' ? 'Village without a name' : `Village ${village}`}: ${rupiahWords(planned, 'en')} planned for ${year} from ${fundWords(fund, 'en')}, ceiling ${rupiahWords(ceiling, 'en')}, ${rupiahWords(over, 'en')} over.`,
    todo: () =>
      'Pay fewer people from that fund, change the fund (charges), or change the ceiling in the policy (ceilings) or the villages file.',
    wrong: 'contributions of a year Rp24,000,000, ceiling Rp20,000,000',
    right: 'contributions of a year Rp19,800,000, ceiling Rp20,000,000',
  },
};
