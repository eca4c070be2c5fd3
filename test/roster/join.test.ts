import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { asNik, type Nik } from '../../src/domain/nik.ts';
import { type Population, population } from '../../src/roster/join.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { toWorker } from '../../src/roster/rows/worker.ts';
import { alikeNames } from '../../src/roster/values/alike-names.ts';
import { read, workers } from './support.ts';

const AHMAD = '3516011208800001';
const SITI = '3516015208850002';
const BUDI = '3516010101700003';

const PEOPLE: Cell[][] = [
  [
    'nik',
    'nama',
    'sex',
    'tempatlahir',
    'tanggallahir',
    'status_kawin',
    'kk_level',
    'nama_ibu',
    'golongan_darah_id',
    'alamat',
    'rt',
    'rw',
    'no_kk',
  ],
  [
    AHMAD,
    'AHMAD SUTRISNO',
    '1',
    'MOJOKERTO',
    '1980-08-12',
    '2',
    '1',
    'SULASTRI',
    '4',
    'JL. MAWAR',
    '001',
    '002',
    '3516010101109001',
  ],
  [
    SITI,
    'SITI AMINAH',
    '2',
    'JOMBANG',
    '1985-08-12',
    '1',
    '1',
    'KASIYEM',
    '13',
    'JL. MELATI',
    '003',
    '002',
    '3516010101109002',
  ],
  [
    BUDI,
    'BUDI',
    '1',
    'MALANG',
    '1970-01-01',
    '2',
    '1',
    'NGATINI',
    '1',
    'JL. ANGGREK',
    '003',
    '002',
    '3516010101109003',
  ],
];

async function peopleOf(rows: Cell[][], wanted?: ReadonlySet<Nik>): Promise<Population> {
  const all = population(wanted);
  for (const row of await workers(await read(rows))) all.add(row);
  return all;
}

async function rosterOf(...rows: Cell[][]): Promise<RosterRow[]> {
  return workers(
    await read([['NIK', 'Nama', 'Jabatan', 'Tempat Lahir', 'Tanggal Lahir', 'Alamat'], ...rows]),
  );
}

