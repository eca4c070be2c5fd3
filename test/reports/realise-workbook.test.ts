import { expect, test } from 'vitest';
import { monthsLate } from '../../src/budget/realise/late.ts';
import { realiseWorkbook } from '../../src/reports/realise/realise-workbook.ts';
import { Calculator } from './formula.ts';
import { day, REALISED } from './realise-example.ts';

test('every formula of the workbook gives what its cell holds, and each check is nought', () => {
  const workbook = realiseWorkbook(REALISED);
  const formulas = [...new Calculator(workbook).formulas()];
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter(({ cached, result: found }) => cached !== found)).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Realisasi',
    'Bulan Kas',
    'Buku Pembantu',
    'Keterlambatan',
    'Petunjuk',
  ]);
});

const cellsOf = (name: string) =>
  [...(realiseWorkbook(REALISED).sheets.find((sheet) => sheet.name === name)?.rows ?? [])].map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
  );

test('a Buku Pembantu numbers its lines, adds them up and is verified', () => {
  const rows = cellsOf('Buku Pembantu');
  expect(rows.slice(3, 5)).toEqual([
    ['No.', 'Tanggal', 'Uraian', 'No. bukti', 'Masuk', 'Keluar', 'Saldo'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ]);
  const sums = rows.filter(([, , words]) => words === 'Jumlah');
  expect(sums).toHaveLength(REALISED.result.books.length);
  for (const [at, { lines }] of REALISED.result.books.entries())
    expect(sums[at]?.slice(4)).toEqual([
      lines.reduce((sum, line) => sum + line.in, 0),
      lines.reduce((sum, line) => sum + line.out, 0),
      lines.at(-1)?.balance,
    ]);
  expect(rows.flat()).toEqual(expect.arrayContaining(['Diverifikasi oleh:', 'Dibuat oleh:']));
});

test('no two columns of Keterlambatan have one head', () => {
  const heads = cellsOf('Keterlambatan')[3] ?? [];
  expect(new Set(heads).size).toBe(heads.length);
});

test('what is planned and not paid is the sum of its reasons in every cell, and what was paid later is left out', () => {
  for (const { planned, paid: money, gaps } of REALISED.result.cells)
    expect(Object.values(gaps).reduce((sum, one) => sum + one, 0)).toBe(planned - money);
  expect([REALISED.result.unexplained, REALISED.result.later]).toEqual([0, { count: 1, amount: 1 }]);
});

test.each([
  ['2026-04-15', '2026-04-15', 0],
  ['2026-04-15', '2026-04-16', 1],
  ['2026-04-15', '2026-05-15', 1],
  ['2026-04-15', '2026-05-16', 2],
  ['2026-12-15', '2027-01-10', 1],
  ['2026-02-16', '2026-01-10', 0],
])('due %s and paid %s is %i months late', (due, until, months) => {
  expect(monthsLate(day(due), day(until))).toBe(months);
});
