import { z } from 'zod';
import type { YearBase } from '../../budget/plan/next-year.ts';
import { CHANGE_KINDS } from '../../domain/kinds/law.ts';
import type { CountSource, KnownFrom } from '../../domain/kinds/planned-count.ts';
import { expected } from './beside.ts';
import {
  amountsBy,
  assumptions,
  bySide,
  categoryShape as category,
  ceiling,
  count,
  decimal,
  everyOf,
  group,
  listShape as list,
  monthShape as month,
  monthly,
  months,
  policyId,
  rupiahShape as rupiah,
  subFundTotal,
  text,
  tool,
  usedRate,
  year,
  yes,
} from './common.ts';
import { UNCHARGED } from './people.ts';

const counted = everyOf<CountSource>({
  set: true,
  roster: true,
  villages: true,
  own: true,
  quota: true,
  share: true,
});

const base = group({
  base: text.describe('Name of the base in the policy.'),
  year,
  amount: decimal,
  origin: everyOf<YearBase['origin']>({ known: true, carried: true, assumed: true, fixed: true }).describe(
    'known: of that year; carried: the last known; assumed: raised by --umk-growth; fixed: follows no minimum wage.',
  ),
  knownYear: year.describe('The last year whose amount is known.'),
}).meta({ id: 'base', description: 'A named base that the plan rests on.' });

const moved = {
  movedMonths: list(group({ category, from: month, to: month }))
    .optional()
    .describe('Months of the policy that are over: the same months of the year count.'),
  wholeYear: rupiah.optional().describe('With every month for those whose months were moved.'),
};

export const plan = group({
  schema: z.literal('enroll.plan/1'),
  tool,
  policy: policyId,
  year,
  months,
  villages: count,
  scenarios: list(
    group({
      name: text,
      people: count.describe('People who are charged.'),
      uncharged: UNCHARGED,
      counts: list(
        group({
          category,
          people: count,
          source: counted.describe('Where the number comes from.'),
          sources: list(counted).optional().describe('Where villages differ: every source.'),
          coverage: group({
            people: count,
            of: count,
            known: everyOf<KnownFrom>({ population: true, listed: true, quota: true }),
          })
            .optional()
            .describe('Of so many who could be covered.'),
        }),
      ),
      uncounted: list(category).describe('Covered, but no number of people is known: not in the sums.'),
      overQuota: list(group({ category, people: count, quota: count }))
        .optional()
        .describe('Planned with more people than the quota of the policy for all villages together.'),
      perVillage: group({ least: rupiah, most: rupiah }).describe('The cheapest and the dearest village.'),
      annual: rupiah,
      assumptions,
      bySide,
      roundedUp: rupiah.optional().describe('With --round-up: each account of each village rounded up.'),
      roundUp: rupiah.optional().describe('With --round-up: the multiple.'),
      ...moved,
      bases: list(base),
      nextYear: group({ year, ...moved, annual: rupiah, difference: rupiah, bases: list(base) }),
      byMonth: monthly(rupiah),
      byCategory: amountsBy,
      byFund: amountsBy,
      bySubFund: list(subFundTotal).optional(),
      byProgramme: amountsBy,
      ceilings: list(ceiling),
      reconciled: yes,
    }),
  ).describe('The first is the plan itself.'),
  expected: expected.optional(),
  nextYearLaw: list(
    group({
      id: text,
      title: text,
      kind: z.enum(CHANGE_KINDS),
      before: text.nullable(),
      after: text.nullable(),
      from: month.nullable(),
      to: month.nullable(),
    }),
  ).describe('What changes in the law until the end of the next year.'),
  law: list(usedRate),
});
