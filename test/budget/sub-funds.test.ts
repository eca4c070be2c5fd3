import { describe, expect, it } from 'vitest';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { subFundTotals } from '../../src/budget/sub-funds.ts';
import type { CellModel } from '../../src/domain/workbook.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { budgetHtml } from '../../src/reports/budget/budget-html.ts';
import { budgetJson } from '../../src/reports/budget/budget-json.ts';
import { budgetTable } from '../../src/reports/budget/budget-table.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { premiumText } from '../../src/reports/budget/premium-text.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { facts, premiumOf } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { mixedPolicy, person } from './people.ts';

/** Two parts of APBD and what is beside them; a fund that is not divided. */
const PARTED: PolicyInput = {
  policy: 'bagian',
  year: 2026,
  categories: {
    'perangkat-desa': {
      base: 'minimum',
      charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.04' }],
    },
    'pekerja-rentan': {
      segment: 'BPU',
      programmes: ['JKK', 'JKM'],
      income: 1_000_000,
      relief: { declined: 'uji' },
      charges: [
        { fund: 'APBD', subFund: 'DBH sawit', percent: 50, activity: '4.4.93' },
        { fund: 'APBD', subFund: 'DBHCHT', percent: 25, activity: '4.4.93' },
        { fund: 'APBD', percent: 25, activity: '4.4.93' },
      ],
    },
    linmas: {
      segment: 'BPU',
      programmes: ['JKK', 'JKM'],
      income: 1_000_000,
      relief: { declined: 'uji' },
      charges: [
        { fund: 'APBD', subFund: 'DBHCHT', months: ['2026-01', '2026-06'] },
        { fund: 'ADD', months: ['2026-07', '2026-12'] },
      ],
    },
  },
};
const POLICY = resolvePolicy([PARTED]);
const PEOPLE = [
  person(1, { category: 'perangkat-desa' }),
  person(2, { category: 'pekerja-rentan' }),
  person(3, { category: 'pekerja-rentan', village: 'Mekarsari' }),
  person(4, { category: 'linmas' }),
];
const premium = premiumOf(PEOPLE, POLICY);
const { budget } = premium;
const FACTS = facts({ policy: POLICY });

/** By hand: 16,800 a head and month; two vulnerable workers, one linmas half a year from DBHCHT. */
const PARTS = [
  ['ADD', '', 2, 12 * 5400 + 6 * 16_800],
  ['APBD', 'DBH sawit', 2, 2 * 12 * 8400],
  ['APBD', 'DBHCHT', 3, 2 * 12 * 4200 + 6 * 16_800],
  ['APBD', '', 2, 2 * 12 * 4200],
] as const;

const shownIn = (cell: CellModel | undefined): string | number | undefined =>
  typeof cell === 'object' ? cell.value : cell;

