import { describe, expect, it } from 'vitest';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { compareExpected } from '../../src/budget/expected/compare-expected.ts';
import { parseExpected } from '../../src/budget/expected/expected.ts';
import { lineProgramme, type Programme } from '../../src/domain/programme.ts';
import { checkPolicy } from '../../src/policy/check.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { parseWage } from '../../src/roster/values/wage.ts';
import { person, wage } from '../budget/people.ts';
import { facts, premiumOf } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';

const FLAT = { amount: 12_000, source: 'tagihan uji' };
const PU = { segment: 'PU', programmes: ['JKK', 'JKM'], base: 'wage', charges: [{ fund: 'ADD' }] } as const;

type Category = NonNullable<PolicyInput['categories']>[string];
const policyOf = (linmas: Category): PolicyInput => ({
  policy: 'jumlah-tetap',
  year: 2026,
  categories: { linmas, 'perangkat-desa': PU },
});
const BPU: Category = { segment: 'BPU', programmes: ['JKK', 'JKM'], flat: FLAT, charges: [{ fund: 'APBD' }] };

const people = [
  person(1, { category: 'linmas' }),
  person(2, { category: 'linmas', village: 'Mekarsari' }),
  person(3, { category: 'perangkat-desa', ...wage(1_000_000) }),
];
const premium = (linmas: Category = BPU) => premiumOf(people, resolvePolicy([policyOf(linmas)]));

describe('a bill’s own figure', () => {
  it('is one line for its programmes, and no part of the total of one of them', () => {
    const { budget, totals } = premium();
    expect(Object.fromEntries(totals.byProgramme)).toEqual({
      JKK: 12 * 2_400,
      JKM: 12 * 3_000,
      'JKK+JKM': 2 * 12 * 12_000,
    });
    expect(budget.reconciliation.reconciled).toBe(true);
    const { cuts } = cutBudget(budget, ['category', 'programme']);
    expect(cuts.map(({ key, workers, total }) => [...key, workers, total])).toContainEqual([
      'linmas',
      'JKK+JKM',
      2,
      288_000,
    ]);
  });

  it('of one programme is that programme’s', () => {
    const { totals } = premium({ ...BPU, segment: 'PU', programmes: ['JKM'] });
    expect(totals.byProgramme.get('JKM')).toBe(12 * 3_000 + 2 * 12 * 12_000);
  });

  it.each([
    [['JKM', 'JKK'], 'JKK+JKM'],
    [['JHT', 'JKK', 'JKM'], 'JKK+JKM+JHT'],
    [['JP'], 'JP'],
  ] as const)('for %j is named %s', (programmes, name) => {
    expect(lineProgramme(programmes as unknown as [Programme])).toBe(name);
  });

  it('stands in a column of its own in the workbook, whose formulas hold', () => {
    const policy = resolvePolicy([policyOf(BPU)]);
    const model = budgetWorkbook(premiumOf(people, policy), facts({ policy }));
    const wrong = [...new Calculator(model).formulas()].filter(({ cached, result }) => cached !== result);
    expect(wrong).toEqual([]);
    const heads = [...(model.sheets.find(({ name }) => name === 'Per Kategori')?.rows ?? [])].flatMap(
      ({ cells }) => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
    );
    expect(heads.filter((head) => /^J\S+, bagian/.test(String(head)))).toEqual([
      'JKK, bagian pemberi kerja',
      'JKK+JKM, bagian peserta',
      'JKM, bagian pemberi kerja',
    ]);
  });

  it('is split between funds as any line, the rest to the largest', () => {
    const charges = [
      { fund: 'ADD', percent: 33.3333 },
      { fund: 'DDS', percent: 66.6667 },
    ] as const;
    const { totals } = premium({ ...BPU, flat: { ...FLAT, amount: 12_001 }, charges });
    expect([totals.byFund.get('DDS'), totals.byFund.get('ADD')]).toEqual([
      2 * 12 * (12_001 - 4_000),
      2 * 12 * 4_000 + 12 * 5_400,
    ]);
  });

  it.each<readonly [string, Category['charges'], readonly string[]]>([
    [
      'a fund for each programme',
      [
        { programme: 'JKK', fund: 'ADD' },
        { programme: 'JKM', fund: 'DDS' },
      ],
      ['unreachable-charge', 'unreachable-charge', 'uncharged-line JKK+JKM (worker)'],
    ],
    ['a fund for both', [{ programmes: ['JKK', 'JKM'], fund: 'ADD' }], []],
    [
      'the employer, whom a BPU member does not have',
      [{ payer: 'employer', fund: 'ADD' }],
      ['unreachable-charge', 'uncharged-line JKK+JKM (worker)'],
    ],
  ])('%s: who pays it is checked for all its programmes together', (_what, charges, problems) => {
    const found = checkPolicy([policyOf({ ...BPU, charges })], []);
    expect(
      found.map(({ code, found: at }) => (code === 'unreachable-charge' ? code : `${code} ${at}`)),
    ).toEqual(problems);
  });

  it('makes nothing of a base, a risk class or a relief, which policy check says', () => {
    const idle = { segment: 'PU', base: 'wage', risk: 2, relief: false } as const;
    const found = checkPolicy([policyOf({ ...BPU, ...idle })], []);
    expect(found.map(({ code, found: key }) => `${code} ${key}`)).toEqual([
      'no-effect risk',
      'no-effect base',
      'no-effect relief',
    ]);
  });

  it('agrees with published figures of all its programmes, not of one', () => {
    const policy = resolvePolicy([policyOf(BPU)]);
    const { budget } = premiumOf(people, policy);
    const rows = [
      ['uraian', 'jabatan', 'program', 'jumlah'],
      ['semua program', 'linmas', 'JKK+JKM', '288000'],
      ['JKK saja', 'linmas', 'JKK', '0'],
    ].map((cells, at) => ({ row: at + 1, cells }));
    const read = parseExpected(rows, policy, parseWage);
    const compared = compareExpected(read.lines, budget, policy);
    expect(compared.lines.map(({ ours }) => ours)).toEqual([288_000, 0]);
  });
});
