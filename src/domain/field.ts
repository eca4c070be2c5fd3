import type { FieldFacts, FieldKinds } from './fields/field-facts.ts';

/**
 * The fields that a roster column can hold, by the names users type in `--map nik="No. KTP"`. Religion is deliberately
 * read by nothing: `agama` is known only so that the column is not called unknown.
 */
const FACTS = {
  nik: {
    name: { id: 'NIK', en: 'NIK' },
    row: 'nik',
    holds: 'nik',
    decides: 'charge',
    sipp: 'identityNumber',
  },
  nama: {
    name: { id: 'Nama', en: 'Name' },
    row: 'name',
    decides: 'charge',
    agrees: true,
    personal: true,
    sipp: 'name',
  },
  ttl: {
    name: { id: 'Tempat, Tanggal Lahir', en: 'Place and date of birth' },
    combines: ['tempat_lahir', 'tanggal_lahir'],
    personal: true,
  },
  tanggal_lahir: {
    name: { id: 'Tanggal Lahir', en: 'Date of birth' },
    row: 'birth',
    holds: 'day',
    decides: 'age',
    join: 'person',
    agrees: true,
    sipp: 'birthDate',
  },
  tempat_lahir: {
    name: { id: 'Tempat Lahir', en: 'Place of birth' },
    row: 'birthPlace',
    join: 'person',
    agrees: true,
    personal: true,
    detail: 'free',
    sipp: 'birthPlace',
  },
  jenis_kelamin: {
    name: { id: 'Jenis Kelamin', en: 'Sex' },
    row: 'sex',
    holds: 'sex',
    join: 'person',
    agrees: true,
    sipp: 'sex',
  },
  status_kawin: {
    name: { id: 'Status Kawin', en: 'Marital status' },
    row: 'married',
    holds: 'yes',
    join: 'person',
    detail: 'free',
    sipp: 'married',
  },
  gol_darah: {
    name: { id: 'Golongan Darah', en: 'Blood type' },
    row: 'bloodType',
    join: 'person',
    detail: 'free',
    sipp: 'bloodType',
  },
  nama_ibu: {
    name: { id: 'Nama Ibu Kandung', en: "Mother's name" },
    row: 'mother',
    join: 'person',
    agrees: true,
    personal: true,
    detail: 'free',
    sipp: 'mother',
  },
  no_kk: {
    name: { id: 'No. KK', en: 'Family card number' },
    row: 'familyCard',
    join: 'person',
    shared: true,
  },
  alamat: {
    name: { id: 'Alamat', en: 'Address' },
    row: 'address',
    join: 'address',
    personal: true,
    detail: 'free',
    sipp: 'address',
  },
  dusun: {
    name: { id: 'Dusun', en: 'Hamlet' },
    row: 'hamlet',
    about: 'place',
    join: 'address',
    shared: true,
    personal: true,
  },
  rt: { name: { id: 'RT', en: 'RT' }, row: 'rt', about: 'place', join: 'address', shared: true },
  rw: { name: { id: 'RW', en: 'RW' }, row: 'rw', about: 'place', join: 'address', shared: true },
  rt_rw: { name: { id: 'RT/RW', en: 'RT/RW' }, combines: ['rt', 'rw'], about: 'place', shared: true },
  desa: {
    name: { id: 'Desa', en: 'Village' },
    row: 'village',
    about: 'place',
    decides: 'charge',
    shared: true,
  },
  kecamatan: {
    name: { id: 'Kecamatan', en: 'Kecamatan' },
    row: 'kecamatan',
    about: 'place',
    decides: 'kecamatan',
    shared: true,
  },
  kabupaten: { name: { id: 'Kabupaten', en: 'Regency' }, about: 'place' },
  provinsi: { name: { id: 'Provinsi', en: 'Province' }, about: 'place' },
  kode_pos: {
    name: { id: 'Kode Pos', en: 'Postcode' },
    row: 'postcode',
    join: 'person',
    detail: 'formed',
    sipp: 'postcode',
  },
  hp: {
    name: { id: 'No. HP', en: 'Mobile phone' },
    row: 'phone',
    join: 'person',
    detail: 'formed',
    sipp: 'mobile',
  },
  email: {
    name: { id: 'E-mail', en: 'E-mail' },
    row: 'email',
    join: 'person',
    personal: true,
    detail: 'formed',
    sipp: 'email',
  },
  npwp: { name: { id: 'NPWP', en: 'NPWP' }, row: 'npwp', join: 'person', detail: 'formed', sipp: 'npwp' },
  jabatan: {
    name: { id: 'Jabatan', en: 'Post' },
    row: 'category',
    holds: 'category',
    decides: 'charge',
    shared: true,
  },
  pekerjaan: { name: { id: 'Pekerjaan', en: 'Occupation' }, row: 'occupation' },
  upah: { name: { id: 'Upah', en: 'Wage' }, row: 'wage', holds: 'money', decides: 'wage', sipp: 'wage' },
  tgl_mulai: {
    name: { id: 'Tanggal Mulai', en: 'Start date' },
    row: 'from',
    holds: 'day',
    decides: 'charge',
    join: 'post',
    shared: true,
    sipp: 'workStart',
  },
  tgl_akhir: {
    name: { id: 'Tanggal Akhir', en: 'End date' },
    row: 'to',
    holds: 'day',
    decides: 'charge',
    join: 'post',
    shared: true,
    sipp: 'contractEnd',
  },
  /** Of the person, and so the last day in every post that they held then. */
  tgl_meninggal: {
    name: { id: 'Tanggal Meninggal', en: 'Date of death' },
    row: 'died',
    holds: 'day',
    decides: 'charge',
    join: 'person',
    shared: true,
  },
  no_sk: { name: { id: 'Nomor SK', en: 'Decree number' } },
  no_pegawai: {
    name: { id: 'Nomor Pegawai', en: 'Employee number' },
    row: 'employeeNumber',
    detail: 'free',
    sipp: 'employeeNumber',
  },
  kpj: { name: { id: 'KPJ', en: 'KPJ' }, row: 'kpj', join: 'person', detail: 'formed', sipp: 'kpj' },
  /** The employer's number at BPJS Ketenagakerjaan. */
  npp: { name: { id: 'NPP', en: 'NPP' }, row: 'npp' },
  bank: { name: { id: 'Bank', en: 'Bank' } },
  no_rekening: { name: { id: 'No. Rekening', en: 'Account number' } },
  nama_rekening: { name: { id: 'Nama Rekening', en: 'Account holder' }, personal: true },
  pendidikan: { name: { id: 'Pendidikan', en: 'Education' } },
  agama: { name: { id: 'Agama', en: 'Religion' } },
  kewarganegaraan: { name: { id: 'Kewarganegaraan', en: 'Nationality' } },
  shdk: { name: { id: 'Hubungan Keluarga', en: 'Relation to head of family' } },
  keterangan: {
    name: { id: 'Keterangan', en: 'Remarks' },
    row: 'note',
    about: 'row',
    shared: true,
  },
  no_urut: { name: { id: 'No.', en: 'No.' }, about: 'row' },
  /** When an answer was sent, in a list that a form program keeps. */
  waktu_isi: { name: { id: 'Waktu Pengisian', en: 'Time of answer' }, row: 'sent', holds: 'moment' },
} as const satisfies Readonly<Record<string, FieldFacts>>;

