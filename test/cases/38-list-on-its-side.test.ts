import { expect, test } from 'vitest';
import { book, desk, roster, type Value } from './support.ts';

const rows = roster();
/** The table turned: headings run downwards in the first column, one person a column. */
const sideways: Value[][] = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
/** A form a person: label, colon, answer. */
const biodata: Value[][] = (rows[0] ?? []).slice(1).map((label, index) => [label, ':', rows[1]?.[index + 1]]);

test.each([
  ['a list on its side', sideways],
  ['a form a person', [['BIODATA PERANGKAT DESA'], [], ...biodata]],
])('%s: what was seen is said, and what to do', async (_, table) => {
  const said = await desk({ 'daftar.xlsx': await book({ Data: table }) }).validate('daftar.xlsx');
  expect(said.code).toBe(1);
  expect(said.findings.map(({ code }) => code)).toEqual(['header-not-found']);
  expect(said.findings[0]?.message).toBe(
    'NIK, Nama dan Jabatan berderet ke bawah di kolom A: satu orang per kolom atau formulir.',
  );
  expect(said.findings[0]?.todo).toContain('Tempel Khusus > Transpose');
});
