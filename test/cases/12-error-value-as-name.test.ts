import { expect, test } from 'vitest';
import { BY_WAGE, book, csv, desk, roster, saidOf } from './support.ts';

const broken = { B3: { error: '#N/A' }, C5: { error: '#REF!' } } as const;

test('an error of a formula is no value: it is named in its cell, and the person is not counted', async () => {
  const { validate } = desk({ 'daftar.xlsx': await book({ Data: roster(broken) }), 'k.yaml': BY_WAGE });
  const said = await validate('daftar.xlsx --policy k.yaml');
  expect(said.totals).toMatchObject({ read: 6, accepted: 4, rejected: 2 });
  expect(saidOf(said)).toEqual(['B3 cell-no-value', 'C5 cell-no-value']);
  expect(said.findings[1]?.message).toBe('Nama tertulis “#REF!”: rumusnya gagal, nilainya tidak ada.');
  expect(said.code).toBe(1);
});

test('no error reaches a SIPP file', async () => {
  const { enroll } = desk({ 'daftar.xlsx': await book({ Data: roster(broken) }), 'k.yaml': BY_WAGE });
  const { code, out, err } = await enroll('export daftar.xlsx --policy k.yaml --month 2026-03 -o hasil');
  expect(code).toBe(1);
  expect(out + err).toContain('4 pekerja diterima, 2 baris ditolak');
});

/** The cell, what stands there in a CSV where values were copied, and what must be said. */
test.each([
  ['B3', '#N/A', 'cell-no-value', 5],
  ['C3', '#NAME?', 'cell-no-value', 5],
  ['D3', 'Err:502', 'cell-no-value', 5],
  ['E3', '#REF!', 'cell-no-value', 5],
  ['F3', '#VALUE!', 'detail-no-value', 6],
  ['G3', '#DIV/0!', 'detail-no-value', 6],
  ['H3', '#NULL!', 'cell-no-value', 5],
  ['B3', '#################', 'cell-no-value', 5],
  ['G3', '########', 'detail-no-value', 6],
  ['C3', '=VLOOKUP(B3;Data!A:C;2;0)', 'cell-no-value', 5],
  ['H3', "='Data Pokok'!F12", 'cell-no-value', 5],
])('%s %s as text: %s', async (cell, text, code, accepted) => {
  const { validate } = desk({ 'daftar.csv': csv(roster({ [cell]: text })), 'k.yaml': BY_WAGE });
  const said = await validate('daftar.csv --policy k.yaml');
  expect(saidOf(said)).toEqual([`${cell} ${code}`]);
  expect(said.totals).toMatchObject({ read: 6, accepted });
});

test('a wage that no contribution is counted on is only a detail', async () => {
  const { validate } = desk({ 'daftar.csv': csv(roster({ H3: '#N/A' })) });
  expect(saidOf(await validate('daftar.csv'))).toEqual(['H3 detail-no-value']);
});

test('what a title says does not stand in for a broken village', async () => {
  const rows = [['DAFTAR PERANGKAT DESA KALEN KECAMATAN DLANGGU'], ...roster({ E3: '#REF!' })];
  const said = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
  expect(saidOf(said)).toEqual(['E4 cell-no-value']);
});
