import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { CsvCell, TypedTable } from '../../src/domain/csv.ts';
import { parquetPieces } from '../../src/io/write/write-parquet.ts';
import { asked } from '../support/duckdb.ts';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function written(table: TypedTable<string>): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.parquet`);
  const pieces: Uint8Array[] = [];
  for await (const piece of parquetPieces(table)) pieces.push(piece);
  writeFileSync(path, Buffer.concat(pieces));
  return path;
}

const COLUMNS = [
  { name: 'desa', type: 'text' },
  { name: 'orang', type: 'count' },
  { name: 'jumlah', type: 'rupiah' },
  { name: 'dasar', type: 'money' },
  { name: 'persen', type: 'number' },
  { name: 'bulan', type: 'month' },
] as const;

describe('a table of typed columns as Parquet, read by DuckDB', () => {
  it('has the types that are documented', async () => {
    const path = await written({ columns: COLUMNS, rows: [] });
    expect(
      (await asked(`describe select * from '${path}'`)).map(([name, type]) => `${name} ${type}`),
    ).toEqual([
      'desa VARCHAR',
      'orang INTEGER',
      'jumlah BIGINT',
      'dasar DECIMAL(18,2)',
      'persen DOUBLE',
      'bulan DATE',
    ]);
  });

  it.each<[string, readonly CsvCell<string>[], (string | undefined)[]]>([
    [
      'a whole row',
      ['Ds. Ngrowo', 3, 194_400, '2500000.50', 62.5, '2026-03'],
      ['Ds. Ngrowo', '3', '194400', '2500000.50', '62.5', '2026-03-01'],
    ],
    [
      'nothing',
      ['', undefined, undefined, '', undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'what a rounding takes off',
      ['x', 0, -7, '-0.05', 0, '2025-12'],
      ['x', '0', '-7', '-0.05', '0', '2025-12-01'],
    ],
    [
      'more than 32 bits',
      ['x', 1, 9_007_199_254_740_991, '90071992547409.91', 0.0001, '2026-12'],
      ['x', '1', '9007199254740991', '90071992547409.91', '0.0001', '2026-12-01'],
    ],
    [
      'text like a formula, as it is',
      ['=1+1', 1, 1, '1', 1, '2026-01'],
      ['=1+1', '1', '1', '1.00', '1', '2026-01-01'],
    ],
  ])('keeps %s', async (_name, row, read) => {
    expect(await asked(`select * from '${await written({ columns: COLUMNS, rows: [row] })}'`)).toEqual([
      read,
    ]);
  });

  it.each<[string, 'count' | 'rupiah' | 'money' | 'month', string]>([
    ['people', 'count', 'dua'],
    ['rupiah', 'rupiah', '1.5'],
    ['money', 'money', '1.234'],
    ['months', 'month', 'Maret'],
  ])('refuses a cell of a column of %s that is none', async (_name, type, cell) => {
    await expect(written({ columns: [{ name: 'a', type }], rows: [[cell]] })).rejects.toThrow();
  });

  it('adds up like the rows it was made of, over several groups of rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: -5, max: 5e9 }), fc.string({ maxLength: 6 })), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6_000 }),
        async (some, times) => {
          const rows = Array.from({ length: times }, () => some).flat();
          const sum = rows.reduce((total, [amount]) => total + amount, 0);
          const path = await written({
            columns: [
              { name: 'jumlah', type: 'rupiah' },
              { name: 'desa', type: 'text' },
            ],
            rows,
          });
          const [[count, total] = []] = await asked(
            `select count(*), coalesce(sum(jumlah), 0) from '${path}'`,
          );
          expect([count, total]).toEqual([String(rows.length), String(sum)]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

const ROSTER = `NIK,Nama,Tanggal Lahir,JK,Desa,Jabatan,Upah
3516011203800001,Budi Santoso,1980-03-12,L,Ngrowo,Kaur Keuangan,2500000.50
3516015204850002,Siti Aminah,1985-04-12,P,Ngrowo,Ketua RT,
`;
const POLICY = `policy: uji
categories:
  perangkat-desa: { base: wage, charges: [{ fund: ADD, percent: 60 }, { fund: DDS, percent: 40 }] }
  ketua-rt: { base: minimum, charges: [{ fund: APBD, subFund: DBH sawit }] }
`;

describe('premium and budget as Parquet say what their CSV says', () => {
  const roster = join(folder, 'daftar.csv');
  const policy = join(folder, 'p.yaml');
  writeFileSync(roster, ROSTER);
  writeFileSync(policy, POLICY);
  it.each([
    ['premium', ['--month', '2026-03']],
    ['budget', ['--year', '2026']],
    ['budget', ['--year', '2026', '--by', 'fund,month']],
  ])('%s %s', async (command, words) => {
    const made = async (format: string): Promise<string> => {
      const path = join(folder, `${command}${words.length}.${format}`);
      const argv = [command, roster, '--policy', policy, ...words, '--format', format, '-o', path, '--force'];
      expect((await run(argv)).err).toContain(path);
      return path;
    };
    const [csv, parquet] = [await made('csv'), await made('parquet')];
    const plain = `select columns(c -> c <> 'month')::varchar from`;
    // DuckDB tells the types of a CSV by itself: all of both is compared as text, the months as what they are.
    const [fromCsv, fromParquet] = await Promise.all([
      asked(`${plain} read_csv('${csv}', all_varchar = true, nullstr = '')`),
      asked(`${plain} '${parquet}'`),
    ]);
    const amounts = (rows: (string | undefined)[][]): string[] =>
      rows.map((row) => row.map((value) => (value ?? '').replace(/\.0+$|(?<=\.\d)0$/, '')).join('|'));
    expect(fromCsv.length).toBeGreaterThan(1);
    expect(amounts(fromParquet)).toEqual(amounts(fromCsv));
    const months = (from: string): Promise<(string | undefined)[][]> =>
      asked(`select distinct left(month::varchar, 7) from ${from} order by 1`);
    expect(await months(`'${parquet}'`)).toEqual(await months(`read_csv('${csv}', all_varchar = true)`));
  });

  it('goes to a file, never to a screen', async () => {
    const ran = await run(['budget', roster, '--policy', policy, '--year', '2026', '--format', 'parquet']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('-o FILE.parquet');
  });
});
