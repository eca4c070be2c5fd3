import { describe, expect, it } from 'vitest';
import { said, word } from '../../src/domain/shown.ts';
import { ColumnTable } from '../../src/reports/parts/columns.ts';

type Key = 'name' | `month ${number}` | 'total';

interface Sums {
  readonly months: readonly number[];
}

const tableOf = (months: number): ColumnTable<Key, readonly number[], Sums> =>
  new ColumnTable([
    {
      key: 'name',
      head: word('Nama'),
      width: 20,
      cell: (_, { row }) => said`row ${row}`,
      total: () => word('JUMLAH'),
    },
    ...Array.from({ length: months }, (_, month) => ({
      key: `month ${month}` as const,
      head: said`bulan ${month + 1}`,
      criterion: 202_601 + month,
      width: 9,
      format: '#,##0',
      cell: (amounts: readonly number[]) => amounts[month],
      total: (sums: Sums, range: string) => ({ value: sums.months[month], formula: `SUM(${range})` }),
    })),
    {
      key: 'total',
      head: word('Jumlah'),
      width: 12,
      cell: (_, at) => ({ formula: `SUM(${at.span('month 0', `month ${months - 1}`)})` }),
    },
  ]);

describe('columns by name', () => {
  const table = tableOf(2);

  it('give heads and widths in their order, a format only where there is one', () => {
    expect(table.heads).toEqual(['Nama', 'bulan 1', 'bulan 2', 'Jumlah']);
    expect(table.models).toEqual([
      { width: 20 },
      { width: 9, format: '#,##0' },
      { width: 9, format: '#,##0' },
      { width: 12 },
    ]);
    expect(table.widths).toEqual([20, 9, 9, 12]);
  });

  it('give the row below the heads that formulas ask by', () => {
    expect(table.criteria).toEqual(['', 202_601, 202_602, '']);
  });

  it('give the cells of an entry in the row where it stands', () => {
    expect(table.cells([3, 4], 7)).toEqual(['row 7', 3, 4, { formula: 'SUM(B7:C7)' }]);
  });

  it('give a row of totals over their own ranges, empty where nothing is added up', () => {
    expect(table.totals({ months: [5, 6] }, 2, 9)).toEqual([
      'JUMLAH',
      { value: 5, formula: 'SUM(B2:B9)' },
      { value: 6, formula: 'SUM(C2:C9)' },
      '',
    ]);
  });

  it('fill up a row in which few say something', () => {
    expect(table.filled({ 'month 1': 8 })).toEqual(['', '', 8, '']);
    expect(table.only({ 'month 1': 8 })).toEqual(['', '', 8]);
    expect(table.only({})).toEqual([]);
  });

  it.each([
    ['a letter', table.letter('total'), 'D'],
    ['a letter that moves with the columns before it', tableOf(30).letter('total'), 'AF'],
    ['a cell', table.at(7).cell('month 1'), 'C7'],
    ['some rows of a column', table.range('total', 5, 9), 'D5:D9'],
    ['the whole table', table.block(4, 9), 'A4:D9'],
    ['the table up to a column', table.block(1, 9, 'month 0'), 'A1:B9'],
  ])('name %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('are found by their own names only, and each name once', () => {
    expect(() => table.letter('month 2')).toThrow(RangeError);
    expect(
      () =>
        new ColumnTable([
          { key: 'name', head: word('a'), width: 1, cell: () => 1 },
          { key: 'name', head: word('b'), width: 1, cell: () => 2 },
        ]),
    ).toThrow(RangeError);
  });
});
