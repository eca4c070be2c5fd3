import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { FIELDS } from '../../src/domain/field.ts';
import { SYNONYMS } from '../../src/roster/header/synonyms.ts';
import { tries } from '../support/tries.ts';
import { fieldsOf, items, read, workers } from './support.ts';

const RUNS = { seed: 20261122, numRuns: tries(150) };

/** A right value of each column, for the n-th person. */
const VALUES: Readonly<Record<string, (n: number) => Cell>> = {
  no_urut: (n) => String(n + 1),
  nik: (n) => `351601${String(10 + (n % 18) + (n % 2) * 40)}0880${String(1000 + n)}`,
  nama: (n) => ['SUPARMAN', 'SITI AMINAH', 'Banjar Wijaya', 'DESI', 'Totok', 'RT Wahyu', 'Kota Raja'][n % 7],
  no_kk: (n) => `351601010110${String(2000 + n)}`,
  tempat_lahir: () => 'Mojokerto',
  tanggal_lahir: (n) => `${String(10 + (n % 18))}-08-1980`,
  jenis_kelamin: (n) => (n % 2 ? 'P' : 'L'),
  gol_darah: () => 'O',
  nama_ibu: () => 'SULASTRI',
  alamat: () => 'Jl. Mawar 3',
  dusun: () => 'Krajan',
  desa: () => 'Sumberejo',
  kecamatan: () => 'Dlanggu',
  kode_pos: () => '61371',
  hp: (n) => `0812345${String(67890 + n)}`,
  jabatan: (n) => ['Ketua RT 01', 'Kaur Umum', 'Kepala Desa', 'Linmas'][n % 4],
  upah: () => '2.022.200',
  tgl_mulai: () => '01-01-2020',
};
const COLUMNS = Object.keys(VALUES).filter((field) => field !== 'nik' && field !== 'nama');

/** Names that say a field without any doubt; the others depend on what stands in the column. */
const DOUBTFUL = new Set([
  'peserta',
  'kepala keluarga',
  'lahir',
  'ibu',
  'bidang',
  'kd jabatan',
  'unsur',
  'lembaga',
  'kelompok',
]);
const headerOf = (field: string): fc.Arbitrary<string> => {
  const { observed, inferred } = SYNONYMS[field as keyof typeof SYNONYMS];
  return fc.constantFrom(...[...observed, ...inferred].filter((name) => !DOUBTFUL.has(name)));
};

const roster = fc
  .record({
    columns: fc
      .shuffledSubarray(COLUMNS, { minLength: 2 })
      .chain((others) => fc.shuffledSubarray(['nik', 'nama', ...others], { minLength: others.length + 2 })),
    people: fc.integer({ min: 1, max: 8 }),
    titles: fc.subarray(['DAFTAR PERANGKAT', 'TAHUN 2026', '', 'Lampiran I']),
    upper: fc.boolean(),
  })
  .chain(({ columns, ...rest }) =>
    fc.tuple(...columns.map(headerOf)).map((headers) => ({ columns, headers: headers as string[], ...rest })),
  );

describe('any roster of known columns in any order', () => {
  test('is mapped as it was meant, and gives every person', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async ({ columns, headers, people, titles, upper }) => {
        const rows: Cell[][] = [
          ...titles.map((title): Cell[] => [title]),
          headers.map((header) => (upper ? header.toUpperCase() : header)),
          ...Array.from({ length: people }, (_, n) => columns.map((field) => VALUES[field]?.(n))),
        ];
        const reading = await read(rows);
        expect(fieldsOf(reading)).toEqual(columns);
        const found = await workers(reading);
        const at = columns.indexOf('nik');
        expect(found.map(({ nik }) => nik?.value)).toEqual(
          rows.slice(titles.length + 1).map((row) => row[at]),
        );
        for (const row of found) expect(row.name?.value).toBeTruthy();
      }),
      RUNS,
    );
  });

  test('keeps every named person when the NIK is missing', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async ({ columns, headers, people }) => {
        const rows: Cell[][] = [
          headers,
          ...Array.from({ length: people }, (_, n) =>
            columns.map((field) => (field === 'nik' && n > 0 ? undefined : VALUES[field]?.(n))),
          ),
        ];
        expect(await workers(await read(rows))).toHaveLength(people);
      }),
      RUNS,
    );
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'NIK',
      'Nama',
      'JUMLAH',
      'Mengetahui',
      'DESA X',
      '###',
      '1',
      '2',
      'Ketua RT',
      "'",
    ),
  },
  { weight: 1, arbitrary: fc.integer().map((n): Cell => ({ type: 'number', raw: String(n) })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>({ type: 'error', raw: '#N/A' }, { type: 'boolean', raw: '1' }),
  },
);

describe('any cells at all', () => {
  test('give one item for each row below the header, and no crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }), async (noise) => {
        const rows: Cell[][] = [['NO', 'NIK', 'NAMA', 'JABATAN', 'DESA'], ...noise];
        const reading = await read(rows);
        const below = rows.length - (reading.layout?.headerRow ?? rows.length);
        expect(await items(reading)).toHaveLength(below);
      }),
      { ...RUNS, numRuns: tries(400) },
    );
  });
});

test('every field of the synonyms is a field that users can name', () => {
  expect(Object.keys(SYNONYMS).sort()).toEqual([...FIELDS].sort());
});

describe('cells as long as Excel allows', () => {
  const LONG = 32_767;
  test.each([
    ['digits and blanks', `A, ${'1 '.repeat(LONG / 2)}`],
    ['dots and dashes', '.-'.repeat(LONG / 2)],
    ['blanks', `1${' '.repeat(LONG - 2)}x`],
    ['letters', 'S.Pd '.repeat(LONG / 5)],
    ['dates', '1/1/'.repeat(LONG / 4)],
  ])('of %s are read as they stand', async (_what, text) => {
    const header = ['NIK', 'NAMA', 'TTL', 'TMT', 'UPAH', 'JABATAN', 'RT/RW', 'NO HP', 'ALAMAT'];
    const rows: Cell[][] = [header, header.map(() => text), [text], [undefined, text]];
    const all = await items(await read(rows));
    expect(all).toHaveLength(3);
  });
});
