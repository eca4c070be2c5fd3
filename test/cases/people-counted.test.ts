import { describe, expect, test } from 'vitest';
import { statedPeople } from '../../src/roster/kinds/stated-people.ts';
import { csv, desk, roster, saidOf, type Value } from './support.ts';

const list = (...foot: readonly (readonly Value[])[]): string => csv([...roster(), ...foot]);
const said = async (content: string, name = 'a.csv'): Promise<string[]> =>
  saidOf(await desk({ [name]: content }).validate(name));

describe('a sum that says another number of people than were read', () => {
  test.each([
    [['Jumlah: 8 orang']],
    [['', 'JUMLAH', '', '8 orang']],
    [['Jumlah seluruhnya 8 orang']],
    [['Total peserta : 8']],
    [['JUMLAH', '8 (delapan) orang']],
    [['Jumlah: 5 orang']],
    [['Jumlah perangkat 8 orang']],
    [['Jumlah Kaur 8 orang']],
    [['', 'Jumlah anggota BPD : 9 (sembilan) orang']],
  ])('%j is asked', async (foot) => {
    expect(await said(list(foot))).toEqual(['people-stated']);
  });

  test.each([
    [['Jumlah: 6 orang']],
    [['Jumlah', '', '', '', '', '', '', '15000000']],
    [['Jumlah laki-laki: 3 orang, perempuan: 3 orang']],
    [['Jumlah laki-laki : 3 orang']],
    [['Jumlah KK 4']],
    [['Jumlah Kaur 2 orang']],
    [['Jumlah peserta lama 4 orang']],
    [['Jumlah Perangkat Desa: 5 orang dan Kepala Desa']],
    [['Jumlah yang sudah punya NPWP 3 orang']],
    [['Perangkat + BPD : 11 orang']],
  ])('%j is not', async (foot) => {
    expect(await said(list(foot))).toEqual([]);
  });

  const titled = (title: string): string => csv([[title], ...roster()]);

  test.each(['DAFTAR PERANGKAT DESA (8 ORANG)', 'Jumlah: 8 orang', 'Data 7 (tujuh) peserta'])(
    'above the list: %s is asked',
    async (title) => expect(await said(titled(title))).toEqual(['people-stated']),
  );

  test.each([
    'DAFTAR PERANGKAT DESA (6 ORANG)',
    'DAFTAR PERANGKAT DESA (5 ORANG) DAN BPD (9 ORANG)',
    'KEPALA DESA DAN 3 ORANG PERANGKAT',
    'KUOTA 100 ORANG',
    'Setiap desa mengirim 10 orang',
    'Paling banyak 10 orang per desa',
    'JUMLAH PENDUDUK 2400 ORANG',
    'PERLINDUNGAN 12000 PEKERJA RENTAN KABUPATEN MOJOKERTO',
  ])('above the list: %s is not', async (title) => expect(await said(titled(title))).toEqual([]));

  test('a sum of the part above it, and one of all of it, are right', async () => {
    const rows = roster();
    const parts = [
      ...rows.slice(0, 3),
      ['Jumlah: 2 orang'],
      ...rows.slice(3),
      ['Jumlah: 4 orang'],
      ['Total 6 orang'],
    ];
    expect(await said(csv(parts))).toEqual([]);
  });

  test('a vacant post may be counted', async () => {
    const vacant = ['7', '', 'KOSONG', 'Kaur Perencanaan', 'Kalen', 'Dlanggu', '', ''];
    expect(await said(list(vacant, ['Jumlah: 7 orang']))).toEqual([]);
    expect(await said(list(vacant, ['Jumlah: 6 orang']))).toEqual([]);
  });

  test('a number is read only where it counts people', () => {
    const stated = (text: string): number | undefined =>
      statedPeople([{ column: 1, text }], () => false)?.people;
    expect(stated('Jumlah 12 org')).toBe(12);
    expect(stated('Jumlah iuran 12 orang x 12 bulan')).toBeUndefined();
    expect(stated('Jumlah 2.022.200')).toBeUndefined();
    expect(stated('Jumlah 3 orang dan 4 orang')).toBeUndefined();
  });
});

describe('a title that names another village than the column', () => {
  const HEADED = (title: string, cells: Readonly<Record<string, Value>> = {}): string =>
    csv([[title], ...roster(cells)]);

  test('for everybody, or for some, is asked once', async () => {
    expect(await said(HEADED('DAFTAR PERANGKAT DESA NGEMBEH'))).toEqual(['village-contradicted']);
    expect(await said(HEADED('DAFTAR PERANGKAT DESA KALEN', { E4: 'Ngembeh' }))).toEqual([
      'village-contradicted',
    ]);
  });

  test('is a warning, also on the screen', async () => {
    const file = { 'a.csv': HEADED('DAFTAR PERANGKAT DESA NGEMBEH') };
    expect((await desk(file).validate('a.csv')).findings.map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    expect((await desk(file).enroll('validate a.csv')).out).toContain('PERINGATAN');
  });

  test('the same village in other words, a title of none, or the name of a file that is no village, are not', async () => {
    expect(await said(HEADED('DAFTAR PERANGKAT DESA KALEN'))).toEqual([]);
    expect(await said(HEADED('DAFTAR PERANGKAT DS. KALEN KEC. DLANGGU'))).toEqual([]);
    expect(await said(HEADED('DAFTAR PERANGKAT DESA'))).toEqual([]);
    expect(await said(csv(roster()), 'kepala-desa-2026.csv')).toEqual([]);
  });
});
