import { describe, expect, test } from 'vitest';
import { readRegions } from '../../src/roster/header/regions.ts';
import { nameTellsStanding, tellsEndedTerm } from '../../src/roster/kinds/strange-heading.ts';
import { book, csv, desk, roster, saidOf } from './support.ts';

const ON = '--as-of 2026-11-01';
const said = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  saidOf(await desk({ [name]: content }).validate(`${name} ${ON}`));

describe('a list that is not, or no longer, that of those who serve is asked', () => {
  test.each([
    'cadangan.csv',
    'backup-data.csv',
    'arsip-2019.csv',
    'data-lama.csv',
    'perangkat_(lama).csv',
    'tidak-dipakai.csv',
    'jangan-dipakai.csv',
    'draft-daftar.csv',
    'perangkat-2019-2025.csv',
  ])('by the name of its file, %s', async (name) => {
    expect(await said(name, csv(roster()))).toEqual(['heading-unknown']);
  });

  test.each([
    'Lama',
    'Backup',
    '2019-2025',
    'TIDAK TERPAKAI',
    'Hapus',
    'Dihapus',
    'Stop',
    'Sampah',
    'Salah',
    'Test 2',
  ])('by the name of its sheet, %s', async (name) => {
    expect(await said('a.xlsx', await book({ [name]: roster() }))).toEqual(['heading-unknown']);
  });

  test.each(['PERIODE 2019 - 2025', 'DAFTAR PERANGKAT DESA MASA BAKTI 2016-2022', '2019 s/d 2025'])(
    'by its title, %s',
    async (title) => {
      expect(await said('a.csv', csv([[title], ...roster()]))).toEqual(['heading-unknown']);
    },
  );
});

describe('what is no such word', () => {
  test.each([
    'daftar.csv',
    'salinan-daftar.csv',
    'daftar (1).csv',
    'tanjung-lama.csv',
    'perangkat-2020-2026.csv',
  ])('the name %s', async (name) => {
    const file = name.replace(' ', '');
    expect(await said(file, csv(roster()))).toEqual([]);
  });

  test.each([
    ['PERIODE 2020 - 2028'],
    ['MASA BAKTI 2014-2019 DAN 2019-2027'],
    ['PERBUP NOMOR 12 TAHUN 2019'],
    ['TAHUN ANGGARAN 2019'],
    ['SESUAI PERDES RPJMDES 2019-2025'],
    ['MASA JABATAN 2019-2025 DIPERPANJANG SAMPAI 2027'],
  ])('the title %s', (title) => {
    expect(tellsEndedTerm(title, 2026)).toBe(false);
  });

  test('the name of a village', () => {
    expect(
      ['Medan Lama', 'Desa Kota Lama', 'Oldesa', 'Stopan', 'Sampahan', 'Testimoni'].filter(nameTellsStanding),
    ).toEqual([]);
  });
});

describe('a time behind the word for a village is no village', () => {
  const villages = (text: string): string[] =>
    readRegions([text]).flatMap(({ kind, value }) => (kind === 'village' ? [value] : []));

  test.each([
    'SILTAP PERANGKAT DESA SETAHUN',
    'PERANGKAT DESA JANUARI 2026',
    'PERANGKAT DESA JULI 2026',
    'PERANGKAT DESA MASA BAKTI 2020-2026',
    'HONOR RT DESA TRIWULAN I',
  ])('%s', (title) => expect(villages(title)).toEqual([]));

  test.each([
    ['DAFTAR PERANGKAT DESA KALEN SETAHUN', 'KALEN'],
    ['PERANGKAT DESA KALEN JANUARI 2026', 'KALEN'],
    ['GAMPONG JULI COT MESJID', 'JULI COT MESJID'],
    ['DESA SIMPANG JULI', 'SIMPANG JULI'],
    ['DESA 19 NOPEMBER', '19 NOPEMBER'],
    ['DESA PER', 'PER'],
  ])('%s is %s', (title, village) => expect(villages(title)).toEqual([village]));
});
