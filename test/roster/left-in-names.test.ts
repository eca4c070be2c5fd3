import { describe, expect, test } from 'vitest';
import { leftInName } from '../../src/roster/values/left-in-name.ts';
import { mayTellLeft } from '../../src/roster/values/told-in-words.ts';
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
    ['Bpk. Alm. KARTO', 'Bpk. KARTO', 'dead'],
    ['H. Alm. KARTO', 'H. KARTO', 'dead'],
    ['Alm H KARTO', 'H KARTO', 'dead'],
    ['Drs. (Alm) KARTO', 'Drs. KARTO', 'dead'],
    ['KARTO Alm. SUWITO', 'KARTO SUWITO', 'dead'],
    ['KARTO ALMARHUM S.Pd', 'KARTO S.Pd', 'dead'],
    ['KARTO Alm. bin ALI', 'KARTO bin ALI', 'dead'],
    ['KARTO meninggal dunia', 'KARTO', 'dead'],
    ['KARTO telah meninggal dunia 3 Maret', 'KARTO', 'dead'],
    ['KARTO mninggal', 'KARTO', 'dead'],
    ['KARTO R.I.P', 'KARTO', 'dead'],
    ['KARTO (tilar donya)', 'KARTO', 'dead'],
    ['KARTO mati', 'KARTO', 'unclear'],
    ['KARTO MATI', 'KARTO', 'unclear'],
    ['KARTO diganti BUDI', 'KARTO', 'gone'],
    ['KARTO digantikan oleh BUDI', 'KARTO', 'gone'],
    ['KARTO (diganti BUDI)', 'KARTO', 'gone'],
    ['KARTO diberhentikan sementara', 'KARTO', 'gone'],
    ['KARTO sudah tidak menjabat', 'KARTO', 'gone'],
    ['KARTO berhenti bulan Juni', 'KARTO', 'gone'],
    ['KARTO SK dicabut', 'KARTO', 'unclear'],
    ['KARTO (SK dicabut)', 'KARTO', 'gone'],
    ['KARTO stop', 'KARTO', 'gone'],
    ['KARTO (out)', 'KARTO', 'gone'],
    ['KARTO jangan didaftarkan', 'KARTO', 'gone'],
    ['KARTO (TKI)', 'KARTO', 'unclear'],
    ['KARTO (merantau ke Malaysia)', 'KARTO', 'unclear'],
    ['KARTO (N)', 'KARTO', 'unclear'],
    ['KARTO (kosong)', 'KARTO', 'unclear'],
    ['mantan KARTO', 'KARTO', 'unclear'],
    ['SITI lama', 'SITI', 'unclear'],
    ['SITI Lama', 'SITI', 'unclear'],
    ['Siti LAMA', 'Siti', 'unclear'],
    ['Siti purna', 'Siti', 'unclear'],
    ['SITI Purna', 'SITI', 'unclear'],
    ['Siti calon', 'Siti', 'unclear'],
    ['SITI CALON', 'SITI', 'unclear'],
    ['KARTO (s.d. Juni)', 'KARTO', 'unclear'],
    ['KARTO s/d Juni', 'KARTO', 'unclear'],
    ['KARTO mulai Juli', 'KARTO', 'unclear'],
    ['KARTO (baru mulai Juli)', 'KARTO', 'unclear'],
    ['KARTO bin ALI (pindah)', 'KARTO bin ALI', 'gone'],
  ] as const)('%s', (text, name, says) => expect(leftInName(text)).toMatchObject({ name, says }));

  test.each([
    'Bagus Purnawan',
    'I Wayan Purna',
    'Sri Lama',
    'Lama Widodo',
    'SITI LAMA',
    'La Ode Lama',
    'I KETUT PURNA',
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
    'Karto bin (Alm) Ali',
    'KARTO BIN ALMARHUM ALI',
    'Siti Aminah binti (Alm.) H. Karto',
    'SITI AMINAH BT ALM KARTO',
    'dr. Siti Aminah, MD',
    'Stopanus Ganti Purnomo',
    'Arip Matius',
    'Mulia Selesai Wati',
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
    'diganti BUDI',
    'Purna',
    'stop',
    'meninggal dunia',
  ])
    expect([word, mayTellLeft(`SITI ${word}`)]).toEqual([word, true]);
  for (const name of ['SITI AMINAH', 'Budi S', 'Budi S A', 'PINDAH', 'Karto Mulyo Widodo'])
    expect([name, mayTellLeft(name)]).toEqual([name, name === 'Budi S A']);
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