describe('joining a population export', () => {
  test('fills what the roster lacks, and says so and from where', async () => {
    const [row] = await rosterOf([AHMAD, 'Ahmad Sutrisno, S.Pd', 'Ketua RT']);
    if (!row) throw new Error('no row');
    const joined = (await peopleOf(PEOPLE)).join(row);
    expect(joined.filled?.map(({ field }) => field)).toEqual([
      'tanggal_lahir',
      'tempat_lahir',
      'jenis_kelamin',
      'status_kawin',
      'gol_darah',
      'nama_ibu',
      'no_kk',
      'alamat',
      'rt',
      'rw',
    ]);
    expect(joined.disagreements).toEqual([]);
    expect(joined.mother).toMatchObject({
      field: 'nama_ibu',
      column: 0,
      value: 'SULASTRI',
      said: { row: 2, column: 8 },
    });
    expect(toWorker(joined)).toMatchObject({
      name: 'Ahmad Sutrisno',
      birth: 19800812,
      sipp: { mother: 'SULASTRI', bloodType: 'O', married: true, address: 'JL. MAWAR, RT 001 RW 002' },
    });
  });

  test('never overwrites, and reports what differs', async () => {
    const [row] = await rosterOf([
      SITI,
      'SITI AMINAH',
      'Kader Posyandu',
      'Surabaya',
      '13-08-1985',
      'Dsn Krajan',
    ]);
    if (!row) throw new Error('no row');
    const joined = (await peopleOf(PEOPLE)).join(row);
    expect([joined.birth?.value, joined.birthPlace?.value, joined.address?.value]).toEqual([
      19850813,
      'Surabaya',
      'Dsn Krajan',
    ]);
    expect([joined.rt, joined.bloodType]).toEqual([undefined, undefined]);
    expect(joined.disagreements?.map(({ field, own, other }) => [field, own.value, other.value])).toEqual([
      ['tanggal_lahir', 19850813, 19850812],
      ['tempat_lahir', 'Surabaya', 'JOMBANG'],
    ]);
    expect(joined.disagreements?.[0]?.place).toMatchObject({ row: 3, column: 5 });
  });

  test('takes nothing from a person of another name', async () => {
    const [row] = await rosterOf([BUDI, 'SLAMET', 'Linmas']);
    if (!row) throw new Error('no row');
    const joined = (await peopleOf(PEOPLE)).join(row);
    expect(joined.filled).toEqual([]);
    expect(joined.disagreements).toMatchObject([
      { field: 'nama', own: { value: 'SLAMET' }, other: { value: 'BUDI' } },
    ]);
  });

  test('leaves alone whom the export does not know, or knows under two names', async () => {
    const twice = [...PEOPLE, [BUDI, 'BUDIONO', '1', 'MALANG', '1970-01-01', '2', '1', 'NGATINI']];
    const people = await peopleOf(twice);
    expect([people.size, people.ambiguous]).toEqual([3, 1]);
    const [budi] = await rosterOf([BUDI, 'BUDI', 'Linmas']);
    if (!budi) throw new Error('no row');
    expect(people.join(budi)).toMatchObject({
      filled: [],
      disagreements: [],
      ambiguities: [{ field: 'nama', places: [{ row: 4 }, { row: 5 }] }],
    });
    for (const row of await rosterOf(['3516010101709999', 'YANTO', 'Linmas'], ['123', 'EKO', 'Linmas'])) {
      expect(people.join(row)).toBe(row);
    }
  });

  const SITI_AGAIN = [SITI, 'SITI AMINAH', '2', 'JOMBANG', '1985-08-12', '1', '1', 'NGATMI', '1'];

  test('where the export contradicts itself about a person, only that field stays empty', async () => {
    const people = await peopleOf([...PEOPLE, SITI_AGAIN]);
    const [row] = await rosterOf([SITI, 'SITI AMINAH', 'Linmas']);
    if (!row) throw new Error('no row');
    const joined = people.join(row);
    expect([joined.mother, joined.birthPlace?.value]).toEqual([undefined, 'JOMBANG']);
    expect(joined.ambiguities).toMatchObject([{ field: 'nama_ibu', places: [{ row: 3 }, { row: 5 }] }]);
    // What one of its rows leaves open, another may tell.
    expect(joined.bloodType).toMatchObject({ value: 'A', said: { row: 5 } });
  });

  test('of two files the first counts, the second fills what is left', async () => {
    const [row] = await rosterOf([SITI, 'SITI AMINAH', 'Linmas']);
    if (!row) throw new Error('no row');
    const second = [PEOPLE[0] ?? [], SITI_AGAIN];
    const joined = (await peopleOf(second)).join((await peopleOf(PEOPLE)).join(row));
    expect([joined.mother?.value, joined.bloodType?.value]).toEqual(['KASIYEM', 'A']);
    expect(joined.filled?.at(-1)).toMatchObject({ field: 'gol_darah' });
    expect(joined.disagreements).toEqual([]);
  });

  test('a value that is none makes room, and that is said', async () => {
    const [row] = await rosterOf([AHMAD, 'AHMAD SUTRISNO', 'Linmas', '', '31-02-1980']);
    if (!row) throw new Error('no row');
    const joined = (await peopleOf(PEOPLE)).join(row);
    expect(joined.birth?.value).toBe(19800812);
    expect(joined.disagreements).toMatchObject([
      { field: 'tanggal_lahir', own: { text: '31-02-1980', column: 5 }, taken: true },
    ]);
  });

  test('a first day in the post is taken only from a row of the same post', async () => {
    const header = ['NIK', 'Nama', 'Jabatan', 'TGL_AWAL_BEKERJA', 'KPJ'];
    const there = [
      [AHMAD, 'AHMAD SUTRISNO', 'Ketua RT', '01-02-2020', '12345678901'],
      [SITI, 'SITI AMINAH', 'Kepala Desa', '01-02-2020', ''],
    ];
    const people = await peopleOf([header, ...there]);
    const rows = await rosterOf([AHMAD, 'AHMAD SUTRISNO', 'Ketua RT'], [SITI, 'SITI AMINAH', 'Ketua RT']);
    expect(rows.map((row) => people.join(row)).map(({ from, kpj }) => [from?.value, kpj?.value])).toEqual([
      [20200201, '12345678901'],
      [undefined, undefined],
    ]);
  });

  test('keeps only the persons asked for', async () => {
    expect((await peopleOf(PEOPLE, new Set([asNik(AHMAD)]))).size).toBe(1);
  });
});

describe('two spellings of one name', () => {
  test.each([
    ['Ahmad Sutrisno', 'AHMAD SUTRISNO', true],
    ['M. ALI SODIKIN', 'MUHAMMAD ALI SODIKIN', true],
    ['MOCH. ARIFIN', 'Mohammad Arifin', true],
    ['SITI AMINAH', 'SITI AMINAH BINTI KASAN', true],
    ['SUTRISNO', 'SUTRISMO', true],
    ['NUR HAYATI', 'NURHAYATI', true],
    ['ABD ROHMAN', 'ABDUL ROHMAN', true],
    ['BUDI', 'SLAMET', false],
    ['BUDI', 'BUDIONO', false],
    ['MUHAMMAD ALI', 'MUHAMMAD YUSUF', false],
    ['SITI AMINAH', 'SITI MAIMUNAH', false],
    ['M. A.', 'MUHAMMAD ARIFIN', false],
    ['', 'BUDI', false],
  ])('%s and %s: %s', (own, other, alike) => {
    expect(alikeNames(own, other)).toBe(alike);
    expect(alikeNames(other, own)).toBe(alike);
  });
});
