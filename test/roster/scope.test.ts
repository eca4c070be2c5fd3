import { describe, expect, test } from 'vitest';
import { items, read, workers } from './support.ts';

const NIK = (serial: number): string => `351609120880${String(serial).padStart(4, '0')}`;
const person = (serial: number, ...rest: string[]): string[] => [
  String(serial),
  NIK(serial),
  `BUDI ${'ABCDEFGH'[serial]}`,
  ...rest,
];

describe('a heading ends what the one before it said', () => {
  test.each([
    ['B. PETUGAS KEBERSIHAN'],
    ['KEAGAMAAN'],
    ['LAIN-LAIN'],
    ['III. LEMBAGA KEMASYARAKATAN DESA'],
    ['RT/RW'],
  ])('%s names no known group, so nobody below it has a post', async (heading) => {
    const rows = [
      ['DESA SUMBERAGUNG'],
      ['No', 'NIK', 'Nama'],
      ['A. BPD'],
      person(1),
      [heading],
      person(2),
      person(3),
    ];
    const said = (await workers(await read(rows))).map(({ category }) => [category?.value, category?.text]);
    expect(said).toEqual([
      ['bpd', 'A. BPD'],
      [undefined, heading],
      [undefined, heading],
    ]);
  });

  test('offices below a heading that nobody knows are not those of the group before', async () => {
    const rows = [
      ['No', 'NIK', 'Nama', 'Jabatan'],
      ['BPD'],
      person(1, 'Ketua'),
      ['BUMDES MAJU'],
      person(2, 'Ketua'),
      person(3, 'Anggota'),
    ];
    expect((await workers(await read(rows))).map(({ category }) => category?.value)).toEqual([
      'bpd',
      undefined,
      undefined,
    ]);
  });
});

describe('a label in a title is the whole text before the colon', () => {
  test.each([
    ['Kepala Desa : SUTRISNO'],
    ['Operator Desa : ANI'],
    ['Kode Desa : 2001'],
    ['Alamat Kantor Desa : Jl. Merdeka'],
    ['Jumlah Desa : 16'],
    ['Luas Desa : 120 ha'],
  ])('%s names no village', async (title) => {
    const [first] = await workers(
      await read([
        ['PEMERINTAH DESA SUMBERAGUNG'],
        [title],
        ['No', 'NIK', 'Nama', 'Jabatan'],
        person(1, 'Kaur Umum'),
      ]),
    );
    expect(first?.village?.value?.toLowerCase()).toBe('sumberagung');
  });

  test.each([['Desa : Sumberagung'], ['Nama Desa : Sumberagung'], ['Desa/Kelurahan : Sumberagung']])(
    '%s does',
    async (title) => {
      const [first] = await workers(
        await read([
          ['Kepala Desa : SUTRISNO'],
          [title],
          ['No', 'NIK', 'Nama', 'Jabatan'],
          person(1, 'Kaur Umum'),
        ]),
      );
      expect(first?.village?.value).toBe('Sumberagung');
    },
  );
});

describe('a second table in a sheet', () => {
  const FIRST = [['Desa : Sumberagung'], ['No', 'NIK', 'Nama', 'Jabatan'], person(1, 'Kaur Umum'), []];

  test('keeps the village that stands above its kecamatan', async () => {
    const rows = [
      ...FIRST,
      ['DATA BPD'],
      ['Desa : Sumberagung'],
      ['Kecamatan : Wonosari'],
      ['No', 'NIK', 'Nama', 'Jabatan'],
      person(2, 'Anggota BPD'),
    ];
    expect((await workers(await read(rows))).map(({ village }) => village?.value)).toEqual([
      'Sumberagung',
      'Sumberagung',
    ]);
  });

  test('is read by its own header, of two rows and in another order', async () => {
    const rows = [
      ...FIRST,
      ['No', 'Nama', 'NIK', 'Jabatan', 'SK Pengangkatan', ''],
      ['', '', '', '', 'Nomor', 'Tanggal'],
      ['2', 'SITI', NIK(2), 'Anggota BPD', '141/2/2020', '01-03-2021'],
      ['3', 'PAIJO', NIK(3), 'Anggota BPD', '141/3/2020', '01-03-2021'],
    ];
    const [, second, third] = await workers(await read(rows));
    expect([second?.name?.value, second?.nik?.value, second?.from?.value]).toEqual([
      'SITI',
      NIK(2),
      20210301,
    ]);
    expect(third?.name?.value).toBe('PAIJO');
  });

  test('says which of its columns was not read', async () => {
    const rows = [
      ...FIRST,
      ['No', 'NIK', 'Nama', 'Jabatan', 'Tanggal'],
      person(2, 'Linmas', '01-03-2021'),
      person(3, 'Linmas', '01-04-2021'),
    ];
    const headers = (await items(await read(rows))).flatMap((item) =>
      item.kind === 'skipped' ? (item.skipped.columns ?? []) : [],
    );
    expect(headers.find(({ looks }) => looks === 'day')).toMatchObject({ header: 'Tanggal' });
  });
});

