import { describe, expect, test } from 'vitest';
import { listTellsStanding, strangeHeading } from '../../src/roster/kinds/strange-heading.ts';
import { book, desk, roster, type Value } from './support.ts';

const [HEAD = [], ...PEOPLE] = roster();
const [FIRST, LAST] = [PEOPLE.slice(0, 2), PEOPLE.slice(2)];

/** `row: people from–to` of each heading that is asked about. */
const asked = async (rows: readonly (readonly Value[])[], sheet = 'Data') => {
  const bytes = await book({ [sheet]: rows });
  const { findings } = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  return findings
    .filter(({ code }) => code === 'heading-unknown')
    .map(({ row, message }) => {
      const [, people, rows] = /(\d+ orang).*?(\d+–\d+)/.exec(message) ?? [];
      return `${row ?? '-'}: ${people ? `${people} ${rows}` : (/di luar baris/.exec(message)?.[0] ?? message)}`;
    });
};

describe('a heading that nobody understands, over people who have posts of their own', () => {
  test.each<[string, (readonly Value[])[], string[]]>([
    ['is asked once', [HEAD, ...FIRST, ['CADANGAN / BELUM DILANTIK'], ...LAST], ['4: 4 orang 5–8']],
    [
      'in the column of names too',
      [HEAD, ...FIRST, ['', '', 'CALON PERANGKAT'], ...LAST],
      ['4: 4 orang 5–8'],
    ],
    [
      'and ends at the next heading',
      [HEAD, ['MENUNGGU SK'], ...FIRST, ['PERANGKAT DESA'], ...LAST],
      ['2: 2 orang 3–4'],
    ],
    [
      'and holds over the blocks inside it',
      [HEAD, ...FIRST, ['DITOLAK'], ['RT 01'], ...LAST.slice(0, 2), ['RT 02'], ...LAST.slice(2)],
      ['4: 4 orang 6–10'],
    ],
    [
      'of each kind',
      [HEAD, ['USULAN'], ...FIRST, ['PERIODE 2019-2025'], ...LAST],
      ['2: 2 orang 3–4', '5: 4 orang 6–9'],
    ],
    ['beside a post that is known', [HEAD, ...FIRST, ['LINMAS CADANGAN'], ...LAST], ['4: 4 orang 5–8']],
    ['in the title of all', [['DAFTAR PERANGKAT YANG BELUM DILANTIK'], HEAD, ...FIRST], ['1: 2 orang 3–4']],
    [
      'of a title, until the next list',
      [['PERANGKAT CADANGAN'], HEAD, ...FIRST, ['DAFTAR PERANGKAT'], HEAD, ...LAST],
      ['1: 2 orang 3–4'],
    ],
    [
      'of which several mean nothing here',
      [HEAD, ['WARNA MERAH'], ...FIRST, ['WARNA BIRU'], ...LAST],
      ['2: 2 orang 3–4', '5: 4 orang 6–9'],
    ],
    ['with nobody below', [HEAD, ...PEOPLE, ['CADANGAN']], ['8: di luar baris']],
    [
      'as a sentence in the column of names',
      [HEAD, ...FIRST, ['', '', 'Budi sudah meninggal']],
      ['4: di luar baris'],
    ],
    [
      'as a remark under the list',
      [HEAD, ...FIRST, [], ['Catatan: nomor 2 sudah meninggal']],
      ['5: di luar baris'],
    ],
    [
      'as a long one',
      [HEAD, ...FIRST, [`NB: ${'menurut surat kepala desa '.repeat(4)}nomor 2 diberhentikan`]],
      ['4: di luar baris'],
    ],
    ['as a footnote', [HEAD, ...FIRST, ['*) belum dilantik']], ['4: di luar baris']],
    [
      'as a remark that changes nothing',
      [HEAD, ...FIRST, ['Catatan: data per Mei 2026, sudah diverifikasi']],
      [],
    ],
  ])('%s', async (_what, rows, expected) => {
    expect(await asked(rows)).toEqual(expected);
  });

  test('in the name of the sheet', async () => {
    expect(await asked([HEAD, ...FIRST], 'Ditolak')).toEqual(['-: 2 orang 2–3']);
  });

  test.each([
    'A. PEMERINTAH DESA',
    'LEMBAGA KEMASYARAKATAN DESA',
    'II. UNSUR MASYARAKAT',
    'PEKERJA BUKAN PENERIMA UPAH',
    'PEGAWAI TIDAK TETAP',
    'TENAGA NON ASN',
    'POSYANDU MELATI 2',
    'TPQ AL-HIKMAH',
    'MASJID NURUL HUDA',
    'Kelompok A',
    'LAKI-LAKI',
    'MASIH AKTIF',
    'DAFTAR PERANGKAT DESA TAHUN 2026',
    'DATA PEKERJA BULAN JANUARI 2026',
  ])('%s tells of a group and is no question', (text) => {
    expect(strangeHeading(text, undefined)).toBeUndefined();
  });

  test('a village that is called New is no question', () => {
    expect(strangeHeading('DESA KARANG BARU', 'place')).toBeUndefined();
    expect(strangeHeading('PERANGKAT BARU', 'post')).toBe('standing');
  });

  test.each([
    'DAFTAR CALON PESERTA',
    'DATA PEKERJA YANG BELUM TERDAFTAR BPJS',
    'USULAN PESERTA BARU',
    'PEGAWAI TIDAK TETAP',
  ])('%s heads a list of people to be enrolled', (text) => {
    expect(listTellsStanding(text)).toBe(false);
  });
});