type Facts = typeof FACTS;

export type Field = keyof Facts;
export const FIELDS = Object.keys(FACTS) as readonly Field[];

/** The fields of which a fact is told; of `FieldWith<'join', 'address'>` those where it is this. */
export type FieldWith<Fact extends keyof FieldFacts, Told = unknown> = {
  [F in Field]: Facts[F] extends Readonly<Record<Fact, Told>> ? F : never;
}[Field];

/** The properties of a row that fields fill, with what each holds. */
export type RowValues = {
  readonly [F in FieldWith<'row'> as Facts[F]['row']]: Facts[F] extends {
    holds: infer Kind extends keyof FieldKinds;
  }
    ? FieldKinds[Kind]
    : string;
};

/** The property of a row that a field fills. */
export type RowProperty<F extends FieldWith<'row'> = FieldWith<'row'>> = Facts[F]['row'];

/** SIPP's column of a field. */
export type SippOf<F extends FieldWith<'sipp'>> = Facts[F]['sipp'];

/** What a field holds in one cell: the fields that it combines, else itself. */
export const partsOf = (field: Field): readonly Field[] =>
  (factsOf(field).combines as readonly [Field, Field] | undefined) ?? [field];
export const factsOf = (field: Field): FieldFacts => FACTS[field];

export const rowProperty = <F extends FieldWith<'row'>>(field: F): RowProperty<F> => FACTS[field].row;

/** The fields of which a fact is told, or told to be this, in the order of the table. */
export function fieldsWith<Fact extends keyof FieldFacts>(fact: Fact): readonly FieldWith<Fact>[];
export function fieldsWith<Fact extends keyof FieldFacts, Told extends NonNullable<FieldFacts[Fact]>>(
  fact: Fact,
  told: Told,
): readonly FieldWith<Fact, Told>[];
export function fieldsWith(fact: keyof FieldFacts, told?: unknown): readonly Field[] {
  return FIELDS.filter((field) => {
    const said = factsOf(field)[fact];
    return told === undefined ? said !== undefined : said === told;
  });
}
