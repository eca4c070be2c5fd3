import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { personMonths } from '../../src/contribution/person-months.ts';
import { calendarDate } from '../../src/domain/date.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { CellModel, WorkbookModel } from '../../src/domain/workbook.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { mixedPolicy, person } from '../budget/people.ts';
import { tries } from '../support/tries.ts';
import { facts, premiumOf } from './budget-example.ts';
import { Calculator } from './formula.ts';

const POLICY = mixedPolicy();

interface Term {
  readonly category: 'ketua-rt' | 'pekerja-rentan';
  readonly village: string;
  readonly from?: number;
  readonly to?: number;
}

const KECAMATAN: Readonly<Record<string, string>> = {
  Mekarsari: 'Sukasari',
  Sukamaju: 'Sukasari',
  Tegalsari: 'Karanganyar',
};

/** The rows of one person, with the months charged in each. */
function rowsOf(serial: number, terms: readonly Term[]): Worker[] {
  const rows = terms.map(({ category, village, from, to }, at) =>
    person(serial, {
      category,
      village,
      kecamatan: KECAMATAN[village] ?? '',
      from: from === undefined ? undefined : calendarDate(2026, from, 15),
      to: to === undefined ? undefined : calendarDate(2026, to, 14),
      place: { file: sourceName('d.csv'), row: at + 2 + serial * 10 },
    }),
  );
  if (rows.length === 1) return rows;
  const table = personMonths(
    POLICY,
    rows.map((row) => ({ ...row, column: 1 })),
  );
  return rows.map((row, at) => ({ ...row, months: table[at] }));
}

const shownIn = (cell: CellModel<string> | undefined): string | number | undefined =>
  typeof cell === 'object' ? cell.value : cell;

function wrongCells(model: WorkbookModel<string>): unknown[] {
  return [...new Calculator(model).formulas()].filter(({ cached, result }) => cached !== result);
}

/** Two columns of a sheet, found by their heads, without its totals. */
function columnsOf(
  model: WorkbookModel<string>,
  sheet: string,
  ...heads: readonly [string, string]
): [string | number | undefined, number][] {
  const rows = [...(model.sheets.find((one) => one.name === sheet)?.rows ?? [])];
  const [one = -1, other = -1] = heads.map((head) =>
    (rows[3]?.cells ?? []).findIndex((cell) => shownIn(cell) === head),
  );
  return rows.slice(5, -1).map(({ cells }) => [shownIn(cells[one]), Number(shownIn(cells[other]))]);
}

/** A column of numbers beside a column of names. */
const heads = (model: WorkbookModel<string>, sheet: string, name: string): [string, number][] =>
  columnsOf(model, sheet, name, 'Orang').flatMap(([key, people]): [string, number][] =>
    key === undefined || key === '' ? [] : [[String(key), people]],
  );

/** Heads by village and category, on the sheets and in the budget; and all together. */
function compared(workers: readonly Worker[]): void {
  const premium = premiumOf(workers, POLICY);
  const model = budgetWorkbook(premium, facts({ policy: POLICY }));
  expect(wrongCells(model)).toEqual([]);
  const of = (by: 'village' | 'category', at: number): [string, number][] =>
    cutBudget(premium.budget, [by]).cuts.map(({ key, workers: people }) => [key[at] ?? '', people]);
  expect(heads(model, 'Per Desa', 'Desa')).toEqual(of('village', 1));
  expect(heads(model, 'Per Kategori', 'Kode jabatan')).toEqual(of('category', 0));
  const kecamatan = columnsOf(model, 'Per Desa', 'Desa', 'Orang').flatMap(([village, people]) =>
    village === '' ? [people] : [],
  );
  expect(kecamatan).toEqual(cutBudget(premium.budget, ['kecamatan']).cuts.map((cut) => cut.workers));
}

describe('the workbook counts people with several rows as the budget does', () => {
  it.each<[string, readonly (readonly Term[])[]]>([
    [
      'two categories in one village',
      [
        [
          { category: 'ketua-rt', village: 'Sukamaju', to: 6 },
          { category: 'pekerja-rentan', village: 'Sukamaju', from: 6 },
        ],
        [{ category: 'ketua-rt', village: 'Sukamaju' }],
      ],
    ],
    [
      'a move to another village of the kecamatan',
      [
        [
          { category: 'ketua-rt', village: 'Sukamaju', to: 6 },
          { category: 'ketua-rt', village: 'Mekarsari', from: 6 },
        ],
      ],
    ],
    [
      'a move to another kecamatan and category',
      [
        [
          { category: 'pekerja-rentan', village: 'Tegalsari', to: 3 },
          { category: 'ketua-rt', village: 'Mekarsari', from: 5 },
        ],
        [{ category: 'pekerja-rentan', village: 'Tegalsari', from: 4 }],
      ],
    ],
    [
      'two terms of one post',
      [
        [
          { category: 'ketua-rt', village: 'Sukamaju', to: 3 },
          { category: 'ketua-rt', village: 'Sukamaju', from: 9 },
        ],
      ],
    ],
  ])('%s', (_, people) => {
    compared(people.flatMap((terms, serial) => rowsOf(serial + 1, terms)));
  });

  it('whoever they are', () => {
    const month = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
    const term = fc.record({
      category: fc.constantFrom('ketua-rt' as const, 'pekerja-rentan' as const),
      village: fc.constantFrom(...Object.keys(KECAMATAN)),
      from: month,
      to: month,
    });
    const people = fc.array(fc.array(term, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(people, (all) =>
        compared(all.flatMap((terms, serial) => rowsOf(serial + 1, terms as Term[]))),
      ),
      { seed: 28, numRuns: tries(60) },
    );
  });
});
