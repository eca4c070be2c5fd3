import type { CategoryId } from '../../domain/category.ts';
import { rupiah, senOfRupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import { minimumIncomeIn } from '../../policy/assumptions.ts';
import type { CategoryPolicy, Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';

/** Counts incomes that the roster has and the policy does not take, where it states none either. */
export interface UnusedIncomes {
  note(worker: Pick<Worker, 'category' | 'wage'>): void;
  say(ports: Ports): void;
}

/** Undefined where the policy takes every income, or states what is charged. */
export function unusedIncomes(policy: Policy, months: readonly Month[]): UnusedIncomes | undefined {
  const [first] = months;
  const lowest = first === undefined ? undefined : minimumIncomeIn(policy, first);
  const passing = [...policy.categories.values()].filter(passesOver);
  if (lowest === undefined || passing.length === 0) return undefined;
  const charged = senOfRupiah(lowest);
  const people = new Map<CategoryId, number>(passing.map(({ id }) => [id, 0]));
  return {
    note({ category, wage }) {
      if (wage === undefined || wage <= charged) return;
      const known = people.get(category);
      if (known !== undefined) people.set(category, known + 1);
    },
    say(ports) {
      const categories = passing.flatMap(({ id, name }) => {
        const count = people.get(id) ?? 0;
        return count === 0 ? [] : [{ category: id, name, people: count, income: rupiah(lowest) }];
      });
      if (categories.length > 0) ports.say({ code: 'income-unused', args: { categories } });
    },
  };
}

const passesOver = ({ segment, base, income, flat }: CategoryPolicy): boolean =>
  segment === 'BPU' && base !== 'wage' && income === undefined && flat === undefined;
