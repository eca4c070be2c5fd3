import type { Rounding } from '../domain/money.ts';
import { NATIONAL_CATEGORIES } from './categories/index.ts';

/** What somebody states instead of the program's assumptions. */
export interface StatedAssumptions {
  /** Rupiah a month. */
  readonly base: number;
  readonly income: number;
  readonly rounding: Rounding;
  readonly source: string;
}

/** A policy file of the national defaults with these values: its categories are named, or it would cover nobody. */
export function assumptionsYaml({ base, income, rounding, source }: StatedAssumptions): string {
  const from = JSON.stringify(source);
  return [
    'policy: asumsi',
    `minimumBase: { amount: ${base}, source: ${from} }`,
    `minimumIncome: { amount: ${income}, source: ${from} }`,
    `rounding: { rule: ${rounding}, source: ${from} }`,
    'categories:',
    ...NATIONAL_CATEGORIES.map(({ id }) => `  ${id}: {}`),
    '',
  ].join('\n');
}