describe('rows that are nobody are counted by what they are', () => {
  const HEADER = ['No', 'NIK', 'Nama', 'Jabatan'];
  const reasons = async (...rows: string[][]): Promise<unknown[]> =>
    (await items(await read([HEADER, person(1, 'Kaur Umum'), ...rows])))
      .slice(1)
      .map((item) => (item.kind === 'worker' ? 'worker' : item.skipped.reason));

  test.each([
    ['2', '-', 'KOSONG', 'Kasi Kesra'],
    ['2', '0', '(lowong)', 'Kasi Kesra'],
    ['2', '', '', 'Kasi Kesra'],
    ['2', 'tidak ada', 'belum terisi', 'Kasi Kesra'],
  ])('%s %s %s %s is a vacant post', async (...row) => expect(await reasons(row)).toEqual(['vacant']));

  test.each([
    ['Contoh', NIK(9), 'ANI', 'Kaur Umum'],
    ['1', NIK(9), 'NAMA LENGKAP SESUAI KTP', 'Kaur Umum'],
  ])('%s %s %s is an example', async (...row) => expect(await reasons(row)).toEqual(['example']));

  test('a row passed over that holds a long number is marked', async () => {
    const all = await items(
      await read([HEADER, person(1, 'Kaur Umum'), ['### CONTOH'], person(2, 'Kaur Umum')]),
    );
    expect(all.slice(1).map((item) => item.kind === 'skipped' && item.skipped.somebody)).toEqual([
      undefined,
      true,
    ]);
  });
});

test('a sheet that explains the columns, one a row, has no header', async () => {
  expect(
    (
      await read([
        ['Kolom', 'Isi'],
        ['NIK', '16 digit'],
        ['Nama', 'sesuai KTP'],
        ['Jabatan', 'lihat daftar'],
      ])
    ).layout,
  ).toBeUndefined();
});

test('a header may hold an example', async () => {
  const rows = [
    ['Cap waktu', 'NIK (16 angka)', 'Nama Lengkap', 'Jabatan', 'Tanggal Lahir (contoh: 12/08/1979)'],
    ['25/11/2026 10:10:05', ...person(1, 'Kaur Umum').slice(1), '12/08/1980'],
  ];
  expect(await workers(await read(rows))).toHaveLength(1);
});

test('heads of RW and RT in one table are two posts, each row in the village that the first names', async () => {
  const nik = (serial: number): string => NIK(serial);
  const reading = await read([
    ['DESA', 'DUSUN', 'RW', 'NAMA KETUA RW', 'NIK KETUA RW', 'RT', 'NAMA KETUA RT', 'NIK KETUA RT', 'DUKUH'],
    ['KALEN', 'KALEN', '001', 'SUTRISNO', nik(1), '', '', '', 'Krajan'],
    ['', '', '', '', '', '001', 'NURUL', nik(2), 'Krajan'],
    ['', '', '', '', '', '002', 'BAMBANG', nik(3), 'Krajan'],
  ]);
  const all = await workers(reading);
  expect(all.map(({ category, village, name }) => [category?.value, village?.value, name?.value])).toEqual([
    ['ketua-rw', 'KALEN', 'SUTRISNO'],
    ['ketua-rt', 'KALEN', 'NURUL'],
    ['ketua-rt', 'KALEN', 'BAMBANG'],
  ]);
});
