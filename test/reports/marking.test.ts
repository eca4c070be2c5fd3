import { expect, test } from 'vitest';
import { sourceName } from '../../src/domain/source-name.ts';
import { markingOf } from '../../src/reports/findings/marking.ts';
import { readReportOf } from './sample.ts';

test('each of two village heads is marked, and each mark names the other cell', () => {
  const heads = ['1', '2'].map((digit) => ({
    nik: `351601120880000${digit}`,
    nama: digit === '1' ? 'SITI' : 'BUDI',
    jabatan: 'kepala-desa',
  }));
  const report = readReportOf([{ file: 'a.xlsx', sheet: 'Data', rows: heads }]);
  expect(report.findings.map(({ code }) => code)).toEqual(['kepala-desa-count']);
  const { marks } = markingOf(report, sourceName('a.xlsx'), []);
  expect(marks.map(({ sheet, row, column, severity }) => ({ sheet, row, column, severity }))).toEqual([
    { sheet: 'Data', row: 5, column: 4, severity: 'error' },
    { sheet: 'Data', row: 6, column: 4, severity: 'error' },
  ]);
  expect(marks[0]?.note).toContain('Desa Sumberejo mempunyai 2 kepala desa (juga di D6).');
  expect(marks[1]?.note).toContain('D5: Desa Sumberejo mempunyai 2 kepala desa (juga di D6).');
});
