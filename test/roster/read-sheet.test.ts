import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { toWorker } from '../../src/roster/rows/worker.ts';
import { fieldsOf, items, read, workers } from './support.ts';

const ROSTER: Cell[][] = [
  ['DAFTAR PERANGKAT DESA'],
  ['DESA : SUMBEREJO KECAMATAN DLANGGU'],
  ['TAHUN 2026'],
  [],
  ['NO', 'NAMA LENGKAP', 'NIK', 'Tempat, Tanggal Lahir', 'L/P', 'JABATAN', 'SILTAP', 'NO HP'],
  [
    '1',
    'H. Ahmad Sutrisno, S.Pd.I',
    '3516011208800001',
    'Mojokerto, 12-8-1980',
    'L',
    'Kepala Desa',
    'Rp 2.022.200,00',
    '+62 812-3456-7890',
  ],
  [
    '2',
    'SITI AMINAH',
    "'3516 0152 0885 0002",
    'Mojokerto / 12 Agustus 1985',
    'P',
    'Ketua RT',
    '1.000.000',
    '-',
  ],
  ['3', 'BUDI', { type: 'number', raw: '3.51601120880000E15' }, '', 'l', 'Penari', '', ''],
  [undefined, 'JUMLAH', undefined, undefined, undefined, undefined, '3.022.200'],
  [],
  [undefined, undefined, undefined, undefined, undefined, 'Sumberejo, 1 Maret 2026'],
  [undefined, undefined, undefined, undefined, undefined, 'KEPALA DESA SUMBEREJO'],
  [undefined, undefined, undefined, undefined, undefined, 'AHMAD SUTRISNO'],
];

describe('a roster under titles', () => {
  test('its header, columns and title are found', async () => {
    const reading = await read(ROSTER);
    expect(reading.layout).toMatchObject({ headerRow: 5, village: 'SUMBEREJO', kecamatan: 'DLANGGU' });
    expect(fieldsOf(reading)).toEqual([
      'no_urut',
      'nama',
      'nik',
      'ttl',
      'jenis_kelamin',
      'jabatan',
      'upah',
      'hp',
    ]);
  });

  test('its rows become workers or are passed over with a reason', async () => {
    const all = await items(await read(ROSTER));
    const kinds = all.map((item) => (item.kind === 'worker' ? 'worker' : item.skipped.reason));
    expect(kinds).toEqual([
      'worker',
      'worker',
      'worker',
      'total',
      'blank',
      'signature',
      'signature',
      'signature',
    ]);
  });

  test.each([
    'Catatan: data per Maret 2026',
    'CATATAN : honor dibayar triwulan',
    '*) Keterangan: RT baru',
    'NB: dua orang pindah',
    'Sumber: Kasi Pemerintahan',
    'Dicetak tanggal 01-03-2026 10:15',
    'Dicetak oleh operator desa',
  ])('the note %s below the list is nobody, and who follows it still counts', async (note) => {
    const all = await items(
      await read([
        ['Nama', 'NIK', 'Jabatan'],
        ['SLAMET', '3516011208800001', 'Linmas'],
        [note],
        ['PAIJO', '', 'Linmas'],
      ]),
    );
    expect(all.map((item) => (item.kind === 'worker' ? 'worker' : item.skipped))).toEqual([
      'worker',
      expect.objectContaining({ reason: 'signature', text: note }),
      'worker',
    ]);
  });

  test.each([
    ['Catatan: 3516015208850002'],
    ['Catatan: pindah', '3516015208850002'],
    ['Catatan: pindah', '', 'Linmas'],
  ])('a row %s %s %s is no note', async (...cells) => {
    const all = await items(
      await read([['Nama', 'NIK', 'Jabatan'], ['SLAMET', '3516011208800001', 'Linmas'], cells]),
    );
    expect(all.map(({ kind }) => kind)).toEqual(['worker', 'worker']);
  });

  test.each([['Dicetak'], ['Catatan'], ['Petugas lain-lain'], ['A. PEMERINTAH DESA'], ['DAFTAR BPD']])(
    'one text alone, %s, is a heading or a note and nobody',
    async (text) => {
      const all = await items(
        await read([['Nama', 'NIK', 'Jabatan'], ['SLAMET', '3516011208800001', 'Linmas'], [text]]),
      );
      expect(all.map((item) => (item.kind === 'worker' ? 'worker' : item.skipped.reason))).toEqual([
        'worker',
        'group',
      ]);
    },
  );

  test('its values are parsed', async () => {
    const [head, second, third] = await workers(await read(ROSTER));
    expect(head && toWorker(head)).toMatchObject({
      nik: '3516011208800001',
      name: 'Ahmad Sutrisno',
      category: 'kepala-desa',
      village: 'SUMBEREJO',
      kecamatan: 'DLANGGU',
      birth: 19800812,
      sex: 'L',
      wage: 202220000,
      sipp: { title: 'H., S.Pd.I', phone: '081234567890', birthPlace: 'Mojokerto' },
    });
    expect(second).toMatchObject({
      nik: { value: '3516015208850002' },
      birth: { value: 19850812, field: 'ttl', column: 4 },
    });
    expect(second?.phone).toBeUndefined();
    expect(third?.nik).toEqual({
      field: 'nik',
      column: 3,
      text: '3516011208800000',
      value: '3516011208800000',
      numeric: true,
    });
    expect(third?.category).toMatchObject({ value: undefined, confidence: 'none' });
  });
});

