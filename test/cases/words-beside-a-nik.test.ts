import { describe, expect, test } from 'vitest';
import { csv, desk, PEOPLE, roster } from './support.ts';

const NIK = PEOPLE[2]?.[1] ?? '';
const asked = async (cell: string): Promise<string[]> => {
  const { findings } = await desk({ 'daftar.csv': csv(roster({ B4: cell }), ';') }).validate('daftar.csv');
  return findings.map(({ code, cell: at, message }) => `${code} ${at} ${message}`);
};

describe('a word beside the digits of a NIK that says its bearer has left is asked about, without the digits', () => {
  test.each([
    [`${NIK} (alm)`, '(alm)'],
    [`${NIK} pindah`, 'pindah'],
    [`${NIK} - meninggal`, 'meninggal'],
    [`${NIK}/ cuti`, '/ cuti'],
    [`alm ${NIK}`, 'alm'],
    [`${NIK} MD`, 'MD'],
    [`${NIK} †`, '†'],
    [`NIK ${NIK} (sudah pensiun)`, '(sudah pensiun)'],
  ])('%s', async (cell, words) =>
    expect(await asked(cell)).toEqual([`note-left B4 Tertulis “${words}”, tetapi orang ini tetap dihitung.`]),
  );

  test.each([
    [`${NIK} X`, 'X'],
    [`${NIK}*`, '*'],
  ])('%s', async (cell, words) =>
    expect(await asked(cell)).toEqual([
      `note-left B4 Tertulis “${words}”: apakah orang ini masih bertugas, tidak jelas. Ia tetap dihitung.`,
    ]),
  );
});

test.each([`${NIK} salah`, `${NIK} (cek)`, `${NIK} ?`, `${NIK} tidak padan`])(
  'a NIK beside which it says that nobody is sure of it is not taken: %s',
  async (cell) => expect((await asked(cell)).map((each) => each.split(' ')[0])).toEqual(['nik-characters']),
);

test.each([
  NIK,
  `NIK: ${NIK}`,
  `'${NIK}`,
  `${NIK} (baru)`,
  `${NIK} ok`,
  `${NIK} sudah dicek`,
  NIK.replace(/(\d{4})(?=\d)/g, '$1 '),
])('%s says nothing of it', async (cell) => expect(await asked(cell)).toEqual([]));

test.each(['pindah', 'meninggal', '(alm)', 'sudah pensiun'])(
  'where %s stands instead of a NIK, nobody is told to wait for the identity card',
  async (cell) => {
    const { findings } = await desk({ 'daftar.csv': csv(roster({ B4: cell }), ';') }).validate('daftar.csv');
    expect(
      findings.map(({ code, todo }) => [code, todo.includes('Tanggal Akhir'), todo.includes('terbit')]),
    ).toEqual([['required', true, false]]);
  },
);
