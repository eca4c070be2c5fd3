import { describe, expect, test } from 'vitest';
import { tellsPartOfYear } from '../../src/roster/values/part-of-year.ts';
import { BY_WAGE, book, desk, roster, type Value } from './support.ts';

const PEOPLE = roster();
const asked = async (rows: readonly (readonly Value[])[]): Promise<string[]> => {
  const { findings } = await desk({ 'a.xlsx': await book({ Data: rows }) }).validate('a.xlsx');
  return findings.map(({ code, message }) => `${code}: ${message}`);
};

describe('a title that speaks of a part of the year', () => {
  test.each([
    'TMT 1 JULI 2026',
    'TMT 01-07-2026',
    'TERHITUNG MULAI TANGGAL 1 AGUSTUS 2026',
    'YANG DILANTIK PADA TANGGAL 1 JULI 2026',
    'SK KEPALA DESA NO. 5 TMT 1 JULI 2026',
    'MULAI BULAN JULI',
    'BULAN JULI S.D. DESEMBER',
    'PERIODE JANUARI - JUNI 2026',
    'JULI 2026 DAN SETERUSNYA',
    'SEMESTER II TAHUN 2026',
    'TRIWULAN II 2026',
    'TMT 1 JANUARI 2027',
    'MASA TUGAS S.D. JUNI 2026',
    'UNTUK 6 BULAN',
    'SELAMA 6 (ENAM) BULAN',
  ])('%s', (text) => expect(tellsPartOfYear(text, 2026)).toBe(true));

  test.each([
    'PER JULI 2026',
    'SELAMA 12 BULAN',
    'KEADAAN S.D. JUNI 2026',
    'BULAN JULI 2026',
    'TMT 1 JULI 2023',
    'TMT 1 JANUARI 2026',
    'JANUARI S/D DESEMBER 2026',
    'PERIODE JULI 2022 - DESEMBER 2027',
    'MASA JABATAN 2024-2030',
    'LAMPIRAN SK NOMOR 5 TAHUN 2026 TANGGAL 2 JULI 2026',
    'PERBUP NOMOR 3 TAHUN 2026 BERLAKU MULAI 1 MARET 2026',
    'DESA MEJOBO KECAMATAN MEJOBO',
    'DESA JULIREJO',
  ])('not %s', (text) => expect(tellsPartOfYear(text, 2026)).toBe(false));

  test('is asked once, with the people whom it stands above', async () => {
    expect(await asked([['DAFTAR PERANGKAT DESA'], ['TMT 1 JULI 2026'], ...PEOPLE])).toEqual([
      'heading-unknown: Judul “TMT 1 JULI 2026” menyebut masa tugas; 6 orang di bawahnya (baris 4–9) tanpa tanggal tetap dihitung untuk semua bulan.',
    ]);
  });

  test('is no question to people with days of their own', async () => {
    const dated = PEOPLE.map((row, at) => [...row, at === 0 ? 'Tanggal Mulai' : '01-07-2026']);
    expect(await asked([['DAFTAR PERANGKAT DESA'], ['TMT 1 JULI 2026'], ...dated])).toEqual([]);
    const between = [...dated.slice(0, 3), ['TMT 1 Juli 2026'], ...dated.slice(3)];
    expect(await asked(between)).toEqual([]);
  });

  test.each(['No. 5 dan 6 mulai bulan Juli 2026', 'Catatan: iuran dibayar mulai Juli 2026'])(
    'as a remark under the list: %s',
    async (text) => {
      expect(await asked([...PEOPLE, [], [text]])).toEqual([
        `heading-unknown: Tertulis “${text}” di luar baris orang; program tidak tahu siapa yang dimaksud, dan semua orang tetap dihitung.`,
      ]);
    },
  );

  test('as a remark of years that are over it is none', async () => {
    expect(await asked([...PEOPLE, [], ['Catatan: iuran dibayar mulai Juli 2023']])).toEqual([]);
  });

  test('and of pay asks of the pay alone', async () => {
    const paid = PEOPLE.map((row, at) =>
      row.map((cell, column) => (at > 0 && column === 7 ? '15000000' : cell)),
    );
    const files = {
      'a.xlsx': await book({ Data: [['SILTAP PERANGKAT DESA'], ['JANUARI - JUNI 2026'], ...paid] }),
      'b.yaml': BY_WAGE,
    };
    const { findings } = await desk(files).validate('a.xlsx --policy b.yaml');
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['wage-longer']));
  });
});
