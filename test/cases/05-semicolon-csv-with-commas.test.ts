import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/io/csv/sniff.ts';
import { csv, desk, roster, saidOf, type Value } from './support.ts';

const ADDRESS = 'Dsn Kalen, RT 01, RW 02, Kec. Dlanggu, Kab. Mojokerto, Jawa Timur, 61371';

/** The table with an address full of commas in its last column, under a heading that may be full of them too. */
const rows = (heading: string, address: string): Value[][] =>
  roster().map((row, index) => [...row, index === 0 ? heading : address]);

describe('the delimiter is the one under which the header is found', () => {
  test.each([
    ['commas in the addresses', csv(rows('Alamat', ADDRESS), ';')],
    [
      'commas in a heading too',
      csv(rows('Alamat (jalan, dusun, RT, RW, desa, kecamatan, kabupaten)', ADDRESS), ';'),
    ],
    [
      'semicolons in the addresses of a table of tabs',
      csv(rows('Alamat', ADDRESS.replaceAll(',', ';')), '\t'),
    ],
    ['bars around semicolons', csv(rows('Alamat', ADDRESS.replaceAll(',', ';')), '|')],
    [
      'a title full of commas',
      `Daftar perangkat, desa Kalen, kecamatan Dlanggu, Mojokerto, 2026, rev. 2\n${csv(roster(), ';')}`,
    ],
    ['decimal commas', csv(rows('Tunjangan', '2500000,00'), ';')],
  ])('%s', async (_, text) => {
    const said = await desk({ 'daftar.csv': text }).validate('daftar.csv');
    expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
    expect(saidOf(said).filter((each) => !/column-(unknown|duplicate)$/.test(each))).toEqual([]);
  });
});

test('under headings that nobody knows, the whole NIKs tell', () => {
  const rows = roster()
    .slice(1)
    .map(([no, nik, name]) => [no, nik, name, ADDRESS]);
  expect(sniff(csv([['Urut', 'Identitas', 'Panggilan', 'Catatan'], ...rows], ';')).delimiter).toBe(';');
});
