import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, type Value } from '../cases/support.ts';

const [NIK, NAME, POST, , , BORN] = [1, 2, 3, 4, 5, 6];
const of = (from: number, to: number, ...columns: number[]): Value[][] =>
  PEOPLE.slice(from, to).map((person) => columns.map((column) => person[column] ?? ''));
const parts = (day: string | undefined): string[] => (day ?? '').split('-');

interface Worker {
  readonly name: string;
  readonly village: string;
  readonly category: string;
}

/** What `premium` makes of one CSV, and the codes of what it says above a note. */
async function read(rows: readonly (readonly Value[])[]): Promise<{ workers: Worker[]; codes: string[] }> {
  const { enroll, validate } = desk({ 'daftar.csv': csv(rows, ';') });
  const { findings } = await validate('daftar.csv --as-of 2026-11-01');
  const { out } = await enroll('premium daftar.csv --month 2026-11 --format json');
  const { workers } = JSON.parse(out) as { workers: Worker[] };
  return { workers, codes: findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code) };
}

const SIGNED: Value[][] = [
  [],
  ['', '', 'Dlanggu, 5 Januari 2026'],
  ['', '', 'Kepala Desa'],
  [],
  ['', '', 'SUPARMAN'],
  [],
];

describe('a table below another one', () => {
  test.each<[string, Value[][]]>([
    ['its title names it with a label', [['DAFTAR PERANGKAT'], ['Desa : Jrambe']]],
    ['its title names it with its kecamatan', [['DESA JRAMBE KECAMATAN DLANGGU']]],
    ['its title is the village alone', [['DESA JRAMBE']]],
    ['a year stands below its village', [['DESA JRAMBE'], ['TAHUN 2026']]],
  ])('is of its own village where a signature stands between and %s', async (_, title) => {
    const { workers, codes } = await read([
      ['DAFTAR PERANGKAT'],
      ['DESA KALEN KECAMATAN DLANGGU'],
      ['NIK', 'Nama', 'Jabatan'],
      ...of(0, 3, NIK, NAME, POST),
      ...SIGNED,
      ...title,
      ['NIK', 'Nama', 'Jabatan'],
      ...of(3, 6, NIK, NAME, POST),
    ]);
    expect(codes).toEqual([]);
    expect(workers.map(({ village }) => village.toLowerCase())).toEqual([
      ...Array(3).fill('kalen'),
      ...Array(3).fill('jrambe'),
    ]);
  });

  test('is not taken for an example where its heading says how a name is written', async () => {
    const { workers, codes } = await read([
      ['NIK', 'Nama', 'Jabatan', 'Desa'],
      ...of(0, 3, NIK, NAME, POST, 4),
      [],
      ['No. KTP', 'Nama Lengkap (sesuai KTP)', 'Tugas', 'Desa'],
      ...of(3, 6, NIK, NAME, POST, 4),
    ]);
    expect([codes, workers.length]).toEqual([[], 6]);
  });

  test('may begin with a sum among headings that no list has', async () => {
    const { workers, codes } = await read([
      ['Nomor Identitas', 'Nama Petugas', 'Tugas dalam Lembaga', 'Desa Penugasan'],
      ...of(0, 3, NIK, NAME, POST, 4),
      [
        'Jumlah Honor yang Diterima',
        'Usia Saat Ini',
        'Nama Aparatur',
        'No. Kependudukan Ybs.',
        'Peran dalam Lembaga',
        'Desa Tempat Tugas',
      ],
      ...of(3, 6, NAME, NIK, POST, 4).map((row, at) => ['250000', String(40 + at), ...row]),
    ]);
    expect([codes, workers.length]).toEqual([[], 6]);
  });

  test('reads a date in three columns and ticks under its own header', async () => {
    const { workers, codes } = await read([
      ['NIK', 'Nama', 'Jabatan', 'Desa', 'Tanggal Lahir', 'Jenis Kelamin', ''],
      ['', '', '', '', '', 'L', 'P'],
      ...of(0, 3, NIK, NAME, POST, 4, BORN).map((row, at) => [...row, ...(at === 1 ? ['', 'v'] : ['v', ''])]),
      ['Jabatan', 'Tanggal Lahir', '', '', 'Jenis Kelamin', '', 'NIK', 'Nama', 'Desa'],
      ['', 'Tgl', 'Bln', 'Thn', 'P', 'L', '', '', ''],
      ...of(3, 6, POST, BORN, NIK, NAME, 4).map(([post, born, ...who], at) => [
        post,
        ...parts(String(born)),
        ...(at === 1 ? ['', 'v'] : ['v', '']),
        ...who,
      ]),
    ]);
    expect([codes, workers.length]).toEqual([[], 6]);
  });

  test('lends no village to people above it whom nobody read', async () => {
    const { findings, totals } = await desk({
      'daftar.csv': csv([
        ['Desa : Kalen'],
        ['Angka', 'Sebutan', 'Xyz', 'Abc'],
        ...of(0, 3, NIK, NAME, POST, BORN),
        ['DESA JRAMBE KECAMATAN DLANGGU'],
        ['NIK', 'Nama', 'Jabatan', 'Tanggal Lahir'],
        ...of(3, 6, NIK, NAME, POST, BORN),
      ]),
    }).validate('daftar.csv --as-of 2026-11-01');
    expect([totals.accepted, findings.filter(({ code }) => code === 'row-passed').length]).toEqual([3, 3]);
  });
});

