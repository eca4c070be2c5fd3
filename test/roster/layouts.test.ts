import { describe, expect, test } from 'vitest';
import { LAYOUT_FIXTURES } from '../../fixtures/generate/layouts.ts';
import type { Field } from '../../src/domain/field.ts';
import { columnLetter } from '../../src/domain/place.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { chooseSheet } from '../../src/roster/choose-sheet.ts';
import type { RosterItem, RosterRow } from '../../src/roster/rows/row.ts';
import { AS_OF } from './support.ts';

interface Expected {
  readonly profile: string | undefined;
  readonly sheet?: string;
  readonly headerRow: number;
  /** `field letter` pairs, in the order of the columns. */
  readonly columns: string;
  /** Headers that nobody knows; everything else is read or known to be of no use. */
  readonly unknown?: readonly string[];
  readonly village?: string;
  readonly kecamatan?: string;
  readonly category?: string;
  /** Categories of the workers, in order. */
  readonly categories?: readonly (string | undefined)[];
  readonly skipped?: Readonly<Record<string, number>>;
}

const OFFICIALS = ['kepala-desa', 'sekretaris-desa', 'perangkat-desa'];

const EXPECTED: Readonly<Record<string, Expected>> = {
  'opensid-penduduk.xlsx': {
    profile: 'opensid-penduduk',
    sheet: 'Data Penduduk',
    headerRow: 1,
    columns:
      'alamat A, dusun B, rw C, rt D, nama E, no_kk F, nik G, jenis_kelamin H, tempat_lahir I, tanggal_lahir J, agama K, pendidikan L, pekerjaan N, status_kawin O, shdk P, kewarganegaraan Q, nama_ibu U, gol_darah V',
    unknown: ['alamat_sekarang'],
    skipped: { 'not-alive': 1, instruction: 3 },
  },
  'opensid-unduh.xls': {
    profile: 'opensid-unduh',
    headerRow: 2,
    columns:
      'no_urut A, no_kk B, nik C, nama E, alamat F, dusun G, rw H, rt I, jenis_kelamin J, tempat_lahir K, tanggal_lahir L, agama N, pendidikan O, pekerjaan P, status_kawin Q, shdk R, nama_ibu T',
    unknown: ['Status'],
    village: 'SUMBEREJO',
  },
  'opensid-aparat.xlsx': {
    profile: 'opensid-aparat',
    headerRow: 4,
    columns:
      'no_urut A, nama B, no_pegawai C, jenis_kelamin E, ttl F, agama G, jabatan I, pendidikan J, tgl_mulai K, tgl_akhir L, keterangan M',
    unknown: ['NIP'],
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    categories: [...OFFICIALS, 'perangkat-desa'],
    skipped: { 'number-row': 1, signature: 4 },
  },
  'opensid-lembaga.xlsx': {
    profile: 'opensid-lembaga',
    headerRow: 4,
    columns:
      'no_urut A, no_pegawai B, nik C, nama D, jenis_kelamin E, ttl F, agama G, jabatan H, pendidikan I, tgl_mulai J, tgl_akhir K, keterangan L',
    village: 'SUMBEREJO',
    category: 'bpd',
    categories: ['bpd', 'bpd', 'bpd', 'bpd', 'bpd'],
  },
  'opensid-bantuan.xlsx': {
    profile: 'opensid-bantuan',
    sheet: 'Peserta',
    headerRow: 1,
    columns: 'nik C, nama D, tempat_lahir E, tanggal_lahir F, alamat G',
    unknown: ['Peserta', 'No. Peserta'],
  },
  'opensid-suplemen.xlsx': {
    profile: 'opensid-suplemen',
    headerRow: 4,
    columns:
      'no_urut A, no_kk B, nik C, nama D, tempat_lahir E, tanggal_lahir F, jenis_kelamin G, alamat H, keterangan I',
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    category: 'guru-ngaji',
  },
  'opensid-ktp-kk.xlsx': {
    profile: 'opensid-ktp-kk',
    headerRow: 5,
    columns:
      'no_urut A, no_kk B, nama C, nik D, jenis_kelamin E, ttl F, gol_darah G, agama H, pendidikan I, pekerjaan J, alamat K, status_kawin L, shdk N, kewarganegaraan O, nama_ibu Q, keterangan S',
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    skipped: { 'number-row': 1 },
  },
  'siak.xlsx': {
    profile: 'siak',
    headerRow: 1,
    columns:
      'no_kk A, nik B, nama C, tempat_lahir E, tanggal_lahir F, jenis_kelamin G, nama_ibu K, status_kawin L, shdk M, agama N, kecamatan O, desa P, alamat Q, rw R, rt S, pendidikan T, pekerjaan U, gol_darah W',
    unknown: ['Deskripsi Pekerjaan'],
  },
  'bip-2012.xlsx': {
    profile: 'bip-2012',
    headerRow: 9,
    columns:
      'no_urut B, nik C, nama D, jenis_kelamin E, tempat_lahir F, tanggal_lahir G, agama I, status_kawin J, shdk K, pendidikan L, pekerjaan M, nama_ibu N',
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    skipped: { group: 4, 'repeated-header': 2 },
  },
  'bip-2016.xlsx': {
    profile: 'bip-2016',
    headerRow: 5,
    columns:
      'no_urut A, nama B, nik C, tempat_lahir D, tanggal_lahir E, jenis_kelamin F, status_kawin G, gol_darah H, shdk I, agama J, pendidikan K, pekerjaan L, nama_ibu M',
    unknown: ['Status'],
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    skipped: { 'number-row': 1, group: 5 },
  },
  'dpt.csv': {
    profile: 'dpt',
    headerRow: 1,
    columns:
      'no_urut A, no_kk B, nik C, nama D, tempat_lahir E, tanggal_lahir F, status_kawin G, jenis_kelamin H, alamat I, rt J, rw K, keterangan L',
  },
  'bnba-blt-dd.xlsx': {
    profile: 'bnba-blt-dd',
    headerRow: 5,
    columns: 'no_urut A, nik B, nama C, jenis_kelamin D, tanggal_lahir E, alamat G, rt H, rw I, pekerjaan J',
    village: 'SUMBEREJO',
    kecamatan: 'DLANGGU',
    skipped: { total: 1 },
  },
  'siskeudes-perangkat.csv': {
    profile: 'siskeudes-perangkat',
    headerRow: 1,
    columns: 'jabatan C, nik D, nama E, alamat F, hp G, no_rekening H, bank I',
    categories: [...OFFICIALS, 'perangkat-desa', 'perangkat-desa'],
  },
  'sipp-tk-baru.xlsx': {
    profile: 'sipp-tk-baru',
    sheet: 'data_tk_baru',
    headerRow: 1,
    columns:
      'no_pegawai A, nama B, hp I, email J, tempat_lahir K, tanggal_lahir L, nama_ibu M, nik O, jenis_kelamin Q, status_kawin T, gol_darah U, npwp V, upah X, alamat Y, kode_pos Z, tgl_mulai AC, tgl_akhir AD',
  },
  'sipp-tk-baru-v1.xlsx': {
    profile: 'sipp-tk-baru-v1',
    sheet: 'data_tk_baru',
    headerRow: 1,
    columns:
      'no_pegawai A, nama B, hp K, email L, tempat_lahir M, tanggal_lahir N, nama_ibu O, nik Q, jenis_kelamin S, status_kawin V, gol_darah W, npwp X, upah Z, alamat AA, kode_pos AB',
  },
  'sipp-tk-baru-v2.xlsx': {
    profile: 'sipp-tk-baru-v2',
    sheet: 'data_tk_baru',
    headerRow: 1,
    columns:
      'no_pegawai A, nama B, hp K, email L, tempat_lahir M, tanggal_lahir N, nama_ibu O, nik Q, jenis_kelamin S, status_kawin V, gol_darah W, npwp X, upah Z, alamat AA, kode_pos AB, tgl_mulai AE, tgl_akhir AF',
  },
  'sipp-tk-lanjutan.xlsx': {
    profile: 'sipp-tk-lanjutan',
    sheet: 'data_tk_lanjutan',
    headerRow: 1,
    columns: 'nik A, kpj B, no_pegawai C, nama D, tanggal_lahir E, upah F, tgl_mulai I, tgl_akhir J',
  },
  'sipp-tk-na.xlsx': {
    profile: 'sipp-tk-na',
    sheet: 'data_tk_na',
    headerRow: 1,
    columns: 'kpj A, nama B, tanggal_lahir C, keterangan F',
  },
  'sipp-upah.xlsx': {
    profile: 'sipp-upah',
    sheet: 'data_upah',
    headerRow: 1,
    columns: 'nik A, no_pegawai B, kpj C, nama E, tanggal_lahir F, upah G, npp J',
  },
  'sipp-koreksi.xlsx': {
    profile: 'sipp-koreksi',
    sheet: 'update_data_tk',
    headerRow: 1,
    columns:
      'no_pegawai B, nik C, kpj D, nama E, tempat_lahir F, tanggal_lahir G, jenis_kelamin H, nama_ibu I, npwp J, alamat K, hp L, email N, bank O, no_rekening Q, nama_rekening R',
  },
  'form-per-desa.xlsx': {
    profile: 'form-per-desa',
    headerRow: 1,
    columns: 'waktu_isi A, kecamatan B, desa C, nama D, nik E, nama F, nik G, nama H, nik I, nama J, nik K',
    categories: [
      'kepala-desa',
      'sekretaris-desa',
      'perangkat-desa',
      'kepala-desa',
      'sekretaris-desa',
      'perangkat-desa',
      'kepala-desa',
      'perangkat-desa',
    ],
  },
  'kecamatan-blocks.xlsx': {
    profile: undefined,
    headerRow: 6,
    columns: 'no_urut A, nama B, nik C, ttl D, jenis_kelamin E, jabatan F, upah G, nama_ibu J',
    unknown: ['PENGHASILAN / TUNJANGAN'],
    kecamatan: 'DLANGGU',
    categories: [...OFFICIALS, ...OFFICIALS, ...OFFICIALS, ...OFFICIALS],
    skipped: { 'number-row': 2, group: 5, total: 2, 'repeated-header': 2, signature: 4 },
  },
  'merged-villages.xlsx': {
    profile: undefined,
    headerRow: 5,
    columns: 'no_urut A, kecamatan B, desa C, nama D, nik E, tanggal_lahir F, jabatan G, rt_rw H',
    categories: [
      'kepala-desa',
      ...['ketua-rt', 'ketua-rt', 'ketua-rt'],
      'bpd',
      ...['kader-posyandu', 'kader-posyandu', 'kader-posyandu'],
      ...['linmas', 'linmas', 'linmas', 'linmas'],
    ],
    skipped: { 'number-row': 1, signature: 1 },
  },
};

