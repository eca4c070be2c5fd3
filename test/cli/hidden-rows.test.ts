import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const row = (hidden: boolean, ...cells: string[]): string =>
  `<tr${hidden ? ' style="display:none"' : ''}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const roster = (hidden: boolean): string =>
  `<html><body><table>${row(false, 'NIK', 'Nama', 'Jabatan', 'Desa')}
  ${row(false, '3516011208800001', 'SUMIYATI', 'Ketua RT', 'Sumberejo')}
  ${row(hidden, '3516011208800002', 'PAIJO', 'Ketua RT', 'Sumberejo')}
  ${row(hidden, '351601120880', 'TUKIMIN', 'Ketua RT', 'Sumberejo')}
  ${row(hidden, '', '', 'JUMLAH', '3')}</table></body></html>`;

test('hidden rows that hold workers are read, and said with the first of them', async () => {
  const { out } = await run(['validate', '-'], { input: roster(true) });
  expect(out).toContain('2 baris pekerja tersembunyi ikut dibaca, mulai baris 3.');
  expect(out).toContain('3 baris dibaca');
});

test.each([
  ['premium', '--month', '2026-03'],
  ['budget', '--year', '2026'],
])('%s says how many workers in hidden rows it counts', async (...argv) => {
  const { out } = await run([...argv, '-'], { input: roster(true) });
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /Pekerja pada baris tersembunyi ikut dihitung: 1 \(mulai di .*baris 3\)/,
  );
});

test('of rows in sight nothing is said', async () => {
  expect((await run(['validate', '-'], { input: roster(false) })).out).not.toContain('tersembunyi');
  expect((await run(['premium', '-', '--month', '2026-03'], { input: roster(false) })).out).not.toContain(
    'tersembunyi',
  );
});