/** Headings that no list has, over number, name, post, village and wage. */
const COMPOSED = [
  'No. Kependudukan',
  'Nama Petugas',
  'Tugas dalam Lembaga',
  'Desa Penugasan',
  'Nominal Honor Petugas',
];
const FIELDS = ['nik', 'nama', 'jabatan', 'desa', 'upah'];

describe('a hidden column', () => {
  test.each([
    ['an older wage', 4, '1250000'],
    ['an older post', 2, 'Anggota Linmas'],
    ['an older village', 3, 'Tumapel'],
  ])('of %s is not read where a visible one says the same', async (_, at, old) => {
    const rows = of(0, 6, NIK, NAME, POST, 4, 7);
    const bytes = await book(
      { Data: [[COMPOSED[at] ?? '', ...COMPOSED], ...rows.map((row) => [old, ...row])] },
      (sheet) => {
        sheet.getColumn(1).hidden = true;
      },
    );
    const { out } = await desk({ 'daftar.xlsx': bytes }).enroll('inspect daftar.xlsx --format json');
    const { files } = JSON.parse(out) as { files: { sheets: { columns: { field: string | null }[] }[] }[] };
    expect(files[0]?.sheets[0]?.columns.map(({ field }) => field)).toEqual([null, ...FIELDS]);
  });
});

describe('forms of one person a sheet', () => {
  const form = (person: readonly string[], labels: readonly string[]): Value[][] =>
    labels.map((label, at) => [label, ':', person[at + 1] ?? '']);

  test.each([
    ['known labels', ['NIK', 'Nama', 'Jabatan', 'Desa']],
    ['labels of their own', ['Nomor Identitas Petugas', 'Nama Petugas Ybs.', 'Tugas Sekarang', 'Penugasan']],
  ])('are said to be such, each of them, under %s', async (_, labels) => {
    const [first = [], second = [], third = []] = PEOPLE;
    const forms = await book({ A: form(first, labels), B: form(second, labels), C: form(third, labels) });
    const said = await desk({ 'daftar.xlsx': forms }).validate('daftar.xlsx --as-of 2026-11-01');
    expect([
      said.code,
      said.findings.map(({ code, message }) => [code, message.includes('kolom A')]),
    ]).toEqual([1, Array(3).fill(['header-not-found', true])]);
  });

  test('are nothing to say where one person alone stands on a cover', async () => {
    const [first = []] = PEOPLE;
    const rows = [['NIK', 'Nama', 'Jabatan', 'Desa'], ...of(0, 6, NIK, NAME, POST, 4)];
    const bytes = await book({ Sampul: form(first, ['NIK', 'Nama', 'Jabatan']), Data: rows });
    const { findings, totals } = await desk({ 'daftar.xlsx': bytes }).validate(
      'daftar.xlsx --as-of 2026-11-01',
    );
    expect([findings, totals.accepted]).toEqual([[], 6]);
  });
});