async function readLayout(path: string) {
  const book = await openBook(`fixtures/${path}`);
  try {
    const choice = await chooseSheet(book, { policy: nationalPolicy(), file: sourceName(path), asOf: AS_OF });
    const [only, ...others] = choice?.chosen ?? [];
    if (!only || others.length > 0) throw new Error(`${path}: ${choice?.chosen.length} sheets chosen`);
    const items: RosterItem[] = [];
    for await (const batch of only.reading.rows()) items.push(...batch);
    return { sheet: only.sheet.name, reading: only.reading, items };
  } finally {
    await book.close();
  }
}

const workersOf = async (name: string): Promise<RosterRow[]> =>
  (await readLayout(`layouts/${name}`)).items.flatMap((item) => (item.kind === 'worker' ? item.row : []));

const fieldAt = (field: Field | undefined, column: number): string => `${field} ${columnLetter(column)}`;

describe.each(LAYOUT_FIXTURES.map(({ fixture, people }) => [fixture.path, people] as const))(
  '%s',
  (path, people) => {
    const expected = EXPECTED[path.replace('layouts/', '')];

    test('is mapped without any help', async () => {
      const { reading, sheet } = await readLayout(path);
      const columns = reading.layout?.columns ?? [];
      expect(expected).toBeDefined();
      expect(columns.flatMap(({ field, column }) => (field ? fieldAt(field, column) : [])).join(', ')).toBe(
        expected?.columns,
      );
      expect(columns.filter(({ by }) => by === 'none').map(({ header }) => header)).toEqual(
        expected?.unknown ?? [],
      );
      expect(reading.layout).toMatchObject({ headerRow: expected?.headerRow });
      expect(reading.layout?.profile).toBe(expected?.profile);
      expect([reading.layout?.village, reading.layout?.kecamatan]).toEqual([
        expected?.village,
        expected?.kecamatan,
      ]);
      expect(reading.layout?.category?.value).toBe(expected?.category);
      if (expected?.sheet) expect(sheet).toBe(expected.sheet);
    });

    test('loses nobody and takes nobody twice', async () => {
      const { items } = await readLayout(path);
      const rows = items.flatMap((item) => (item.kind === 'worker' ? item.row : []));
      const told = (text: string): string => text.toUpperCase();
      expect(rows.map(({ name }) => told(name?.value ?? ''))).toEqual(people.map(({ name }) => told(name)));
      if (rows.some(({ nik }) => nik))
        expect(rows.map(({ nik }) => nik?.value)).toEqual(people.map(({ nik }) => nik));
      if (rows.some(({ birth }) => birth))
        expect(rows.map(({ birth }) => birth?.value)).toEqual(people.map(({ birth }) => birth));
      if (rows.some(({ sex }) => sex))
        expect(rows.map(({ sex }) => sex?.value)).toEqual(people.map(({ sex }) => sex));
      if (rows.some(({ mother }) => mother))
        expect(rows.map(({ mother }) => told(mother?.value ?? ''))).toEqual(
          people.map(({ mother }) => told(mother)),
        );
      if (rows.some(({ married }) => married))
        expect(rows.map(({ married }) => married?.value)).toEqual(people.map(({ married }) => married));
      if (expected?.categories)
        expect(rows.map(({ category }) => category?.value)).toEqual(expected.categories);
    });

    test('says of every other row what it is', async () => {
      const { items } = await readLayout(path);
      const counts: Record<string, number> = {};
      for (const item of items) {
        if (item.kind === 'skipped' && item.skipped.reason !== 'blank')
          counts[item.skipped.reason] = (counts[item.skipped.reason] ?? 0) + 1;
      }
      expect(counts).toEqual(expected?.skipped ?? {});
    });
  },
);

