import type { KeyColumn } from '../../budget/dimension.ts';
import { asCategory } from '../../domain/category.ts';
import type { Language } from '../../domain/language.ts';
import { parseMonth } from '../../domain/month.ts';
import { ownWords, type Shown, shownText } from '../../domain/shown.ts';
import type { LawItem } from '../../law/value.ts';
import { activityCodes } from '../../law/village/activity-codes.ts';
import { type BudgetCode, codeName, findCode } from '../../law/village/code-list.ts';
import { fieldCodes } from '../../law/village/field-codes.ts';
import { fundCodes } from '../../law/village/fund-codes.ts';
import { objectCodes } from '../../law/village/object-codes.ts';
import type { Policy } from '../../policy/policy.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { monthWords } from '../../text/parts/format.ts';
import { categoryWords } from '../../text/parts/words.ts';

/** How a key of a cut is shown to a person. */
export type Labels = (column: KeyColumn, key: string) => Shown;

/** Names of a policy and of the code lists, in a language. The official names of codes are Indonesian in both. */
export function labelsOf(policy: Policy, language: Language): Labels {
  const text = BUDGET_TEXT[language];
  const ofColumn: Readonly<Record<KeyColumn, (key: string) => string>> = {
    kecamatan: (key) => key || text.unnamed.kecamatan,
    village: (key) => key || text.unnamed.village,
    category: (key) => {
      const id = asCategory(key);
      return policy.categories.get(id)?.name[language] ?? categoryWords(id);
    },
    fund: (key) => key,
    subFund: (key) => key || text.otherSubFund,
    activity: (key) => key || text.noAccount,
    object: (key) => key || text.noAccount,
    programme: (key) => key,
    payer: (key) => (key === 'employer' || key === 'worker' ? text.payer[key] : key),
    month: (key) => {
      const month = parseMonth(key);
      return month === undefined ? key : monthWords(month, language);
    },
  };
  return (column, key) => shownText(ofColumn[column](key));
}

function nameIn(
  item: LawItem<readonly BudgetCode[]>,
  code: string,
  language: Language = 'id',
): Shown | undefined {
  const [found] = item.values.flatMap(({ value }) => findCode(value, code) ?? []);
  return found && ownWords(codeName(found, language));
}

/** The name of a fund, the official one in both languages: `ADD` → `Alokasi Dana Desa`. */
export const fundName = (fund: string, language: Language = 'id'): Shown =>
  nameIn(fundCodes, fund, language) ?? shownText(fund);

/** The name of an activity of the APBDes; undefined where the lists do not have it. */
export const activityName = (code: string): Shown | undefined => nameIn(activityCodes, code);

/** The name of a bidang (`1`) or sub bidang (`1.1`); undefined where the lists do not have it. */
export const fieldName = (code: string): Shown | undefined => nameIn(fieldCodes, code);

/** The name of an object of expenditure; undefined where the lists do not have it. */
export const objectName = (code: string): Shown | undefined => nameIn(objectCodes, code);
