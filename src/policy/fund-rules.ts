import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import { month, monthsOfYear } from '../domain/month.ts';
import { INSTRUMENTS } from '../law/instruments.ts';
import { inForce } from '../law/value.ts';
import { fundBans } from '../law/village/fund-bans.ts';
import { fundCautions } from '../law/village/fund-cautions.ts';
import { chargesFor, payersOf } from './charges.ts';
import type { CategoryPolicy } from './policy.ts';

export interface YearBan {
  readonly fund: Fund;
  readonly categories: readonly CategoryId[];
  readonly instrument: string;
}

/** The bans in force in any month of a year, each once. */
export function bansIn(year: number): YearBan[] {
  const dated = new Set(monthsOfYear(year).map((month) => inForce(fundBans, month)?.dated));
  return [...dated].flatMap((value) =>
    value
      ? value.value.map((ban) => ({ ...ban, instrument: INSTRUMENTS[value.source.instrument].short }))
      : [],
  );
}

/** The funds that really take a line of the category: a charge that no line reaches counts for nothing. */
export function fundsOf(category: CategoryPolicy | undefined): Set<Fund> {
  const lines = (category?.programmes ?? []).flatMap((programme) =>
    payersOf(category?.segment ?? 'PU', programme).flatMap((payer) =>
      chargesFor(category?.charges ?? [], programme, payer),
    ),
  );
  return new Set(lines.map(({ fund }) => fund));
}

/** The funds of a category that the law of the year forbids it. */
export function forbiddenFunds(
  id: CategoryId,
  category: CategoryPolicy | undefined,
  year: number,
): { readonly fund: Fund; readonly instrument: string }[] {
  const funds = fundsOf(category);
  return bansIn(year).filter(({ fund, categories }) => categories.includes(id) && funds.has(fund));
}

/** The funds of a category that no rule of the year forbids it, and none was found that allows. */
export function doubtfulFunds(id: CategoryId, category: CategoryPolicy | undefined, year: number): Fund[] {
  const forbidden = forbiddenFunds(id, category, year);
  const cautions = inForce(fundCautions, month(year, 12))?.value ?? [];
  return [...fundsOf(category)].filter(
    (fund) =>
      !forbidden.some((ban) => ban.fund === fund) &&
      cautions.some(
        ({ fund: one, categories }) => one === fund && (categories.length === 0 || categories.includes(id)),
      ),
  );
}
