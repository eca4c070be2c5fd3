import { isLongerPay } from '../roster/header/header-match.ts';
import { normalise } from '../roster/values/text.ts';
import { chargedWage } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * A column of the pay of a year or of several months, where the policy does not say into how many payments it falls
 * (`wagePayments`): counted as the pay of a month it would charge twelve times too much.
 */
export const wageLonger: Check<'wage-longer'> = {
  code: 'wage-longer',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) => {
    let longer: ReadonlyMap<number, string> = new Map();
    return {
      sheet({ layout }) {
        const wages = (layout?.columns ?? []).filter(({ field }) => field === 'upah');
        longer = new Map(
          wages.flatMap(({ column, header }) => (isLongerPay(normalise(header)) ? [[column, header]] : [])),
        );
      },
      row(row) {
        const header = row.wage && longer.get(row.wage.column);
        if (header === undefined || !row.wage || chargedWage(policy, row) === undefined) return;
        const category = row.category?.value && policy.categories.get(row.category.value);
        if (category && category.wagePayments === undefined) report({ header }, cellOf(row, row.wage));
      },
    };
  },
};
