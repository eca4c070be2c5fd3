import { describe, expect, it } from 'vitest';
import { compareExpected } from '../../src/budget/expected/compare-expected.ts';
import { parseExpected } from '../../src/budget/expected/expected.ts';
import { outcomeOf } from '../../src/budget/outcome.ts';
import { rupiah } from '../../src/domain/money.ts';
import { shownText, word } from '../../src/domain/shown.ts';
import type { CellModel } from '../../src/domain/workbook.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { budgetHtml } from '../../src/reports/budget/budget-html.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { parseWage } from '../../src/roster/values/wage.ts';
import { MIXED, mixedPolicy } from '../budget/people.ts';
import { facts, premiumOf } from './budget-example.ts';
import { Calculator } from './formula.ts';

const premium = premiumOf();
const policy = mixedPolicy();
const ROWS = [
  'desa;kecamatan;dana;jabatan;penanggung;bulan iuran;jumlah;orang',
  'mekarsari;;ADD;;;;Rp 104.616;2',
  'Tegalsari;Karanganyar;Baznas;;;;1;2',
  ';;;ketua-rt+kepala-desa;pemberi kerja;;5;',
  ';;;;;2026-03;7;',
  'Desa "Lain";;;;;;7;',
];
const { lines } = parseExpected(
  ROWS.map((row, index) => ({ row: index + 1, cells: row.split(';') })),
  policy,
  parseWage,
);
const beside = facts({
  expected: compareExpected(lines, premium.budget, policy),
  outcome: outcomeOf(
    [
      { name: word('<2024>'), paid: rupiah(890_000_000), benefits: rupiah(1_077_000_000) },
      { name: word('2025'), paid: rupiah(0), benefits: rupiah(0) },
    ],
    premium.budget,
  ),
});
const workbook = budgetWorkbook(premium, beside);
const shownIn = (cell: CellModel<string>): unknown => (typeof cell === 'object' ? cell.value : cell);
const sheetRows = (name: string): unknown[][] =>
  [...(workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].map(({ cells }) =>
    cells.map(shownIn),
  );

describe('the workbook', () => {
  it('sets their figures beside ours, ours as formulas over the cube', () => {
    const [first, second] = sheetRows('Pembanding').slice(4);
    expect(first).toEqual([1, 'mekarsari · ADD', 2, 2, 104_616, 104_616, 0, 'sama', '']);
    expect(second?.slice(4, 7)).toEqual([218_400, 1, 218_399]);
    const formulas = [...new Calculator(workbook).formulas()].filter(({ at }) => at.startsWith('Pembanding'));
    expect(formulas.filter(({ formula }) => formula.includes('Rekap')).length).toBe(4);
    expect(formulas.filter(({ cached, result }) => cached !== result)).toEqual([]);
  });

  it('shows the claims ratio, nothing where nothing was paid', () => {
    const rows = sheetRows('Manfaat').slice(4, 7);
    expect(rows.map((row) => row[3])).toEqual([1.21, '', 1.21]);
    const formulas = [...new Calculator(workbook).formulas()].filter(({ at }) => at.startsWith('Manfaat'));
    expect(formulas.filter(({ cached, result }) => cached !== result)).toEqual([]);
  });
});

describe('the page', () => {
  it('has both as tables, with names escaped, and a matrix where two dimensions are asked for', () => {
    const page = budgetHtml(premium.budget, beside, { by: ['village', 'fund'] });
    expect(page).toContain('Angka pembanding di samping anggaran ini');
    expect(page).toContain('Desa "Lain"'.replaceAll('"', '&quot;'));
    expect(page).toContain('&lt;2024&gt;');
    expect(page).toContain('121,0%');
    expect(page).toContain('Per desa × per sumber dana');
    expect(budgetHtml(premium.budget, facts())).not.toContain('pembanding');
  });
});

describe('ceilings that a village has for itself', () => {
  const ceilings = { ADD: [{ amount: rupiah(90_000) }] };
  const list = [{ name: shownText('MEKARSARI'), kecamatan: shownText('sukasari'), ceilings }];
  const policyOf = {
    ...resolvePolicy([{ ...MIXED, ceilings: { ADD: 1_000_000 } }]),
    villages: { path: 'desa.csv', file: 'kab.yaml', list },
  };
  const own = facts({ policy: policyOf });

  it('go before the policy’s in the sheet Pagu, in the page and in the text', () => {
    const model = budgetWorkbook(premium, own);
    const sheet = model.sheets.find(({ name }) => name === 'Pagu');
    const rows = [...(sheet?.rows ?? [])].map(({ cells }) => cells.map(shownIn).slice(2, 8));
    expect(rows).toContainEqual(['Mekarsari', 'ADD', 90_000, 104_616, 0, 14_616]);
    expect(rows).toContainEqual(['Sukamaju', 'ADD', 1_000_000, 8_875_796, 0, 7_875_796]);
    expect(budgetHtml(premium.budget, own)).toContain('<td class="n">14.616</td>');
    expect(budgetText(premium.budget, own)).toContain(
      'Mekarsari, Sukasari: ADD melampaui pagu sebesar Rp14.616.',
    );
  });
});
