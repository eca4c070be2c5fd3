import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly header: Shown;
  /** A title, or the name of the sheet or file, says it, not the heading of the column. */
  readonly title?: true | undefined;
}

/**
 * The pay of a year or of several months, by its column's heading or the list's title, where the policy does not say into how
 * many payments it falls (`wagePayments`): counted as the pay of a month it would charge twelve times too much.
 */
export const wageLonger: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) =>
    chargesWages(policy)
      ? {
          only: ['wage'],
          row(row) {
            const { wage, longerPay } = row;
            if (!wage || !longerPay || chargedWage(policy, row) === undefined) return;
            const category = row.category?.value && policy.categories.get(row.category.value);
            if (!category || category.wagePayments !== undefined) return;
            const header = shownText(longerPay.text);
            report(longerPay.said ? { header, title: true } : { header }, cellOf(row, wage));
          },
        }
      : {},
  page: {
    example: { header: 'Siltap Setahun' },
    id: {
      title: 'Upah bukan upah sebulan',
      message: ({ header, title }) =>
        title
          ? `Judul ${quoted(header)} menyebut upah lebih dari sebulan; kolomnya tidak menyebut sebulan.`
          : `Kolom ${quoted(header)} berisi upah lebih dari sebulan.`,
      todo: () =>
        'Isi upah sebulan dan tulis “per bulan” pada judul kolomnya. Bila memang setahun, tulis wagePayments: 12 pada kebijakan.',
      wrong: 'Siltap Setahun: 30000000',
      right: 'Siltap per Bulan: 2500000',
    },
    en: {
      title: 'The pay is not that of a month',
      message: ({ header, title }) =>
        title
          ? `The title ${quoted(header)} speaks of the pay of more than a month; the column does not name a month.`
          : `Column ${quoted(header)} holds the pay of more than a month.`,
      todo: () =>
        'Fill in the pay of a month and put “per bulan” into the heading of the column. If it is a year’s pay, put wagePayments: 12 in the policy.',
      wrong: 'Siltap Setahun: 30000000',
      right: 'Siltap per Bulan: 2500000',
    },
  },
};
