import { expect, test } from 'vitest';
import { desk, saidOf } from '../cases/support.ts';

const row = (name: string): string => `NIK;Nama;Jabatan;Desa
3516010101800001;Budi Santoso;Kaur Umum;Kalen
;${name};;
3516014101800002;Wati Rahayu;Ketua RT;Kalen
`;

test.each([
  // in the column of names, what is said
  ['Siti Aminah', ['row-passed']],
  ["H. MA'RUF AMIN, S.Pd", ['row-passed']],
  ['DUSUN KRAJAN', []],
  ['Perangkat Desa', []],
  ['KELOMPOK MELATI', []],
  ['Karang Taruna', []],
])('%s in a row of its own', async (name, said) => {
  const report = await desk({ 'a.csv': row(name) }).validate('a.csv --as-of 2026-03-01');
  expect(report.totals.read).toBe(2);
  expect(saidOf(report)).toEqual(said);
});