describe('what stands between the rows', () => {
  test('a kecamatan and a village over their people hold until the next', async () => {
    const rows = await workersOf('kecamatan-blocks.xlsx');
    const where = rows.map(({ village, kecamatan }) => `${kecamatan?.value} ${village?.value}`);
    const groups = ['DLANGGU SUMBEREJO', 'DLANGGU SUKAMAJU', 'GONDANG SUMBEREJO', 'GONDANG KARANGANYAR'];
    expect(where).toEqual(groups.flatMap((group) => [group, group, group]));
    expect(rows[0]?.village).toMatchObject({ column: 0, said: { row: 8 } });
    expect(rows.slice(0, 3).map(({ wage }) => wage?.value)).toEqual([242664000, 202220000, 202220000]);
    expect(rows[0]?.category).toMatchObject({ value: 'kepala-desa', acting: true });
  });

  test('a merged cell holds for all its rows, and each value knows the cell that says it', async () => {
    const rows = await workersOf('merged-villages.xlsx');
    const where = rows.map(({ kecamatan, village, rt, rw }) =>
      [kecamatan?.value, village?.value, rt?.value, rw?.value].join(' '),
    );
    const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);
    expect(where).toEqual([
      ...times(2, 'DLANGGU SUMBEREJO 01 02'),
      'DLANGGU SUMBEREJO 02 02',
      ...times(2, 'DLANGGU SUMBEREJO 03 02'),
      ...times(3, 'DLANGGU SUKAMAJU 01 01'),
      ...times(4, 'GONDANG KARANGANYAR 02 01'),
    ]);
    expect(rows[0]?.village).toMatchObject({ column: 3 });
    expect(rows[4]?.village).toMatchObject({ column: 0, said: { sheet: 'Data', row: 7, column: 3 } });
    expect(rows[3]?.category).toMatchObject({ column: 0, said: { sheet: 'Data', row: 8, column: 7 } });
  });

  test.each(['bip-2012.xlsx', 'bip-2016.xlsx'])(
    'a family in %s lends its card and address to its members',
    async (name) => {
      const rows = await workersOf(name);
      const people = LAYOUT_FIXTURES.find(({ fixture }) => fixture.path === `layouts/${name}`)?.people ?? [];
      const heads = people.map((_, index) => people[index - (index % 2)]);
      expect(rows.map(({ familyCard }) => familyCard?.value)).toEqual(heads.map((head) => head?.familyCard));
      expect(rows.map(({ rt, rw }) => [Number(rt?.value), Number(rw?.value)])).toEqual(
        heads.map((head) => [head?.rt, head?.rw]),
      );
      for (const row of rows) expect(row.hamlet?.value).toBe('KRAJAN');
    },
  );

  test('the title of a list of members tells what their offices belong to', async () => {
    const [head] = await workersOf('opensid-lembaga.xlsx');
    expect(head?.category).toMatchObject({
      text: 'KETUA',
      value: 'bpd',
      confidence: 'rule',
      said: { row: 1 },
    });
  });

  test('the day on which somebody moved to the village is no first day in a post', async () => {
    const rows = await workersOf('opensid-ktp-kk.xlsx');
    expect(rows.map(({ from }) => from)).toEqual(rows.map(() => undefined));
  });

  test('a decree and its date in one cell give the date', async () => {
    const [head] = await workersOf('opensid-aparat.xlsx');
    expect(head?.from).toMatchObject({ value: 20190812, field: 'tgl_mulai' });
  });

  test("SIPP's title column and name in parts make one person", async () => {
    const [head] = await workersOf('sipp-tk-baru-v1.xlsx');
    expect(head?.title).toBe('S.Sos');
  });

  test("OpenSID's codes are read as what they mean", async () => {
    const rows = await workersOf('opensid-penduduk.xlsx');
    const people =
      LAYOUT_FIXTURES.find(({ fixture }) => fixture.path.includes('opensid-penduduk'))?.people ?? [];
    expect(rows.map(({ bloodType }) => bloodType?.value)).toEqual(people.map(({ bloodType }) => bloodType));
  });
});
