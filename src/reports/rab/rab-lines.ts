import { compareText } from '../../budget/key-order.ts';
import type { BudgetRow } from '../../budget/model.ts';
import type { Premium } from '../../budget/premium.ts';
import { budgetDifferences } from '../../budget/rounding.ts';
import { FUNDS } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { Priced } from '../workbook/priced.ts';

/** Equal workers of one account: their number × months × price is the amount. */
export interface RabLine {
  readonly entry: BudgetRow;
  readonly first: Month;
  readonly last: Month;
  readonly price: number;
  /** What the price follows from; none of a rounding difference. */
  readonly of?: Priced | undefined;
  /** Of a rounding difference: none, and `price` is its amount. */
  people: number;
}

/** The lines of one village: the rows of the budget from one index up to, not with, another. */
export function linesOfVillage(premium: Premium, plan: WorkbookPlan, from: number, to: number): RabLine[] {
  const lines = new Map<string, RabLine>();
  for (const block of new Set(plan.blockOf.slice(from, to))) {
    for (const { row, month, amount } of budgetDifferences(premium.budget, block.from, block.to))
      lines.set(`${lines.size} rounding`, {
        entry: row,
        first: month,
        last: month,
        price: amount,
        people: 0,
      });
    for (const worker of block.workers) {
      for (const { key, line, first, last } of plan.runsOf(block, worker.lines)) {
        const { base, rate, rounding, percent, split } = line;
        const id = [block.from, key, first, last, line.amount, base, JSON.stringify([rate, split])].join('|');
        const entry = premium.budget.rows[plan.rowOf(block, key)];
        if (!entry) throw new RangeError('a line of a worker is not in the budget');
        const known = lines.get(id) ?? {
          entry,
          first,
          last,
          price: line.amount,
          of: { base, rate, rounding, percent, split },
          people: 0,
        };
        known.people += worker.people ?? 1;
        lines.set(id, known);
      }
    }
  }
  return [...lines.values()].sort(compareLines);
}

function compareLines(a: RabLine, b: RabLine): number {
  return (
    FUNDS.indexOf(a.entry.fund) - FUNDS.indexOf(b.entry.fund) ||
    compareText(codeOf(a.entry), codeOf(b.entry)) ||
    compareText(a.entry.category, b.entry.category) ||
    compareText(a.entry.programme + a.entry.payer, b.entry.programme + b.entry.payer) ||
    compareText(a.entry.subFund ?? '', b.entry.subFund ?? '') ||
    Number(a.entry.rounding !== undefined) - Number(b.entry.rounding !== undefined) ||
    a.first - b.first ||
    b.price - a.price ||
    (b.of?.base ?? 0) - (a.of?.base ?? 0)
  );
}

export const codeOf = ({ activity, object }: BudgetRow): Shown =>
  joined(
    [activity, object].flatMap((code) => code || []),
    ' / ',
  );

export const rabAmount = ({ entry, people, first, last, price }: RabLine): number =>
  entry.rounding ? price : people * (last - first + 1) * price;

export const rabSum = (lines: readonly RabLine[]): number =>
  lines.reduce((sum, line) => sum + rabAmount(line), 0);
