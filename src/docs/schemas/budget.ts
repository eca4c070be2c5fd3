import { z } from 'zod';
import { DIMENSIONS } from '../../budget/dimension.ts';
import { change, expected, outcome, reconciliation } from './beside.ts';
import {
  activity,
  amountsBy,
  assumptions,
  bySide,
  categoryShape as category,
  ceiling,
  count,
  day,
  decimal,
  fund,
  group,
  intake,
  kecamatan,
  lineProgrammeShape as lineProgramme,
  listShape as list,
  monthShape as month,
  monthly,
  months,
  object,
  oneOfShape as oneOf,
  payer,
  policyId,
  rupiahShape as rupiah,
  subFund,
  subFundOrNull,
  subFundTotal,
  text,
  tool,
  usedRate,
  village,
  year,
  yes,
} from './common.ts';
import { forgone, UNCHARGED } from './people.ts';

/** A row of a budget: one charging of one category in one village. */
const budgetRow = group({
  kecamatan,
  village,
  category,
  rounding: z
    .literal(true)
    .optional()
    .describe(
      "Nobody's contribution: what a village's year, rounded once, differs from the sum of its lines.",
    ),
  fund,
  subFund: subFund.optional(),
  activity,
  object,
  programme: lineProgramme,
  payer,
  workers: count.describe('People with a line here in any month.'),
  months: monthly(rupiah),
  total: rupiah,
}).meta({ id: 'budgetRow', description: 'Money of one charging of one category in one village.' });

const workers = count.describe('People, each counted once.');

/** The columns that name a place in a cut; those of its dimensions are there. */
const place = {
  kecamatan: text.optional(),
  village: text.optional(),
  category: text.optional(),
  fund: text.optional(),
  subFund: text.optional().describe('Empty: beside the named parts.'),
  activity: text.optional().describe('Empty: none named.'),
  object: text.optional().describe('Empty: none named.'),
  programme: text.optional(),
  payer: text.optional(),
  month: month.optional(),
};

const cut = group({
  ...place,
  workers,
  months: monthly(rupiah).optional().describe('Absent where the cut is by month.'),
  total: rupiah,
}).meta({
  id: 'cut',
  description: 'A place in a cut: the columns of its dimensions, then people and money.',
});

const quota = group({
  category,
  kecamatan: text.nullable().describe('Null: a quota of the whole district.'),
  village: text.nullable().describe('Null: a quota of a kecamatan or of the district.'),
  months: months.optional().describe('The months in which it is counted, where it is of some months only.'),
  quota: count,
  listed: count.describe('The most people at one time.'),
  left: z.int().describe('Below zero where there are more people than places.'),
  on: day.optional().describe('The first day on which they are so many.'),
  turns: z.int().min(2).optional().describe('Turns of a rotation, where not every turn is known.'),
}).meta({ id: 'quota', description: 'A quota against the people charged.' });

const crossSide = group({
  by: oneOf([...DIMENSIONS, 'subFund']),
  places: list(group({ ...place, workers, total: rupiah })),
});

/** The head of premium and budget. */
export const head = {
  tool,
  policy: policyId,
  year,
  months,
  intake,
};

export const budget = group({
  schema: z.literal('enroll.budget/1'),
  ...head,
  rows: list(budgetRow),
  cuts: list(cut).optional().describe('With --by: the cut that was asked for.'),
  byVillage: list(cut),
  byKecamatan: list(cut),
  byAccount: list(cut),
  totals: group({
    workers,
    charged: count,
    uncharged: UNCHARGED,
    annual: rupiah.describe('Of all months of the document.'),
    bySide,
    byFund: amountsBy,
    bySubFund: list(subFundTotal),
    byCategory: amountsBy,
    byMonth: monthly(rupiah),
    byProgramme: amountsBy,
    byPayer: amountsBy,
  }),
  ceilings: list(ceiling),
  quotas: list(quota),
  cross: group({ rows: crossSide, columns: crossSide, amounts: list(list(rupiah)), total: rupiah })
    .optional()
    .describe('With --by of two: a matrix; amounts row by row.'),
  change: change.optional(),
  expected: expected.optional(),
  outcome: outcome.optional(),
  reconciled: yes,
  reconciliation,
  law: list(usedRate),
  forgone: list(forgone),
  assumptions,
});

const byChargedMonth = <T extends z.ZodType>(value: T) =>
  monthly(value).describe('Only months in which anybody is charged.');

export const savedBudget = group({
  schema: z.literal('enroll.saved-budget/1'),
  tool,
  policy: policyId,
  regency: text.nullable().describe('Kemendagri code of the regency.'),
  year,
  months,
  law: group({ checkedOn: day }),
  inputs: group({
    policy: text.nullable().describe('SHA-256 of the policy files; null: none of them is a file.'),
    villages: text.nullable().describe('SHA-256 of the villages file; null: none.'),
  }),
  intake,
  rows: list(budgetRow),
  posts: list(
    group({
      kecamatan,
      village,
      category,
      programme: lineProgramme,
      payer,
      segment: oneOf(['PU', 'BPU']),
      kind: oneOf(['rate', 'bracket', 'flat']),
      workers: count,
      people: byChargedMonth(count),
      personMonths: count,
      base: byChargedMonth(decimal),
      due: byChargedMonth(text.regex(/^\d+(\.\d+)?$/)).describe(
        'Before rounding, rupiah as exact decimal text.',
      ),
      rate: byChargedMonth(z.unknown()),
      accounts: list(
        group({
          fund,
          subFund: subFundOrNull,
          activity,
          object,
          workers: count,
          people: monthly(count),
          months: monthly(rupiah),
        }),
      ),
    }),
  ).describe('What stands behind the money of the rows, without names or numbers of anybody.'),
  totals: group({ workers: count, charged: count, annual: rupiah }),
  checksum: text
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the document without it, as JSON without blanks.'),
});
