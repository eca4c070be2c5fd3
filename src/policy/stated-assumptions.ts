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
    ...categories(),
  ].join('\n');
}

/** Whose policy is written. */
export interface StatedRegency {
  /** `33.10` */
  readonly code: string;
  /** `Kabupaten Klaten` */
  readonly name: string;
  readonly source: string;
}

/** A policy file of the national defaults for a regency: villages are held against its official list. */
export function regencyYaml({ code, name, source }: StatedRegency): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return [
    `policy: ${id}`,
    `title: ${JSON.stringify(name)}`,
    `regency: "${code}"`,
    `source: ${JSON.stringify(source)}`,
    ...categories(),
  ].join('\n');
}

const categories = (): string[] => ['categories:', ...NATIONAL_CATEGORIES.map(({ id }) => `  ${id}: {}`), ''];
