import { FUNDS } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import { numeral, type Shown, word } from '../../domain/shown.ts';
import { fundAnswer, isPaidFrom, unpublishedYears } from '../../policy/fund-rules.ts';
import type { Policy } from '../../policy/policy.ts';
import { FUND_TEXT } from '../../text/policy/fund.ts';

/** A sentence for each year of the months whose rules on funds had not been published. */
export const unpublishedNotes = (months: readonly Month[], language: Language): Shown[] =>
  unpublishedYears(months.map(yearOf)).map((year) => FUND_TEXT[language].unpublished(numeral(year)));

/** What was read of the rules of the policy's year about each fund of a regional budget that it charges. */
export function fundNotes(policy: Policy, language: Language): Shown[] {
  const { year } = policy;
  if (year === undefined) return [];
  const text = FUND_TEXT[language];
  const categories = [...policy.categories.values()];
  const answers = FUNDS.filter((fund) => fund !== 'DDS').flatMap((fund): Shown[] => {
    const category = categories.find(({ id }) => isPaidFrom(policy, id, fund));
    const found = category && fundAnswer(fund, category.id, year);
    if (found === undefined) return [];
    if (found.answer !== 'not-read') return [text[found.answer](word(fund), numeral(year), found.instrument)];
    return found.known === 'unpublished' ? [] : [text.notRead(word(fund), numeral(year), found.instrument)];
  });
  return [...answers, ...unpublishedYears([year]).map((one) => text.unpublished(numeral(one)))];
}
