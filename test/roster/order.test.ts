import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, type Value } from '../cases/support.ts';

const cells = (from: number, to: number, ...columns: number[]): Value[][] =>
  PEOPLE.slice(from, to).map((person) => columns.map((column) => person[column] ?? ''));

/** Tables of two people each, under headings of their own: what is read of one must not depend on where it stands. */
const TABLES: readonly (readonly (readonly Value[])[])[] = [
  [
    ['NIK', 'Nama', 'Jabatan', 'Desa', 'TMT'],
    ...cells(0, 2, 1, 2, 3, 4).map((row) => [...row, '01-03-2026']),
  ],
  [
    ['Nama Petugas', 'Kedudukan', 'Nomor Identitas', 'Desa Asal', 'Terhitung Mulai Tugas'],
    ...cells(2, 4, 2, 3, 1, 4).map((row) => [...row, '01-07-2026']),
  ],
  [
    ['No', 'Nama', 'NIK', 'Tugas', 'Masa Kerja', ''],
    ['', '', '', '', 'Mulai', 'Selesai'],
    ...cells(4, 6, 0, 2, 1, 3).map((row) => [...row, '01-02-2026', '30-11-2026']),
  ],
];
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

const inOrder = (order: readonly number[]): (readonly (readonly Value[])[])[] =>
  order.map((at) => TABLES[at] ?? []);

async function read(files: Record<string, string | Uint8Array>): Promise<readonly string[]> {
  const [name = ''] = Object.keys(files);
  const { enroll } = desk(files);
  const { out } = await enroll(`premium ${name} --year 2026 --format json`);
  const { workers } = JSON.parse(out) as {
    workers: { nik: string; category: string; village: string; annual: number }[];
  };
  return workers
    .map(({ nik, category, village, annual }) => `${nik} ${category} ${village} ${annual / 5400}`)
    .sort();
}

const EXPECTED: readonly string[] = [
  '3516**********01 kepala-desa Kalen 10',
  '3516**********02 sekretaris-desa Kalen 10',
  '3516**********03 perangkat-desa Kalen 6',
  '3516**********04 perangkat-desa Kalen 6',
  '3516**********05 perangkat-desa Kalen 10',
  '3516**********06 perangkat-desa Kalen 10',
];

describe('the order of sheets and of tables in a sheet changes nothing', () => {
  test.each(ORDERS.map((order) => [order] as const))('sheets %s', async (order) => {
    const sheets = Object.fromEntries(
      inOrder(order).map((rows, at) => [`Lembar ${at + 1}`, [['DESA : Kalen'], ...rows]]),
    );
    expect(await read({ 'daftar.xlsx': await book(sheets) })).toEqual(EXPECTED);
  });

  test.each(ORDERS.map((order) => [order] as const))('tables %s in one sheet', async (order) => {
    const rows = inOrder(order).flatMap((table) => [...table, []]);
    expect(await read({ 'daftar.csv': csv([['DESA : Kalen', '', '', '', '', ''], ...rows]) })).toEqual(
      EXPECTED,
    );
  });
});