const nik = (n: number): string => `35160112088${10_000 + n}`;
const told = ({ nik: number, name, category }: RosterRow) => [number?.value, name?.value, category?.value];

describe('nobody is lost', () => {
  test('when a fuller table follows a first one, with other columns', async () => {
    const reading = await read([
      ['NO', 'NAMA', 'NIK', 'JABATAN'],
      ['1', 'SLAMET', nik(1), 'Kades'],
      [],
      ['II. ANGGOTA BPD'],
      ['NO', 'NIK', 'NAMA', 'ALAMAT', 'JABATAN'],
      ['1', nik(2), 'SITI', 'Jl. Mawar', 'Ketua'],
    ]);
    expect((await workers(reading)).map(told)).toEqual([
      [nik(1), 'SLAMET', 'kepala-desa'],
      [nik(2), 'SITI', 'bpd'],
    ]);
  });

  test('when the name looks like something else', async () => {
    const names = ['BANJAR WIJAYA', 'JUMLAHI', 'CAMAT SUDIRO', 'RT WAHYU', 'DESA PUTRA', 'DUKUH'];
    const reading = await read([
      ['NO', 'NAMA', 'JABATAN'],
      ...names.map((name, n) => [`${n + 1}`, name, 'Kaur Umum']),
    ]);
    expect((await workers(reading)).map(({ name }) => name?.value)).toEqual(names);
  });

  test('when only a post is filled: it is counted as vacant', async () => {
    const reading = await read([
      ['NO', 'NAMA', 'NIK', 'JABATAN'],
      ['1', '', '', 'Kepala Desa'],
    ]);
    expect(await items(reading)).toEqual([
      expect.objectContaining({
        skipped: expect.objectContaining({ reason: 'vacant', text: 'Kepala Desa' }),
      }),
    ]);
  });
});

