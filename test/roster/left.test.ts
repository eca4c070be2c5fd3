import { describe, expect, test } from 'vitest';
import { leftInName } from '../../src/roster/values/left-in-name.ts';
import { read, workers } from './support.ts';

describe('a name that says its bearer is gone', () => {
  test.each([
    ['PONIMAN (meninggal)', 'PONIMAN', 'meninggal'],
    ['Alm. PAIMAN', 'PAIMAN', 'Alm.'],
    ['PAIJO (ALM)', 'PAIJO', 'ALM'],
    ['SARIP (berhenti)', 'SARIP', 'berhenti'],
    ['Almh. SITI', 'SITI', 'Almh.'],
    ['SITI, ALMH', 'SITI', 'ALMH'],
  ])('%s is %s', (text, name, said) => expect(leftInName(text)).toMatchObject({ name, said }));

  test.each([['ALMA SARI'], ['SALMAH'], ['BUDI (WAKIL)'], ['SITI ALMIRA']])('%s is a name', (text) =>
    expect(leftInName(text)).toBeUndefined(),
  );
});

test.each([['Status'], ['Status Pegawai'], ['Keaktifan'], ['Ket. Tugas']])(
  'a column %s of active and not active is read by its values',
  async (heading) => {
    const rows = ['Aktif', 'Tidak Aktif', 'Aktif', 'Diberhentikan'].map((status, index) => [
      `351609120880000${index + 1}`,
      `BUDI ${'ABCD'[index]}`,
      'Kaur Umum',
      status,
    ]);
    const all = await workers(await read([['NIK', 'Nama', 'Jabatan', heading], ...rows]));
    expect(all.map(({ left }) => left?.value)).toEqual([
      undefined,
      'Tidak Aktif',
      undefined,
      'Diberhentikan',
    ]);
  },
);

test('a mother who is dead has her name without that', async () => {
  const rows = [['3516091208800001', 'BUDI', 'Kaur Umum', 'SULASTRI (ALMH)']];
  const [first] = await workers(await read([['NIK', 'Nama', 'Jabatan', 'Nama Ibu Kandung'], ...rows]));
  expect(first?.mother?.value).toBe('SULASTRI');
});

describe('Lurah', () => {
  const lurah = async (nik: string, title: string): Promise<unknown> => {
    const [first] = await workers(await read([[title], ['NIK', 'Nama', 'Jabatan'], [nik, 'BUDI', 'Lurah']]));
    return first?.category?.value;
  };
  test.each([
    ['3402091208800001', 'DAFTAR PAMONG'],
    ['3516091208800001', 'PAMONG KALURAHAN SUMBERAGUNG'],
  ])('%s under %s is the head of the village', async (nik, title) =>
    expect(await lurah(nik, title)).toBe('kepala-desa'),
  );
  test('elsewhere it stays a question', async () =>
    expect(await lurah('3516091208800001', 'DAFTAR PERANGKAT')).toBeUndefined());
});