describe('parts of funds', () => {
  it('are cut apart, the rest of the fund after them, and add up to the fund', () => {
    expect(
      cutBudget(budget, ['subFund']).cuts.map(({ key, workers, total }) => [...key, workers, total]),
    ).toEqual(PARTS);
    expect(subFundTotals(budget).map(({ fund, subFund, total }) => [fund, subFund ?? '', total])).toEqual(
      PARTS.slice(1).map(([fund, part, , total]) => [fund, part, total]),
    );
    const [, apbd] = cutBudget(budget, ['fund']).cuts;
    expect(apbd?.total).toBe(PARTS.slice(1).reduce((sum, [, , , total]) => sum + total, 0));
    expect(budget.reconciliation.lines.map(({ cut }) => cut)).toContain('subFund');
    expect(budget.reconciliation.reconciled).toBe(true);
  });

  it('stand beside the fund in the CSV, in a column of their own', () => {
    expect([...budgetTable(budget, ['fund'])]).toEqual([['fund', 'subFund', 'workers', 'amount'], ...PARTS]);
    const [heads, ...rows] = [...budgetTable(budget)];
    expect(heads?.slice(3, 6)).toEqual(['fund', 'subFund', 'activity']);
    const sums = new Map<string, number>();
    for (const row of rows) {
      const key = `${row[3]} ${row[4]}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(row.at(-1)));
    }
    expect([...sums].sort()).toEqual(PARTS.map(([fund, part, , total]) => [`${fund} ${part}`, total]).sort());
  });

  it.each<[string, readonly ('fund' | 'village' | 'programme')[] | undefined, readonly string[]]>([
    [
      'under their fund',
      undefined,
      [
        '  APBD  Anggaran Kabupaten/Kota                                     3  Rp504.000',
        '    DBH sawit                                                       2  Rp201.600',
        '    DBHCHT                                                          3  Rp201.600',
        '    lainnya                                                         2  Rp100.800',
      ],
    ],
    [
      'in a matrix',
      ['village', 'fund'],
      ['  Mekarsari, Sukasari', '(DBH', '(DBHCHT) (lainnya)', 'Sukasari - 100.800 50.400 50.400'],
    ],
    [
      'in a list',
      ['village', 'fund', 'programme'],
      ['  Sukasari · Mekarsari · APBD (DBH sawit) · JKK', '  Sukasari · Sukamaju · ADD · JKK'],
    ],
  ])('stand in the text report %s', (_, by, wanted) => {
    const text = budgetText(budget, FACTS, { by });
    const plain = text.replaceAll(/\s+/g, ' ');
    for (const one of wanted)
      expect(by === undefined ? text : plain).toContain(
        by === undefined ? one : one.replaceAll(/\s+/g, ' ').trim(),
      );
  });

  it('stand under their fund in the premium, the page and the JSON', () => {
    expect(premiumText(premium, FACTS)).toMatch(/ {4}DBH sawit +Rp201\.600\n {4}DBHCHT +Rp201\.600/);
    expect(budgetHtml(budget, FACTS)).toContain(
      '<td>– DBH sawit</td><td class="n">2</td><td class="n">201.600</td>',
    );
    const json = JSON.parse([...budgetJson(budget, FACTS, { by: ['fund'] })].join(''));
    expect(json.cuts[1]).toMatchObject({ fund: 'APBD', subFund: 'DBH sawit', workers: 2, total: 201_600 });
    expect(json.totals.bySubFund[1]).toEqual({ fund: 'APBD', subFund: 'DBHCHT', total: 201_600 });
  });

  it('have accounts, people and a sum each in the workbook, as formulas that give what stands there', () => {
    const model = budgetWorkbook(premium, FACTS);
    expect([...new Calculator(model).formulas()].filter(({ cached, result }) => cached !== result)).toEqual(
      [],
    );
    const sheet = model.sheets.find(({ name }) => name === 'Per Dana');
    const rows = [...(sheet?.rows ?? [])].slice(3).map(({ cells }) => cells.map(shownIn));
    expect(rows[0]?.slice(0, 2)).toEqual(['Dana', 'Bagian dana']);
    expect(rows.slice(1).map((row) => [row[0], row[1], row[4], row.at(-2), row.at(-1)])).toEqual([
      ['ADD', '', '', 1, 100_800],
      ['ADD', '', expect.any(String), 1, 64_800],
      ['ADD', '', 'Jumlah Alokasi Dana Desa', 2, 165_600],
      ['', '', 'Jumlah lewat APBDes', '', 165_600],
      ['APBD', 'DBH sawit', expect.any(String), 2, 201_600],
      ['APBD', 'DBH sawit', 'Jumlah DBH sawit', 2, 201_600],
      ['APBD', 'DBHCHT', '', 1, 100_800],
      ['APBD', 'DBHCHT', expect.any(String), 2, 100_800],
      ['APBD', 'DBHCHT', 'Jumlah DBHCHT', 3, 201_600],
      ['APBD', 'lainnya', expect.any(String), 2, 100_800],
      ['APBD', 'lainnya', 'Jumlah lainnya', 2, 100_800],
      ['APBD', '', 'Jumlah Anggaran Kabupaten/Kota', 3, 504_000],
      ['', '', 'Jumlah di luar APBDes', '', 504_000],
      ['JUMLAH', '', '', '', 669_600],
    ]);
  });

  it('are no column where the policy names none', () => {
    const plain = premiumOf();
    expect([...budgetTable(plain.budget)][0]).not.toContain('subFund');
    const model = budgetWorkbook(plain, facts({ policy: mixedPolicy() }));
    const heads = model.sheets.flatMap(({ rows }) => [...rows].flatMap(({ cells }) => cells.map(shownIn)));
    expect(heads).not.toContain('Bagian dana');
    expect(plain.budget.reconciliation.lines.map(({ cut }) => cut)).not.toContain('subFund');
  });
});
