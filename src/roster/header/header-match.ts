import { FIELDS, type Field } from '../../domain/field.ts';
import { SYNONYMS } from './synonyms.ts';

/** What a header can be taken for, the better first. */
export interface HeaderMatch {
  readonly field: Field;
  readonly by: 'alias' | 'contains';
  /** Place in the field's list of names; lower is better. */
  readonly rank: number;
}

const EXACT = new Map<string, HeaderMatch>();
for (const field of FIELDS) {
  const { observed, inferred } = SYNONYMS[field];
  [...observed, ...inferred].forEach((alias, rank) => void EXACT.set(alias, { field, by: 'alias', rank }));
}

/** Too general to be looked for inside a longer header (`Akta Lahir`, `Kelompok Umur`). */
const WHOLE_ONLY = new Set(
  `lahir kawin darah status kontak bidang kategori category kelompok lembaga unsur number notes posisi position post
  peserta kampung domisili honor tunjangan insentif gaji
  berhenti selesai berakhir akhir keluar diberhentikan mulai sampai hingga`
    .split(/\s+/)
    .concat('masa jabatan', 'masa bakti', 'sampai dengan', 'tgl bln thn', 'tgl bln th'),
);
const INSIDE: readonly (readonly [string, HeaderMatch])[] = [...EXACT]
  .filter(([alias]) => alias.length >= 5 && !WHOLE_ONLY.has(alias))
  .map(([alias, match]) => [` ${alias} `, { ...match, by: 'contains' }] as const)
  .sort(([a], [b]) => b.length - a.length);

/** Somebody else's or something else's: never the worker's own, unless the whole header is a known name. */
const OTHERS =
  /\b(ayah|bapak|istri|isteri|suami|anak|pasangan|wali|waris|akta|akte|paspor|pasport|kitas|perceraian|kode|asuransi|jumlah|lama(?! (?:men|meng|be|ber)?(?:jabat|kerja|abdi|tugas|dinas|bakti)[a-z]*)|father|spouse|child|dikeluarkan|mulai (?:di desa|menetap|tinggal|pindah))\b|\bnik ibu\b|\bibu nik\b|\bibu rumah tangga\b/;

/** True when the header names another person or thing (`Nama Ayah`, `NIK Ibu`). */
export function isOthers(normalised: string): boolean {
  return !EXACT.has(normalised) && OTHERS.test(normalised);
}

/** The known names by their letters alone; of two alike the earlier counts. */
const SPELLED: ReadonlyMap<string, HeaderMatch> = new Map(
  [...EXACT].reverse().map(([alias, match]) => [alias.replaceAll(' ', ''), match]),
);

/** `n a m a l e n g k a p`: a heading spread over a wide column, its letters apart. */
function spreadMatch(normalised: string): HeaderMatch | undefined {
  if (normalised.charAt(1) !== ' ' || !/^\p{L}(?: \p{L})+$/u.test(normalised)) return undefined;
  return SPELLED.get(normalised.replaceAll(' ', ''));
}

/** The field that a normalised header is a known name of. */
export function exactMatch(normalised: string): HeaderMatch | undefined {
  return EXACT.get(normalised) ?? spreadMatch(normalised);
}

/** The field whose longest name (five letters or more) stands inside the header. */
export function containedMatch(normalised: string): HeaderMatch | undefined {
  if (normalised.length > 120) return undefined;
  const padded = ` ${normalised} `;
  return INSIDE.find(([alias]) => padded.includes(alias))?.[1];
}

/** Header names of a column that says who lives, moved or died; such rows are no workers. */
export const ALIVE_HEADERS: ReadonlySet<string> = new Set([
  'status dasar',
  'status hidup',
  'status penduduk',
]);

/** SIPP's older templates part the name. Half of the people have one word only. */
export const NAME_PARTS: ReadonlySet<string> = new Set([
  'nama tengah',
  'nama belakang',
  'middle name',
  'last name',
]);
export const TITLE_HEADERS: ReadonlySet<string> = new Set(['gelar', 'gelar depan', 'gelar belakang']);

/** Header names of the group that a worker belongs to, beside which a post may stand (`Lembaga` and `Jabatan`). */
export const GROUP_HEADERS: ReadonlySet<string> = new Set([
  'kategori',
  'category',
  'kategori pekerja',
  'kategori peserta',
  'kategori penerima',
  'unsur',
  'jenis pekerja',
  'jenis kepesertaan',
  'kelompok',
  'kelompok pekerja',
  'lembaga',
  'nama lembaga',
]);

/** Columns of OpenSID, SIAK, BIP, DPT and SIPP that are known and that nothing here needs. */
const UNUSED = new Set(
  `ayah nik|nama ayah|ayah|nik ayah|nik ibu|ibu nik|bapak|nama bapak|pendidikan sedang id|akta lahir|dokumen pasport|
  tanggal akhir paspor|dokumen kitas|akta perkawinan|tanggalperkawinan|akta perceraian|tanggalperceraian|cacat id|cacat|
  cara kb id|hamil|ktp el|ktpel|status rekam|suku|tag id card|id asuransi|no asuransi|lat|lng|umur|usia|no akte lahir|
  no akta lahir|wjb ktp|stat rkm|cetak ktp|ganti ktp|ktp berakhir|nomor paspor|nomor akta lahir|pangkat golongan|
  jenis identitas|masa laku identitas|surat menyurat ke|tanggal kepesertaan|kode negara|lokasi pekerjaan|status pegawai|
  telepon area rumah|telepon rumah|telepon area kantor|telepon kantor|telepon ext kantor|kode tk|rapel|blth|
  jumlah anggota keluarga|kriteria blt|kode krit|metode pembayaran|kode bayar|kode jp|tahun|kd desa|sebab na|
  tgl kejadian`
    .split('|')
    .map((header) => header.trim()),
);

export function isUnused(normalised: string): boolean {
  return UNUSED.has(normalised);
}
