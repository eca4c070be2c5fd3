import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { FIELDS, type Field, factsOf, fieldsWith, partsOf } from '../../src/domain/field.ts';
import { rupiah } from '../../src/domain/money.ts';
import { asNik } from '../../src/domain/nik.ts';
import { tkBaru } from '../../src/enrolment/sipp/layouts/tk-baru.ts';
import { tkLanjutan } from '../../src/enrolment/sipp/layouts/tk-lanjutan.ts';
import { prepare } from '../../src/enrolment/sipp/sipp-values.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { exactMatch } from '../../src/roster/header/header-match.ts';
import { SYNONYMS } from '../../src/roster/header/synonyms.ts';
import { population } from '../../src/roster/join.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { isRead } from '../../src/roster/rows/row-reader.ts';
import { toWorker } from '../../src/roster/rows/worker.ts';
import { normalise } from '../../src/roster/values/text.ts';
import { fieldsOf, read, workers } from './support.ts';

/** What a roster writes in each field, and what is read of it: of a combined field, what each of its parts is. */
const SAMPLES: Readonly<Record<Field, readonly [written: string, ...read: unknown[]]>> = {
  nik: ['3516011208800001', asNik('3516011208800001')],
  nama: ['AHMAD SUTRISNO', 'AHMAD SUTRISNO'],
  ttl: ['Mojokerto, 12-08-1980', 'Mojokerto', 19800812],
  tanggal_lahir: ['12-08-1980', 19800812],
  tempat_lahir: ['Mojokerto', 'Mojokerto'],
  jenis_kelamin: ['L', 'L'],
  status_kawin: ['Kawin', true],
  gol_darah: ['AB', 'AB'],
  nama_ibu: ['SULASTRI', 'SULASTRI'],
  no_kk: ['3516010101700009', '3516010101700009'],
  alamat: ['Jl. Mawar 3', 'Jl. Mawar 3'],
  dusun: ['Krajan', 'Krajan'],
  rt: ['003', '003'],
  rw: ['001', '001'],
  rt_rw: ['003/001', '003', '001'],
  desa: ['Desa Sumberejo', 'Sumberejo'],
  kecamatan: ['Kec. Dlanggu', 'Dlanggu'],
  kabupaten: ['Mojokerto'],
  provinsi: ['Jawa Timur'],
  kode_pos: ['61371', '61371'],
  hp: ['0812-3456-7890', '081234567890'],
  email: ['ahmad@example.id', 'ahmad@example.id'],
  npwp: ['12.345.678.9-012.000', '123456789012000'],
  jabatan: ['Kepala Desa', 'kepala-desa'],
  pekerjaan: ['Petani', 'Petani'],
  upah: ['2.426.640', 242664000],
  tgl_mulai: ['01-03-2021', 20210301],
  tgl_akhir: ['31-03-2027', 20270331],
  tgl_meninggal: ['20-09-2026', 20260920],
  no_sk: ['141/12/2021'],
  no_pegawai: ['P-017', 'P-017'],
  kpj: ['12345678901', '12345678901'],
  npp: ['12345678', '12345678'],
  bank: ['Bank Jatim'],
  no_rekening: ['0123456789'],
  nama_rekening: ['AHMAD SUTRISNO'],
  pendidikan: ['SMA'],
  agama: ['Islam'],
  kewarganegaraan: ['WNI'],
  shdk: ['Kepala Keluarga'],
  keterangan: ['lama', 'lama'],
  no_urut: ['1'],
  waktu_isi: [
    '25/11/2026 10:12:05',
    { dayFirst: Date.UTC(2026, 10, 25, 10, 12, 5) / 1000, monthFirst: undefined },
  ],
};

const ALWAYS: readonly Field[] = ['nik', 'nama', 'jabatan'];

/** A row of somebody whose roster has the columns that every roster has, and these. */
async function rowWith(...fields: readonly Field[]): Promise<RosterRow> {
  const columns = [...new Set([...ALWAYS, ...fields])];
  const cells: Cell[] = columns.map((field) => SAMPLES[field][0]);
  const reading = await read([columns.map((field) => factsOf(field).name.id), cells]);
  expect(fieldsOf(reading)).toEqual(columns);
  const [row] = await workers(reading);
  if (!row) throw new Error('nobody was read');
  return row;
}

const readOf = (row: RosterRow, field: Field): unknown => {
  const reading = row[factsOf(field).row as keyof RosterRow];
  return typeof reading === 'object' && 'value' in reading ? reading.value : undefined;
};

/** Whether a field is one of those of which a fact is told. */
const among = (fields: readonly Field[], field: Field): boolean => fields.includes(field);

describe.each(FIELDS)('%s', (field) => {
  test('has a name in both languages and headings of its own', () => {
    const { id, en } = factsOf(field).name;
    expect([id, en].every((name) => /\p{L}/u.test(name))).toBe(true);
    const { observed, inferred } = SYNONYMS[field];
    expect(observed.length).toBeGreaterThan(0);
    const headings = [...observed, ...inferred];
    expect(headings.filter((heading) => normalise(heading) !== heading)).toEqual([]);
    expect(headings.filter((heading) => exactMatch(heading)?.field !== field)).toEqual([]);
  });

  test('is known under its own name and under any heading that the user maps to it', async () => {
    await rowWith(field);
    const columns = [...ALWAYS.filter((one) => one !== field), field];
    const heads = columns.map((one) => (one === field ? 'Kolom X' : factsOf(one).name.id));
    const cells = columns.map((one) => SAMPLES[one][0]);
    expect(fieldsOf(await read([heads, cells], new Map([[field, 'Kolom X']])))).toEqual(columns);
  });

  test('is read to its property, or is known and not read', async () => {
    const [, ...wanted] = SAMPLES[field];
    expect(isRead(field)).toBe(wanted.length > 0);
    const row = await rowWith(field);
    if (isRead(field)) expect(partsOf(field).map((part) => readOf(row, part))).toEqual(wanted);
  });

  test.runIf(among(fieldsWith('join'), field))('is filled in from a joined file', async () => {
    const people = population();
    people.add(await rowWith(field));
    const joined = people.join(await rowWith());
    expect(readOf(joined, field)).toEqual(SAMPLES[field][1]);
    expect(joined.filled?.map((one) => one.field)).toEqual([field]);
  });

  test.runIf(among(fieldsWith('sipp'), field))('comes to its column in a file for SIPP', async () => {
    const worker = toWorker(await rowWith(field));
    const values = prepare(worker, rupiah(2_426_640), {
      ...nationalPolicy().enrolment,
      employment: 'Y',
    }).values;
    const column = factsOf(field).sipp;
    expect(column && values[column]).toEqual(expect.stringMatching(/./));
  });

  test.runIf(among(fieldsWith('sipp'), field))('is known under the heading that SIPP gives it', () => {
    const columns = [tkBaru, tkLanjutan].flatMap((layout) => layout.columns);
    const heads = columns
      .filter((column) => column.field === factsOf(field).sipp)
      .map(({ header }) => header);
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.map((head) => exactMatch(normalise(head))?.field)).toEqual(heads.map(() => field));
  });
});
