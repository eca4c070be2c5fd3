import { describe, expect, test } from 'vitest';
import { leftBehind } from '../../src/roster/values/left-behind.ts';
import { csv, desk, roster } from './support.ts';

describe('a word behind a post says of its holder', () => {
  test.each([
    ['Kaur Keuangan (non aktif)', 'gone'],
    ['Kaur Keuangan (cadangan)', 'gone'],
    ['Kaur Keuangan (cuti)', 'gone'],
    ['Kaur Keuangan (Resign)', 'gone'],
    ['Kaur Keuangan [pensiun]', 'gone'],
    ['Kaur Keuangan - belum dilantik', 'gone'],
    ['Kaur Keuangan – off', 'gone'],
    ['Kaur Keuangan/pindah', 'gone'],
    ['Kaur Keuangan / sudah pindah', 'gone'],
    ['BPD/mengundurkan diri', 'gone'],
    ['Ketua RT 03, pindah ke Surabaya', 'gone'],
    ['Ketua RT 03: cuti', 'gone'],
    ['Kaur Umum pindah', 'gone'],
    ['Kaur Umum sudah tidak aktif', 'gone'],
    ['Nonaktif - Kaur Umum', 'gone'],
    ['(cuti) Kaur Umum', 'gone'],
    ['Kaur Umum (C U T I)', 'gone'],
    ['Kaur Umum (alm)', 'dead'],
    ['Kaur Umum †', 'dead'],
    ['Kaur Umum (lama)', 'unclear'],
    ['Kaur Umum (X)', 'unclear'],
    ['Kaur Umum - mantan', 'unclear'],
    ['Ketua RT *', 'unclear'],
    ['Ketua RT 03**)', 'unclear'],
    ['* Ketua RT 03', 'unclear'],
  ] as const)('%s: %s', (post, says) => expect(leftBehind(post, 'post')?.says).toBe(says));

  test.each([
    'Kaur Keuangan (Pj)',
    'Kaur Keuangan / Operator Desa',
    'Anggota BPD (PAW)',
    'Anggota BPD (pengganti antar waktu)',
    'BPD (2019-2025)',
    'Ketua RT 03 / RW 01',
    'Ketua RT 03 (Dusun Lama)',
    'Kader KB - Posyandu Cempaka',
    'Kaur Umum, Plt. Sekretaris Desa',
    'Guru TPQ/MD',
    'Guru (MD)',
    'Guru MD',
    'Kaur Umum (baru)',
    'Kadus Kampung Lama',
    'Kaur Umum (menggantikan Karto, meninggal)',
    'Kaur Umum + Operator',
    'Kaur Umum (belum pensiun)',
  ])('%s: nothing', (post) => expect(leftBehind(post, 'post')).toBeUndefined());
});

const asked = async (post: string): Promise<string[]> => {
  const { findings } = await desk({ 'daftar.csv': csv(roster({ D4: post })) }).validate('daftar.csv');
  return findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`);
};

test('it is asked about, beside the post', async () => {
  expect(await asked('Kaur Keuangan (cuti)')).toEqual([
    'note-left D4 Tertulis “Kaur Keuangan (cuti)”, tetapi orang ini tetap dihitung.',
  ]);
  expect(await asked('Kaur Keuangan *')).toEqual([
    'note-left D4 Tertulis “Kaur Keuangan *”: apakah orang ini masih bertugas, tidak jelas. Ia tetap dihitung.',
  ]);
});

test('a post that is unknown with it is one question', async () =>
  expect((await asked('Kaur Keuangan (alm)')).map((each) => each.slice(0, 20))).toEqual([
    'category-unknown D4 ',
  ]));

describe('a term or doubt behind a post is a question where months depend on it', () => {
  test.each([
    'Kaur Umum (s.d. Juni)',
    'Kaur Umum mulai Juli',
    'Kaur Umum (per Juli)',
    'Kaur Umum (2019-2025)',
    'Kaur Umum periode 2019-2025',
    'Kaur Umum tidak aktif lagi',
    'Kaur Umum diganti Budi',
    'Kaur Umum (habis)',
    'Kaur Umum ?',
  ])('%s', async (post) =>
    expect((await asked(post)).map((each) => each.slice(0, 12))).toEqual(['note-left D4']),
  );
  test.each(['Kaur Umum (2019-2027)', 'Kaur Umum periode 2021-2029', 'Kaur Umum (sejak 2015)'])(
    '%s is none',
    async (post) => expect(await asked(post)).toEqual([]),
  );
});
