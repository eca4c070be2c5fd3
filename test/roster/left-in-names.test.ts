import { describe, expect, test } from 'vitest';
import { leftInName, mayEndLeft } from '../../src/roster/values/left-in-name.ts';
import { read, workers } from './support.ts';

describe('a word in a name says of its bearer', () => {
  test.each([
    ['SITI AMINAH - pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH, pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH, pindah ke Surabaya', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH, SE - pindah', 'SITI AMINAH, SE', 'gone'],
    ['SITI AMINAH, S.Pd. (cuti)', 'SITI AMINAH, S.Pd.', 'gone'],
    ['SITI AMINAH/pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH / meninggal', 'SITI AMINAH', 'dead'],
    ['SITI AMINAH: pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH (cuti)', 'SITI AMINAH', 'gone'],
    ['SITI (cuti) AMINAH', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH (calon)', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH (lama)', 'SITI AMINAH', 'unclear'],
    ['SITI AMINAH (X)', 'SITI AMINAH', 'unclear'],
    ['SITI AMINAH (MD)', 'SITI AMINAH', 'dead'],
    ['SITI AMINAH †', 'SITI AMINAH', 'dead'],
    ['† SITI AMINAH', 'SITI AMINAH', 'dead'],
    ['SITI AMINAH *', 'SITI AMINAH', 'unclear'],
    ['SITI AMINAH pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH sudah pindah', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH TIDAK AKTIF', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH nonaktif', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH P I N D A H', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH (P I N D A H)', 'SITI AMINAH', 'gone'],
    ['Meninggal: SITI AMINAH', 'SITI AMINAH', 'dead'],
    ['pindah - SITI AMINAH', 'SITI AMINAH', 'gone'],
    ['SITI AMINAH MD', 'SITI AMINAH MD', 'unclear'],
    ['SITI AMINAH, M.D.', 'SITI AMINAH, M.D.', 'unclear'],
  ] as const)('%s', (text, name, says) => expect(leftInName(text)).toMatchObject({ name, says }));

  test.each([
    'Bagus Purnawan',
    'I Wayan Purna',
    'Sri Lama',
    'Lama Widodo',
    'Siti Calon',
    'Aliman Pindah Wati',
    'Cuti Rahayu',
    'Cuti Rahayu, S.Pd',
    'Budi S',
    'Budi S A',
    'M. D. Arifin',
    'Siti Aminah, A.Md',
    'Siti Aminah, S.Pd., M.Pd',
    'Siti (Bu Lurah)',
    'Nur-Aini Off-Road',
    'Karto bin Alm. Ali',
    'Anak Agung Gede Putra',
  ])('%s: nothing', (text) => expect(leftInName(text)).toBeUndefined());
});

test('names of plain words that end so are looked at', () => {
  for (const word of [
    'pindah',
    'MENINGGAL',
    'cuti',
    'nonaktif',
    'MD',
    'tidak aktif',
    'belum dilantik',
    'purna tugas',
  ])
    expect([word, mayEndLeft(`SITI ${word}`)]).toEqual([word, true]);
  for (const name of ['SITI AMINAH', 'Budi S', 'Budi S A', 'PINDAH'])
    expect([name, mayEndLeft(name)]).toEqual([name, name === 'Budi S A']);
});

test('in a list they are asked, and the name is read without them', async () => {
  const rows = ['SITI AMINAH - pindah', 'BAMBANG PINDAH', 'SLAMET MD', 'AGUS SALIM'].map((name, at) => [
    `351609120880000${at + 1}`,
    name,
    'Kaur Umum',
  ]);
  const all = await workers(await read([['NIK', 'Nama', 'Jabatan'], ...rows]));
  expect(all.map(({ name, left }) => [name?.value, left?.value])).toEqual([
    ['SITI AMINAH', 'tidak aktif'],
    ['BAMBANG', 'tidak aktif'],
    ['SLAMET MD', '?'],
    ['AGUS SALIM', undefined],
  ]);
});

test('a mother has her name without them', async () => {
  const rows = [
    ['3516091208800001', 'BUDI', 'Kaur Umum', 'SULASTRI MENINGGAL'],
    ['3516091208800002', 'ADI', 'Kaur Umum', 'SULASTRI - wafat'],
  ];
  const all = await workers(await read([['NIK', 'Nama', 'Jabatan', 'Nama Ibu Kandung'], ...rows]));
  expect(all.map(({ mother, left }) => [mother?.value, left])).toEqual([
    ['SULASTRI', undefined],
    ['SULASTRI', undefined],
  ]);
});