describe('what a sheet says once', () => {
  test('the title names village, kecamatan and the one category of all', async () => {
    const reading = await read([
      ['DAFTAR CALON PESERTA BPJS KETENAGAKERJAAN PEKERJA RENTAN DESA SUMBEREJO'],
      ['KECAMATAN DLANGGU KABUPATEN MOJOKERTO TAHUN 2026'],
      ['No', 'Nama', 'NIK', 'Pekerjaan'],
      ['1', 'SLAMET', nik(1), 'Petani'],
    ]);
    expect(reading.layout).toMatchObject({
      village: 'SUMBEREJO',
      kecamatan: 'DLANGGU',
      category: { value: 'pekerja-rentan', by: 'title' },
    });
    expect((await workers(reading)).map(told)).toEqual([[nik(1), 'SLAMET', 'pekerja-rentan']]);
  });

  test.each([
    ['DATA KETUA RT DAN BPD DESA SUMBEREJO'],
    ['KANTOR KEPALA DESA SUMBEREJO'],
    ['DATA PENERIMA DESA DUKUH KECAMATAN BAYAN'],
  ])('%s names no single category', async (title) => {
    const reading = await read([[title], ['No', 'Nama', 'NIK'], ['1', 'SLAMET', nik(1)]]);
    expect(reading.layout?.category).toBeUndefined();
  });

  test('label and value may stand in cells far apart', async () => {
    const reading = await read([
      [undefined, 'KECAMATAN', undefined, ':', undefined, 'DLANGGU'],
      [undefined, 'DESA\u00a0:', ...Array.from({ length: 8 }, () => undefined), 'SUMBEREJO'],
      ['NO', 'NAMA', 'NIK', 'JABATAN'],
      ['1', 'SLAMET', nik(1), 'Kades'],
    ]);
    expect(reading.layout).toMatchObject({ village: 'SUMBEREJO', kecamatan: 'DLANGGU' });
  });

  test('headings over the rows name categories where no column does', async () => {
    const reading = await read([
      ['NO', 'NAMA', 'NIK'],
      ['A. BPD'],
      ['1', 'SLAMET', nik(1)],
      ['B. LPM'],
      ['1', 'SITI', nik(2)],
    ]);
    expect(reading.layout?.categoryByGroups).toBe(true);
    expect((await workers(reading)).map(told)).toEqual([
      [nik(1), 'SLAMET', 'bpd'],
      [nik(2), 'SITI', 'lpm'],
    ]);
  });
});

describe('columns that their content tells', () => {
  test("an employee number headed NIK gives way to the identity card's", async () => {
    const reading = await read([
      ['NO', 'NIK', 'NAMA', 'NO KTP', 'JABATAN'],
      ['1', '12345', 'SLAMET', nik(1), 'Ketua RT'],
      ['2', '12346', 'SITI', nik(2), 'Ketua RT'],
    ]);
    expect(fieldsOf(reading)).toEqual(['no_urut', 'no_pegawai', 'nama', 'nik', 'jabatan']);
  });

  test('sixteen digits are a NIK whatever the header says; a family card is none', async () => {
    const reading = await read([
      ['NAMA', 'IDENTITAS WARGA', 'KARTU', 'JABATAN'],
      ['SLAMET', nik(1), '3516010101109001', 'Ketua RT'],
      ['SITI', '3516015208850002', '3516010101109001', 'Ketua RW'],
    ]);
    expect(fieldsOf(reading)).toEqual(['nama', 'nik', undefined, 'jabatan']);
    expect(reading.layout?.columns[1]).toMatchObject({ by: 'content' });
  });

  test.each(['Nomor', 'No', 'No. Urut'])(
    'a column %s of sixteen digits beside family cards is the NIK',
    async (header) => {
      const reading = await read([
        ['Nama', 'Nomor KK', header, 'Jabatan'],
        ['SLAMET', '3516010101109001', nik(1), 'Linmas'],
        ['SITI', '3516010101109002', '3516015208850002', 'Linmas'],
      ]);
      expect(fieldsOf(reading)).toEqual(['nama', 'no_kk', 'nik', 'jabatan']);
      expect((await workers(reading)).map((row) => row.nik?.text)).toEqual([nik(1), '3516015208850002']);
    },
  );

  test('a column No of serial numbers stays what it is', async () => {
    const reading = await read([
      ['No', 'Nama', 'Nomor KK', 'Jabatan'],
      ['1', 'SLAMET', '3516010101109001', 'Linmas'],
    ]);
    expect(fieldsOf(reading)).toEqual(['no_urut', 'nama', 'no_kk', 'jabatan']);
  });

  test('group and post in two columns are read together', async () => {
    const reading = await read([
      ['NIK', 'NAMA', 'KATEGORI', 'JABATAN'],
      [nik(1), 'A', 'BPD', 'Ketua'],
      [nik(2), 'B', 'Perangkat Desa', 'Kepala Desa'],
      [nik(3), 'C', 'Pekerja Rentan', 'Petani'],
      [nik(4), 'D', '', 'Ketua RT 01'],
      [nik(5), 'E', 'RT', 'Ketua'],
    ]);
    const categories = (await workers(reading)).map(({ category }) => category?.value);
    expect(categories).toEqual(['bpd', 'kepala-desa', 'pekerja-rentan', 'ketua-rt', 'ketua-rt']);
  });

  test('siltap, tunjangan and jumlah are never added up', async () => {
    const reading = await read([
      ['NIK', 'NAMA', 'JABATAN', 'SILTAP', 'TUNJANGAN', 'JUMLAH'],
      [nik(1), 'SLAMET', 'Kades', '2.000.000', '500.000', '2.500.000'],
    ]);
    expect((await workers(reading))[0]?.wage?.value).toBe(200_000_000);
    expect(reading.layout?.columns[4]).toMatchObject({ by: 'none', meant: 'upah', rival: 4 });
  });

  test('English headers are known', async () => {
    const reading = await read([
      [
        'No',
        'Full Name',
        'National ID Number',
        'Date of Birth',
        'Gender',
        'Position',
        'Village',
        'District',
        'Monthly Salary',
      ],
      ['1', 'Ahmad', nik(1), '12 August 1980', 'Male', 'Village head', 'Sumberejo', 'Dlanggu', '2,022,200'],
    ]);
    const [row] = await workers(reading);
    expect(row && toWorker(row)).toMatchObject({
      category: 'kepala-desa',
      kecamatan: 'Dlanggu',
      birth: 19800812,
      wage: 202220000,
    });
  });
});

