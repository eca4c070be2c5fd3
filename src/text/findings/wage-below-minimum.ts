import type { Rupiah } from '../../domain/money.ts';
import { rupiahWords } from '../parts/format.ts';
import type { FindingText } from '../report/finding-text.ts';

export const wageBelowMinimum: FindingText<'wage-below-minimum'> = {
  example: { wage: 999999 as Rupiah, minimum: 1000000 as Rupiah },
  id: {
    title: 'Upah di bawah dasar terendah',
    message: ({ wage, minimum }) =>
      `Upah ${rupiahWords(wage, 'id')}; BPJS umumnya menerima mulai ${rupiahWords(minimum, 'id')}.`,
    todo: () => 'Periksa angkanya, atau tetapkan dasar minimum pada kebijakan (minimum).',
    wrong: '750000',
    right: '1000000',
  },
  en: {
    title: 'Wage below the lowest base',
    message: ({ wage, minimum }) =>
      `Wage is ${rupiahWords(wage, 'en')}; BPJS usually takes ${rupiahWords(minimum, 'en')} and more.`,
    todo: () => 'Check the figure, or set a floor in the policy (minimum).',
    wrong: '750000',
    right: '1000000',
  },
};
