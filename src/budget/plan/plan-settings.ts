import { asCategory, type CategoryId } from '../../domain/category.ts';
import { FUNDS } from '../../domain/fund.ts';
import { type Rupiah, rupiah, type Sen, senFromDecimal } from '../../domain/money.ts';
import { PROGRAMMES, type Programme } from '../../domain/programme.ts';
import { shownText } from '../../domain/shown.ts';
import { chargedTo } from '../../policy/charges.ts';
import type { CategoryPolicy, Policy, ReliefChoice } from '../../policy/policy.ts';
import { parseGrowth, raised } from './next-year.ts';

/** What a plan changes: how many, what they earn, and the category's rules. */
export interface PlanSettings {
  /** People in each village. */
  readonly counts: ReadonlyMap<CategoryId, number>;
  /** People in each village who could be covered. */
  readonly populations: ReadonlyMap<CategoryId, number>;
  /** The wage taken for everybody, where the policy asks for the roster's column. */
  readonly wages: ReadonlyMap<CategoryId, Sen>;
  readonly policy: Policy;
}

/** Undefined: understood. Else the allowed words for what was wrong. */
export interface SettingProblem {
  readonly text: string;
  readonly allowed: string;
}

const KEYS = [
  'count',
  'population',
  'wage',
  'income',
  'fund',
  'activity',
  'object',
  'relief',
  'programmes',
] as const;
type Key = (typeof KEYS)[number];

/** Applies settings such as `pekerja-rentan.count=100` or `bases.umk=2500000`, the later over the earlier. */
export function applySettings(
  policy: Policy,
  settings: readonly string[],
): PlanSettings | { readonly problem: SettingProblem } {
  let made: PlanSettings = { counts: new Map(), populations: new Map(), wages: new Map(), policy };
  for (const text of settings) {
    const next = applyOne(made, text.trim());
    if ('problem' in next) return next;
    made = next;
  }
  return made;
}

function applyOne(made: PlanSettings, text: string): PlanSettings | { readonly problem: SettingProblem } {
  const match = /^([a-z0-9-]+)\.([a-z0-9-]+)\s*=\s*(.+)$/.exec(text);
  const [, subject = '', key = '', value = ''] = match ?? [];
  if (!match) return problem(text, 'pekerja-rentan.count=100');
  if (subject === 'bases') return withBase(made, key, value, text);
  const category = made.policy.categories.get(asCategory(subject));
  if (!category) return problem(text, [...made.policy.categories.keys()].join(', '));
  const known = KEYS.find((one) => one === key);
  if (!known) return problem(text, KEYS.join(', '));
  return APPLY[known](made, category, value) ?? problem(text, EXAMPLES[known]);
}

const problem = (text: string, allowed: string): { readonly problem: SettingProblem } => ({
  problem: { text, allowed },
});

function withBase(
  made: PlanSettings,
  id: string,
  value: string,
  text: string,
): PlanSettings | { readonly problem: SettingProblem } {
  const known = made.policy.bases.get(id);
  const amount = senFromDecimal(value);
  if (!known) return problem(text, [...made.policy.bases.keys()].map((base) => `bases.${base}`).join(', '));
  const growth = value.startsWith('+') ? parseGrowth(value.slice(1)) : undefined;
  if (growth !== undefined) {
    const values = known.values.map((one) => ({ ...one, amount: raised(one.amount, growth) }));
    const bases = new Map(made.policy.bases).set(id, { ...known, values });
    return { ...made, policy: { ...made.policy, bases } };
  }
  if (amount === undefined) return problem(text, `bases.${id}=2500000, bases.${id}=+6.5%`);
  const bases = new Map(made.policy.bases).set(id, { ...known, values: [{ from: undefined, amount }] });
  return { ...made, policy: { ...made.policy, bases } };
}

type Apply = (made: PlanSettings, category: CategoryPolicy, value: string) => PlanSettings | undefined;

const EXAMPLES: Readonly<Record<Key, string>> = {
  count: '100',
  population: '250',
  wage: '2500000',
  income: '1000000',
  fund: FUNDS.join(', '),
  activity: '1.1.07',
  object: '5.2.7',
  relief: 'true, false, all-funds',
  programmes: 'JKK+JKM',
};

const APPLY: Readonly<Record<Key, Apply>> = {
  count: (made, { id }, value) =>
    /^\d{1,6}$/.test(value) ? { ...made, counts: new Map(made.counts).set(id, Number(value)) } : undefined,
  population: (made, { id }, value) =>
    /^\d{1,6}$/.test(value)
      ? { ...made, populations: new Map(made.populations).set(id, Number(value)) }
      : undefined,
  wage: (made, { id }, value) => {
    const amount = senFromDecimal(value);
    return amount === undefined ? undefined : { ...made, wages: new Map(made.wages).set(id, amount) };
  },
  income: (made, category, value) => {
    const income: Rupiah | undefined = /^\d{1,12}$/.test(value) ? rupiah(Number(value)) : undefined;
    return income === undefined ? undefined : withCategory(made, { ...category, income });
  },
  fund: (made, category, value) => {
    const fund = FUNDS.find((one) => one === value.toUpperCase());
    return (
      fund &&
      withCategory(made, { ...category, charges: chargedTo(category.charges, fund), chargedAlike: true })
    );
  },
  activity: (made, category, value) =>
    withCategory(made, { ...category, charges: booked(category, { activity: value }) }),
  object: (made, category, value) =>
    withCategory(made, { ...category, charges: booked(category, { object: value }) }),
  relief: (made, category, value) => {
    const take = RELIEF_WORDS[value];
    return take && withCategory(made, { ...category, relief: { ...category.relief, take } });
  },
  programmes: (made, category, value) => {
    const words = value.toUpperCase().split('+');
    const programmes = words.filter((word): word is Programme => PROGRAMMES.some((one) => one === word));
    const open = category.segment === 'PU' || !programmes.includes('JP');
    const right = programmes.length === words.length && new Set(words).size === words.length && open;
    return right ? withCategory(made, { ...category, programmes }) : undefined;
  },
};

const RELIEF_WORDS: Readonly<Record<string, ReliefChoice['take']>> = {
  true: 'asked',
  false: 'declined',
  'all-funds': 'all-funds',
};

const booked = (
  { charges }: CategoryPolicy,
  code: { readonly activity?: string; readonly object?: string },
): CategoryPolicy['charges'] =>
  charges.map((charge) => ({
    ...charge,
    ...(code.activity === undefined ? {} : { activity: shownText(code.activity) }),
    ...(code.object === undefined ? {} : { object: shownText(code.object) }),
  }));

function withCategory(made: PlanSettings, category: CategoryPolicy): PlanSettings {
  const categories = new Map(made.policy.categories).set(category.id, category);
  return { ...made, policy: { ...made.policy, categories } };
}