test('a recapitulation of numbers by village is no roster', async () => {
  const reading = await read([
    ['NO', 'DESA', 'KEPALA DESA', 'SEKRETARIS DESA', 'KAUR', 'JUMLAH'],
    ['1', 'Sumberejo', '1', '1', '3', '5'],
  ]);
  expect(reading.layout).toBeUndefined();
});

test('a form may have two posts, when each has its name and NIK', async () => {
  const reading = await read([
    ['NO', 'DESA', 'KEPALA DESA', '', 'SEKRETARIS DESA', ''],
    ['', '', 'NAMA', 'NIK', 'NAMA', 'NIK'],
    ['1', 'Sumberejo', 'SLAMET', '3516011208800001', 'SITI', '3516015208850002'],
    ['2', 'Kalen', 'BUDI', '3516011208800003', '-', ''],
  ]);
  const found = (await workers(reading)).map((row) => [
    row.village?.value,
    row.category?.value,
    row.name?.value,
    row.nik?.value,
  ]);
  expect(found).toEqual([
    ['Sumberejo', 'kepala-desa', 'SLAMET', '3516011208800001'],
    ['Sumberejo', 'sekretaris-desa', 'SITI', '3516015208850002'],
    ['Kalen', 'kepala-desa', 'BUDI', '3516011208800003'],
  ]);
});

test('two posts without NIKs are a list of contacts, no roster', async () => {
  const reading = await read([
    ['NO', 'DESA', 'KEPALA DESA', 'SEKRETARIS DESA'],
    ['1', 'Sumberejo', 'SLAMET', 'SITI'],
  ]);
  expect(reading.layout).toBeUndefined();
});

test.each([['3'], ['3 orang']])(
  'a sum that counts the people under their NIKs (%s) is a sum',
  async (count) => {
    const reading = await read([
      ['No', 'Nama', 'NIK', 'Jabatan'],
      ['1', 'SLAMET', '3516011208800001', 'Ketua RT'],
      ['', 'Jumlah', count, ''],
      ['2', 'SITI', '351601', 'Ketua RT'],
    ]);
    const kinds = (await items(reading)).map((item) =>
      item.kind === 'worker' ? 'worker' : item.skipped.reason,
    );
    expect(kinds).toEqual(['worker', 'total', 'worker']);
  },
);
