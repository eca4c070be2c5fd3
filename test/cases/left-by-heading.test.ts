import { describe, expect, test } from 'vitest';
import { leftInHeading } from '../../src/roster/values/left.ts';
import { book, desk, roster, type Value } from './support.ts';

const [HEAD = [], ...PEOPLE] = roster();
const asked = async (rows: readonly (readonly Value[])[], name = 'daftar.xlsx', sheet = 'Data') => {
  const bytes = await book({ [sheet]: rows });
  const { findings } = await desk({ [name]: bytes }).validate(name);
  return findings.filter(({ code }) => code === 'note-left').map(({ row }) => row);
};
const [FIRST, LAST] = [PEOPLE.slice(0, 2), PEOPLE.slice(2)];

describe('that people have left, said over them', () => {
  test.each([
    ['between the rows', [HEAD, ...FIRST, ['TIDAK AKTIF'], ...LAST], [5, 6, 7, 8]],
    [
      'and ended by the next heading',
      [HEAD, ['HABIS MASA JABATAN'], ...FIRST, ['B. KADER'], ...LAST],
      [3, 4],
    ],
    [
      'in the title of a second table',
      [HEAD, ...FIRST, ['DAFTAR YANG MENINGGAL'], HEAD, ...LAST],
      [6, 7, 8, 9],
    ],
    ['in the title of all', [['DAFTAR PERANGKAT YANG TELAH PURNA TUGAS'], HEAD, ...FIRST], [3, 4]],
    [
      'over several groups',
      [['PURNA TUGAS'], HEAD, ['A. KAUR'], FIRST[0] ?? [], ['B. KADER'], FIRST[1] ?? []],
      [4, 6],
    ],
    ['and ended by a list', [['PURNA TUGAS'], HEAD, ...FIRST, ['DAFTAR PERANGKAT'], HEAD, ...LAST], [3, 4]],
  ])('%s', async (_where, rows, expected) => {
    expect(await asked(rows)).toEqual(expected);
  });

  test('by the name of the sheet, or of the file', async () => {
    expect(await asked([HEAD, ...FIRST], 'daftar.xlsx', 'Berhenti')).toEqual([2, 3]);
    expect(await asked([HEAD, ...FIRST], 'perangkat_non_aktif.xlsx')).toEqual([2, 3]);
  });

  test.each([
    'DAFTAR PERANGKAT AKTIF',
    'DAFTAR PERANGKAT AKTIF DAN NON AKTIF',
    'PENGGANTI PERANGKAT YANG BERHENTI',
    'PESERTA JAMINAN PENSIUN',
    'KELUARGA PENERIMA',
    'BELUM BERHENTI',
  ])('%s says it of nobody', (text) => {
    expect(leftInHeading(text)).toBeUndefined();
  });
});
