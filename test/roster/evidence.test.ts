import { describe, expect, test } from 'vitest';
import { bestAssignment } from '../../src/roster/header/matching.ts';
import { fieldsOf, read, workers } from './support.ts';

/** Three invented people; what stands in each column is plain, whatever the column is called. */
const PEOPLE = [
  ['1', '3516091208799801', 'SUTRISNO HADI', '12-08-1979', 'Kepala Desa', 'Kalen', '01-03-2021', '2500000'],
  [
    '2',
    '3516094305849802',
    'NURUL AISYAH',
    '03-05-1984',
    'Sekretaris Desa',
    'Jrambe',
    '15-07-2020',
    '2250000',
  ],
  [
    '3',
    '3516092111819803',
    'BAMBANG WIDODO',
    '21-11-1981',
    'Kaur Keuangan',
    'Punggul',
    '01-02-2019',
    '2100000',
  ],
];
const WANTED = ['nik', 'nama', 'tanggal_lahir', 'jabatan', 'desa', 'tgl_mulai', 'upah'];

describe('columns under headings that stand on no list', () => {
  test.each([
    ['Nmr', 'NIK Penerima', 'Nama Petugas', 'Lahir', 'Tugas', 'Asal Desa', 'TMT Pengangkatan', 'Honor/Bulan'],
    [
      'No',
      'Nomer KTP Ybs',
      'Nama Pengurus',
      'Kelahiran',
      'Kedudukan',
      'Desa Tugas',
      'Mulai Mengabdi',
      'Besaran Insentif',
    ],
    [
      'No.',
      'Kependudukan',
      'Nama Kader',
      'Tgl Dilahirkan',
      'Peran',
      'Desa Penempatan',
      'Terhitung Mulai',
      'Nominal Siltap',
    ],
    [
      'Urut',
      'Identitas',
      'Nama (tanpa gelar)',
      'Hari Lahir',
      'Kedudukan dalam Lembaga',
      'Nama Desa Asal',
      'Tanggal SK Pengangkatan',
      'Nilai Honor',
    ],
  ])('%s | %s | %s | %s | %s | %s | %s | %s', async (...headings) => {
    const reading = await read([headings, ...PEOPLE]);
    expect(fieldsOf(reading).slice(1)).toEqual(WANTED);
    expect(await workers(reading)).toHaveLength(3);
  });
});

describe('a column is read for what it holds', () => {
  test.each([['Tanggal Lahir'], ['Tempat Lahir'], ['Kelahiran (Tempat, Tanggal)'], ['Asal']])(
    'place and date under %s',
    async (heading) => {
      const rows = PEOPLE.map(([no, nik, name, day, post]) => [no, nik, name, `Mojokerto, ${day}`, post]);
      const [first] = await workers(await read([['No', 'NIK', 'Nama', heading, 'Jabatan'], ...rows]));
      expect([first?.birth?.value, first?.birthPlace?.value]).toEqual([19790812, 'Mojokerto']);
    },
  );

  test('a tick under L or P is a sex', async () => {
    const rows = PEOPLE.map(([no, nik, name], index) => [
      no,
      nik,
      name,
      index === 1 ? '' : '√',
      index === 1 ? '√' : '',
      'Kaur',
    ]);
    const reading = await read([
      ['No', 'NIK', 'Nama', 'Jenis Kelamin', '', 'Jabatan'],
      ['', '', '', 'L', 'P', ''],
      ...rows,
    ]);
    expect((await workers(reading)).map(({ sex }) => sex?.value)).toEqual(['L', 'P', 'L']);
  });

  test('day, month and year in three columns are a day', async () => {
    const rows = PEOPLE.map(([no, nik, name, day = '']) => [no, nik, name, ...day.split('-'), 'Kaur']);
    const reading = await read([
      ['No', 'NIK', 'Nama', 'Tanggal Lahir', '', '', 'Jabatan'],
      ['', '', '', 'Tgl', 'Bln', 'Thn', ''],
      ...rows,
    ]);
    expect((await workers(reading)).map(({ birth }) => birth?.value)).toEqual([19790812, 19840503, 19811121]);
  });

  test('a NIK with a digit a cell is one NIK', async () => {
    const rows = PEOPLE.map(([no, nik = '', name]) => [no, name, ...nik, 'Kaur']);
    const reading = await read([['No', 'Nama', 'NIK', ...Array<string>(15).fill(''), 'Jabatan'], ...rows]);
    expect((await workers(reading)).map(({ nik }) => nik?.value)).toEqual(PEOPLE.map(([, nik]) => nik));
  });

  test.each([
    [
      ['SK Pengangkatan', ''],
      ['Nomor', 'Tanggal'],
    ],
    [
      ['Keputusan Pengangkatan', ''],
      ['Nomor', 'Tanggal'],
    ],
  ])('%j over %j is a number and the first day', async (above, below) => {
    const rows = PEOPLE.map(([no, nik, name, , post, , first]) => [
      no,
      nik,
      name,
      post,
      `141/${no}/2020`,
      first,
    ]);
    const reading = await read([
      ['No', 'NIK', 'Nama', 'Jabatan', ...above],
      ['', '', '', '', ...below],
      ...rows,
    ]);
    expect((await workers(reading)).map(({ from }) => from?.value)).toEqual([20210301, 20200715, 20190201]);
  });
});

describe('what fits two readings is asked, not guessed', () => {
  test.each<[string, number, string]>([
    ['Tanggal', 6, 'day'],
    ['Angka', 7, 'money'],
  ])('a column %s is not read and looks like it decides', async (heading, at, looks) => {
    const rows = PEOPLE.map((person) => [...person.slice(0, 3), person[4], person[at]]);
    const reading = await read([['No', 'NIK', 'Nama', 'Jabatan', heading], ...rows]);
    expect(reading.layout?.columns.at(-1)).toMatchObject({ field: undefined, looks });
  });

  test('two columns of posts that say the same', async () => {
    const rows = PEOPLE.map(([no, nik, name, , post]) => [no, nik, name, post, post]);
    const reading = await read([['No', 'NIK', 'Nama', 'Peran', 'Kedudukan'], ...rows]);
    const said = reading.layout?.columns.slice(3).map(({ field, doubt }) => field ?? doubt);
    expect(reading.layout?.columns.some(({ field }) => field === 'jabatan')).toBe(false);
    expect(said).toContain('jabatan');
  });

  test('a title never answers for a column that was not read', async () => {
    const rows = PEOPLE.map(([no, nik, name, , post]) => [no, nik, name, post, post]);
    const reading = await read([['DAFTAR BPD'], ['No', 'NIK', 'Nama', 'Peran', 'Kedudukan'], ...rows]);
    expect((await workers(reading)).map(({ category }) => category?.value)).toEqual(Array(3).fill(undefined));
  });
});

test.each([
  [
    [
      [3, 1],
      [2, 4],
    ],
    [0, 1],
  ],
  [
    [
      [5, 4],
      [4, 0],
    ],
    [1, 0],
  ],
  [
    [
      [0, 0],
      [1, -3],
    ],
    [-1, 0],
  ],
  [
    [[2], [3]],
    [-1, 0],
  ],
])('the best assignment of %j is %j', (worths, expected) => {
  expect(bestAssignment(worths)).toEqual(expected);
});