describe('the title of a further table', () => {
  test.each([
    ['BPD', 'DAFTAR ANGGOTA BPD DESA KALEN', 'bpd'],
    ['an official', 'DATA PERANGKAT DESA KALEN', 'perangkat-desa'],
    ['a cadre of another village', 'DAFTAR KADER POSYANDU DESA JRAMBE', 'kader-posyandu'],
  ])('tells the post of people without a column for it: %s', async (_, title, category) => {
    const who = ['NIK', 'Nama', 'Kecamatan'];
    const { workers, codes } = await read([
      ['DAFTAR KETUA RT DESA KALEN'],
      who,
      ...of(0, 3, NIK, NAME, 5),
      [],
      [title],
      who,
      ...of(3, 6, NIK, NAME, 5),
    ]);
    expect(codes).toEqual([]);
    expect(workers.map((each) => each.category)).toEqual([
      ...Array(3).fill('ketua-rt'),
      ...Array(3).fill(category),
    ]);
  });
});

describe('a date in several columns', () => {
  test.each([
    ['year, month, day', ['Thn', 'Bln', 'Tgl'], ['2026', '3', '1']],
    ['month, day, year', ['Bulan', 'Tanggal', 'Tahun'], ['3', '1', '2026']],
  ])('is read in the order of its headings: %s', async (_, parts, day) => {
    const { enroll } = desk({
      'daftar.csv': csv([
        ['NIK', 'Nama', 'Jabatan', 'Desa', 'TMT', '', ''],
        ['', '', '', '', ...parts],
        ...of(0, 6, NIK, NAME, POST, 4).map((row) => [...row, ...day]),
      ]),
    });
    const { out } = await enroll('premium daftar.csv --year 2026 --format json');
    expect((JSON.parse(out) as { totals: { annual: number } }).totals.annual).toBe(10 * 6 * 5400);
  });

  test.each([
    [
      'a month and a year',
      ['Mulai Tugas (bulan)', 'Mulai Tugas (tahun)'],
      ['3', '2026'],
      ['column-duplicate', 'term-date-invalid'],
    ],
    ['a year', ['Tahun Pengangkatan'], ['2026'], ['term-date-invalid']],
    ['a month', ['Bulan Pengangkatan'], ['Maret'], ['column-unread']],
  ])(
    'of which only %s stands there is asked about in that year, for it decides who is charged',
    async (_, more, cells, codes) => {
      const { validate } = desk({
        'daftar.csv': csv([
          ['NIK', 'Nama', 'Jabatan', 'Desa', ...more],
          ...of(0, 6, NIK, NAME, POST, 4).map((row) => [...row, ...cells]),
        ]),
      });
      const { findings, code } = await validate('daftar.csv --as-of 2026-11-01');
      expect([code, [...new Set(findings.map((each) => each.code))]]).toEqual([1, codes]);
    },
  );
});

describe('a column that says who is still in the post', () => {
  test.each([
    ['Status (1=aktif, 0=berhenti)', '1', '0'],
    ['Ket (1=berhenti; 0=aktif)', '0', '1'],
    ['Aktif/Berhenti', 'Ya', 'Tidak'],
    ['Berhenti', 'Tidak', 'Ya'],
  ])('is read by what its heading says of the answers: %s', async (heading, stays, left) => {
    const { validate } = desk({
      'daftar.csv': csv(
        [
          ['NIK', 'Nama', 'Jabatan', 'Desa', heading],
          ...of(0, 6, NIK, NAME, POST, 4).map((row, at) => [...row, at === 2 ? left : stays]),
        ],
        ';',
      ).replace('berhenti; 0', 'berhenti, 0'),
    });
    const { findings } = await validate('daftar.csv --as-of 2026-11-01');
    expect(findings.filter(({ code }) => code === 'note-left').map(({ row }) => row)).toEqual([4]);
  });
});

test('an age beside a date in three columns is no part of it', async () => {
  const { enroll } = desk({
    'daftar.csv': csv([
      ['NIK', 'Nama', 'Jabatan', 'Desa', 'Umur (tahun)', 'Tanggal Lahir', '', '', 'TMT', '', ''],
      ['', '', '', '', '', 'Hari', 'Bulan', 'Tahun', 'Tanggal', 'Bulan', 'Tahun'],
      ...of(0, 6, NIK, NAME, POST, 4, BORN).map(([nik, name, post, village, born]) => [
        ...[nik, name, post, village, '40'],
        ...parts(String(born)),
        ...['1', '3', '2026'],
      ]),
    ]),
  });
  const { out } = await enroll('premium daftar.csv --year 2026 --format json');
  expect((JSON.parse(out) as { totals: { annual: number } }).totals.annual).toBe(10 * 6 * 5400);
});
