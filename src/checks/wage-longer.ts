import { type Shown, shownText } from '../domain/shown.ts';
import { isLongerPay } from '../roster/header/header-match.ts';
import { normalise } from '../roster/values/text.ts';
import { quoted } from '../text/parts/words.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly header: Shown;
}

/**
 * A column of the pay of a year or of several months, where the policy does not say into how many payments it falls
 * (`wagePayments`): counted as the pay of a month it would charge twelve times too much.
 */
export const wageLonger: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) => {
    if (!chargesWages(policy)) return {};
    let longer: ReadonlyMap<number, string> = new Map();
    return {
      sheet({ layout }) {
        const wages = (layout?.columns ?? []).filter(({ field }) => field === 'upah');
        longer = new Map(
          wages.flatMap(({ column, header }) => (isLongerPay(normalise(header)) ? [[column, header]] : [])),
        );
      },
      only: ['wage'],
      row(row) {
        const header = row.wage && longer.get(row.wage.column);
        if (header === undefined || !row.wage || chargedWage(policy, row) === undefined) return;
        const category = row.category?.value && policy.categories.get(row.category.value);
        if (category && category.wagePayments === undefined)
          report({ header: shownText(header) }, cellOf(row, row.wage));
      },
    };
  },
  page: {
    example: { header: 'Siltap Setahun' },
    id: {
      title: 'Upah bukan upah sebulan',
      message: ({ header }) => `Kolom ${quoted(header)} berisi upah lebih dari sebulan.`,
      todo: () =>
        'Isi upah sebulan dan ubah judul kolomnya. Bila memang setahun, tulis wagePayments: 12 pada kebijakan.',
      wrong: 'Siltap Setahun: 30000000',
      right: 'Siltap per Bulan: 2500000',
    },
    en: {
      title: 'The pay is not that of a month',
      message: ({ header }) => `Column ${quoted(header)} holds the pay of more than a month.`,
      todo: () =>
        'Fill in the pay of a month and change the heading. If it is a year’s pay, put wagePayments: 12 in the policy.',
      wrong: 'Siltap Setahun: 30000000',
      right: 'Siltap per Bulan: 2500000',
    },
  },
};
