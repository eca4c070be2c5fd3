import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { type Population, population } from '../../src/roster/join.ts';
import type { RosterRow } from '../../src/roster/row.ts';
import { toWorker } from '../../src/roster/worker.ts';
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

async function peopleOf(rows: Cell[][], wanted?: ReadonlySet<string>): Promise<Population> {
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
    expect(joined.filled).toEqual([
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
    expect([people.size, people.ambiguous]).toEqual([2, 1]);
    for (const row of await rosterOf(
      [BUDI, 'BUDI', 'Linmas'],
      ['3516010101709999', 'YANTO', 'Linmas'],
      ['123', 'EKO', 'Linmas'],
    )) {
      expect(people.join(row)).toBe(row);
    }
  });

  test('keeps only the persons asked for', async () => {
    expect((await peopleOf(PEOPLE, new Set([AHMAD]))).size).toBe(1);
  });
});
