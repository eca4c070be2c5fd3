import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { terbilangRupiah } from '../../src/text/budget/terbilang.ts';
import { person, wage } from '../budget/people.ts';
import { someOf } from '../support/tries.ts';
import { facts, premiumOf } from './budget-example.ts';
import { Calculator } from './formula.ts';

const POLICY = resolvePolicy([
  {
    policy: 'uji',
    year: 2026,
    categories: {
      'perangkat-desa': {
        segment: 'PU',
        programmes: ['JKK', 'JKM'],
        base: 'wage',
        charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.04' }],
      },
    },
  },
]);

/** Five officers of one village, of whom the wage of the third is given. */
const officers = (rupiah: number) =>
  Array.from({ length: 5 }, (_, index) =>
    person(index + 1, {
      category: 'perangkat-desa',
      ...wage(index === 2 ? rupiah : 2_000_000 + 100_000 * index),
    }),
  );
const workbookOf = (rupiah: number) =>
  budgetWorkbook(premiumOf(officers(rupiah), POLICY), facts({ policy: POLICY }));
const rabOf = (rupiah: number) => {
  const [rab] = villageRabs(premiumOf(officers(rupiah), POLICY), facts({ policy: POLICY }));
  if (rab === undefined) throw new Error('no village');
  return rab.model;
};

/** Wages that somebody types in place of 2,345,678: in `npm test` a round one, one with sen, and the last a large one. */
const WAGES = someOf([1_000_000, 1_234_567, 3_333_333.33, 2_999_999, 50_000_000, 9_876_543.5], 2);

/** Every number and word of a sheet as it stands after an edit, against a run with those inputs. */
function sameSheets(
  edited: Calculator,
  fresh: ReturnType<typeof workbookOf>,
  sheets: readonly string[],
): void {
  const asked = new Calculator(fresh);
  for (const { at, result } of asked.formulas())
    if (sheets.some((name) => at.startsWith(`${name}!`)))
      expect([at, edited.valueAt(at)]).toEqual([at, result]);
}

describe('a workbook whose cells are edited', () => {
  it.each(WAGES)('of a budget follows a base of %d to the last total and its words', (rupiah) => {
    const model = workbookOf(2_345_678);
    const bases = new Calculator(model).placesOf(2_345_678).filter((at) => at.startsWith('Rincian!'));
    expect(bases).toHaveLength(2);
    const edited = new Calculator(model, Object.fromEntries(bases.map((at) => [at, rupiah])));
    sameSheets(edited, workbookOf(rupiah), [
      'Ringkasan',
      'Per Desa',
      'Per Kategori',
      'Per Dana',
      'Jadwal',
      'Rekap',
    ]);
    const total = premiumOf(officers(rupiah), POLICY).budget.annual;
    const words = new Calculator(workbookOf(rupiah)).placesOf(terbilangRupiah(total));
    expect(words.map((at) => edited.valueAt(at))).toEqual([terbilangRupiah(total)]);
  });

  it.each(WAGES)('of a village follows a base of %d through RAB, DPA and Penjabaran', (rupiah) => {
    const model = rabOf(2_345_678);
    const bases = new Calculator(model).placesOf(2_345_678).filter((at) => at.startsWith('RAB!'));
    const edited = new Calculator(model, Object.fromEntries(bases.map((at) => [at, rupiah])));
    const total = premiumOf(officers(rupiah), POLICY).budget.annual;
    const totals = [
      ...new Calculator(model).placesOf('JUMLAH'),
      ...new Calculator(model).placesOf('JUMLAH APBDES'),
    ];
    expect(totals.map((at) => at.slice(0, at.indexOf('!')))).toEqual([
      ...['RAB 1.1.03', 'DPA', 'Penjabaran', 'RAB'],
    ]);
    const columns = [7, 4, 6, 9];
    const amounts = totals.map((at, index) => {
      const [sheet, place = ''] = at.split('!');
      return edited.valueAt(`${sheet}!${columns[index]}:${place.split(':')[1]}`);
    });
    expect(amounts).toEqual([total, total, total, total]);
  });

  it.each([
    ['two funds', [60, 40]],
    ['equal funds', [50, 50]],
    ['three funds, the last the largest', [33.3333, 33.3333, 33.3334]],
    ['percentages that binary fractions miss', [29, 7, 64]],
  ] as const)('shares a base between %s to the rupiah', (_name, percents) => {
    const funds = ['ADD', 'PBH', 'PAD'] as const;
    const charges = percents.map((percent, at) => ({
      fund: funds[at] ?? 'ADD',
      percent,
      activity: '1.1.07',
    }));
    const shared = resolvePolicy([
      {
        policy: 'bagi',
        year: 2026,
        categories: { 'ketua-rt': { segment: 'PU', programmes: ['JKK', 'JKM'], base: 'wage', charges } },
      },
    ]);
    const premium = (rupiah: number) =>
      premiumOf([person(1, { category: 'ketua-rt', ...wage(rupiah) })], shared);
    const bookOf = (rupiah: number) => budgetWorkbook(premium(rupiah), facts({ policy: shared }));
    const model = bookOf(2_345_678);
    const bases = new Calculator(model).placesOf(2_345_678).filter((at) => at.startsWith('Rincian!'));
    expect(bases).toHaveLength(2 * percents.length);
    for (const rupiah of WAGES) {
      const edited = new Calculator(model, Object.fromEntries(bases.map((at) => [at, rupiah])));
      sameSheets(edited, bookOf(rupiah), ['Rincian', 'Ringkasan', 'Per Dana', 'Jadwal', 'Rekap']);
    }
  });

  it('takes the number of people and months into the year and its words', () => {
    const model = rabOf(2_345_678);
    const places = new Calculator(model).placesOf('orang × bulan').map((at) => Number(at.split(':')[1]));
    const edited = new Calculator(model, { [`RAB!3:${places[0]}`]: 7 });
    const before = new Calculator(model);
    const price = Number(before.valueAt(`RAB!8:${places[0]}`));
    const [at] = before.placesOf('JUMLAH APBDES');
    const row = at?.split(':')[1];
    const grown = Number(before.valueAt(`RAB!9:${row}`)) + 6 * 12 * price;
    expect(edited.valueAt(`RAB!9:${row}`)).toBe(grown);
    expect(edited.valueAt(`RAB!2:${Number(row) + 1}`)).toBe(terbilangRupiah(grown));
  });
});
