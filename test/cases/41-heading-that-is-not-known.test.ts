import { describe, expect, test } from 'vitest';
import { csv, desk, PEOPLE, type Value } from './support.ts';

const HEAD = ['NO', 'NIK', 'NAMA', 'KELURAHAN', 'KECAMATAN'];
const people = (from: number, to: number): Value[][] =>
  PEOPLE.slice(from, to).map(([no = '', nik = '', name = '', , village = '', kecamatan = '']) => [
    no,
    nik,
    name,
    village,
    kecamatan,
  ]);

describe('a heading that nobody knows ends the one before it and is one question', () => {
  test.each<[string, Value[][], string[], number]>([
    [
      'below a known one',
      [['KETUA RT'], ...people(0, 2), ['PAGUYUBAN SENI'], ...people(2, 6)],
      ['PAGUYUBAN SENI'],
      2,
    ],
    ['before a known one', [['KADER'], ...people(0, 2), ['KETUA RT'], ...people(2, 6)], ['KADER'], 4],
    [
      'two of them',
      [['KADER'], ...people(0, 2), ['SENI'], ...people(2, 4), ['KETUA RT'], ...people(4, 6)],
      ['KADER', 'SENI'],
      2,
    ],
  ])('%s', async (_where, rows, asked, accepted) => {
    const { validate, enroll } = desk({ 'daftar.csv': csv([HEAD, ...rows]) });
    const said = await validate('daftar.csv');
    const unknown = said.findings.filter(({ code }) => code === 'category-unknown');
    expect(unknown.map(({ args }) => args.text)).toEqual(asked);
    expect(said.findings.filter(({ code }) => code === 'required')).toEqual([]);
    expect(said.totals.accepted).toBe(accepted);
    const { out } = await enroll('premium daftar.csv --month 2026-11');
    expect(out).toContain(`${6 - accepted} × Jabatan tidak dikenal (category-unknown)`);
  });

  test('a word of several categories names them, and not the one that is spelled alike', async () => {
    const { validate } = desk({ 'daftar.csv': csv([HEAD, ['KADER'], ...people(0, 6)]) });
    const { findings } = await validate('daftar.csv');
    const [asked] = findings.filter(({ code }) => code === 'category-unknown');
    expect(asked?.message).toMatch(/kader posyandu/);
    expect(asked?.message).not.toMatch(/kepala desa/);
  });
});
