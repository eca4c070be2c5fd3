import { expect, test } from 'vitest';
import { book, desk, roster } from './support.ts';

test.each([
  ['what a formula gives for an empty cell', { formula: 'Z1', result: 0 }],
  ['a nought', '0'],
  ['a code of the ministry', '35.16.11.2001'],
  ['words for nothing', 'tidak ada'],
])('%s is no name of a village', async (_what, cell) => {
  const bytes = await book({ Data: roster({ E4: cell }) });
  const said = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect(said.findings).toMatchObject([
    { code: 'village-missing', message: 'Nama desa kosong untuk 1 orang, mulai sel E4.' },
  ]);
});

test('numbers of family cards under NIK tell of children, and are asked about where no birth date stands', async () => {
  const cards = ['3516090101200001', '3516091502180002', '3516092011150003'];
  const rows = cards.map((nik, at) => [nik, `BUDI ${'ABC'[at]}`, 'Kader Posyandu', 'Kalen', 'Dlanggu']);
  const bytes = await book({ Data: [['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan'], ...rows] });
  const said = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect(said.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'age-by-nik A2',
    'age-by-nik A3',
    'age-by-nik A4',
  ]);
  expect(said.findings[0]?.message).toContain('mungkin nomor KK');
});
