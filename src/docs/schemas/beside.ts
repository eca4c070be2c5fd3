import { z } from 'zod';
import type { Reason } from '../../budget/changes/reasons.ts';
import { DIMENSIONS, KEY_COLUMNS } from '../../budget/dimension.ts';
import type { ComparedLine } from '../../budget/expected/compare-expected.ts';
import { RATE_WAYS } from '../../budget/expected/rate-ways.ts';
import {
  activity,
  categoryShape as category,
  cited,
  count,
  everyOf,
  evidence,
  fund,
  group,
  kecamatan,
  lineProgrammeShape as lineProgramme,
  listShape as list,
  monthShape as month,
  object,
  oneOfShape as oneOf,
  payer,
  policyId,
  rowShape as row,
  rupiahShape as rupiah,
  subFund,
  text,
  tool,
  village,
  year,
  yes,
} from './common.ts';

const reasons = group({
  fund: rupiah.describe('The old money lies in another account.'),
  people: rupiah,
  months: rupiah,
  base: rupiah,
  rate: rupiah,
  rounding: rupiah,
} satisfies Readonly<Record<Reason, z.ZodType>>).meta({
  id: 'reasons',
  description: 'Why after differs from before; the sum is the difference.',
});

const sums = { before: rupiah, after: rupiah, difference: rupiah.describe('After minus before.'), reasons };

const changeLine = {
  kecamatan,
  village,
  category,
  programme: lineProgramme,
  payer,
  fund,
  subFund: subFund.optional(),
  activity,
  object,
  ...sums,
};

export const change = group({
  saved: group({
    file: text,
    tool,
    policy: policyId,
    year,
    rejected: count.describe('Rows of the rosters that the saved budget left out.'),
  }),
  totals: group({ ...sums, unexplained: rupiah.describe('Always 0, else the budgets cannot be compared.') }),
  byFund: list(group({ fund, ...sums })),
  byVillage: list(group({ kecamatan, village, ...sums })),
  byAccount: list(group({ activity: text, object: text, fund, ...sums })),
  lines: list(group(changeLine)),
}).describe('With --against: this budget against a saved one.');

const pair = { theirs: z.number(), ours: z.number() };

const cause = z
  .discriminatedUnion('kind', [
    group({ kind: z.enum(['heads', 'months', 'part-year']), ...pair }),
    group({
      kind: z.literal('base'),
      amount: z.int().describe('In sen: hundredths of a rupiah.'),
      name: text.optional().describe('Base of the policy that has this amount.'),
    }),
    group({
      kind: z.literal('rate'),
      way: oneOf(RATE_WAYS).describe('Another way of counting the same people.'),
    }),
    group({ kind: z.literal('rounding'), multiple: z.int() }),
    group({ kind: z.literal('digit') }),
  ])
  .meta({ id: 'cause', description: 'One thing that they counted otherwise.' });

/** With --expect. */
export const expected = group({
  totals: group({ ours: rupiah, theirs: rupiah }).nullable(),
  untouched: rupiah.describe('Money of this budget that no line of theirs covers.'),
  agrees: yes,
  lines: list(
    group({
      row,
      label: text.nullable(),
      keys: z.partialRecord(oneOf(KEY_COLUMNS), list(text)),
      ours: rupiah,
      theirs: rupiah.nullable(),
      difference: rupiah.nullable().describe('Ours minus theirs.'),
      people: count.describe('People of ours.'),
      theirPeople: count.nullable(),
      months: z.number().describe('Months of ours, the average of the people.'),
      verdict: everyOf<ComparedLine['verdict']>({
        equal: true,
        explained: true,
        unexplained: true,
        'not-ours': true,
      }),
      explanations: list(group({ causes: list(cause), text })),
      source: text.nullable().describe('Where theirs is from, as their file says.'),
    }),
  ),
}).meta({ id: 'expected', description: "With --expect: somebody else's figures beside ours." });

export const outcome = group({
  paid: rupiah.describe('Contributions.'),
  benefits: rupiah,
  claimsRatio: z
    .number()
    .nullable()
    .describe('Benefits over contributions; 0.125 is 12.5 %. Null: nothing paid.'),
  entries: list(group({ name: text.nullable(), paid: rupiah, benefits: rupiah })),
  death: group({
    benefit: rupiah.describe('One death benefit (JKM).'),
    month,
    source: cited,
    evidence,
    verified: yes,
    coveredByPaid: count.describe('Whole benefits that the contributions would have paid for.'),
    workerMonths: count.nullable().describe("Months of one worker's average contribution in one benefit."),
  }),
}).describe('With --paid and --benefits or --outcome: contributions beside benefits.');

export const reconciliation = group({
  control: group({ amount: rupiah, workers: count }).describe('Lines of every worker added up on their own.'),
  lines: list(
    group({
      cut: oneOf([...DIMENSIONS, 'subFund']),
      amount: rupiah,
      difference: rupiah.describe('0, or the budget is wrong.'),
      workers: count.optional().describe('Only for cuts in which a worker stands once.'),
      workerDifference: z.int().optional(),
    }),
  ),
  reconciled: yes,
}).describe('Every cut against the sum of all contribution lines.');
