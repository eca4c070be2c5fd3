import { expect, test } from 'vitest';
import { csv, desk, roster, type Said } from './support.ts';

const HEAD = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan'];

/** Under no policy that has a list of villages. */
const said = async (cell: string): Promise<readonly Said[]> =>
  (await desk({ 'daftar.csv': csv(roster({ E4: cell })) }).validate('daftar.csv')).findings;

test.each([['Kalen, Kec. Dlanggu'], ['Kalen RT 01/RW 02'], ['Ds. Kalen (Kecamatan Dlanggu)']])(
  '%s is the village and what lies around or in it',
  async (cell) => {
    expect(await said(`"${cell}"`)).toEqual([]);
  },
);

test.each(['sda', 's.d.a.', 'idem', 'sama', 'sda di atas', 'Desa'])('%s names no village', async (cell) => {
  expect(await said(cell)).toMatchObject([{ code: 'village-missing' }]);
});

test.each([
  ['Kalen/Jrambe', 'Kalen'],
  ['Kaleng', 'Kalen'],
  ['Kaleen', 'Kalen'],
  ['Jrambe (pindahan Kalen)', 'Kalen'],
  ['Dsn Krajan Kalen', 'Kalen'],
  ['Jrambe -> Kalen', undefined],
  ['dari Jrambe', undefined],
])('%s is asked about', async (cell, nearest) => {
  const findings = await said(cell);
  expect(findings).toMatchObject([{ code: 'village-unknown', cell: 'E4', args: { village: cell } }]);
  expect(findings[0]?.args.nearest).toBe(nearest);
});

test.each(['Kalen Kidul', 'Jrambe', 'Belok/Sidan', 'Kale', 'Kalen II', 'Selok Awar - Awar'])(
  '%s may be another village',
  async (cell) => {
    expect(await said(cell)).toEqual([]);
  },
);

test.each([
  ['DESA JRAMBE - DLANGGU', 'JRAMBE'],
  ['Perangkat Desa Jrambe Kec. Dlanggu', 'Jrambe'],
])('%s over people is the village %s', async (heading, village) => {
  const lines = [
    ['DAFTAR PERANGKAT DESA KALEN KECAMATAN DLANGGU'],
    HEAD.slice(0, 3),
    ['3516091208799801', 'SUTRISNO HADI', 'Kaur Umum'],
    [heading],
    ['351609430584980', 'NURUL AISYAH', 'Kaur Umum'],
  ];
  const { findings } = await desk({ 'daftar.csv': csv(lines) }).validate('daftar.csv');
  expect(findings).toMatchObject([{ code: 'nik-length', village }]);
});

test("a village and its kecamatan in each other's column are asked about", async () => {
  const rows = roster({ E4: 'Dlanggu', F4: 'Kalen' });
  const { findings } = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
  expect(findings).toMatchObject([
    { code: 'village-unknown', cell: 'E4', args: { village: 'Dlanggu', nearest: 'Kalen' } },
  ]);
});

test.each(['Kader RT 01', 'Petugas RT 01'])('%s is not the head of the block', async (post) => {
  const { findings } = await desk({ 'daftar.csv': csv(roster({ D4: post })) }).validate('daftar.csv');
  expect(findings).toMatchObject([{ code: 'category-unknown', cell: 'D4' }]);
});
