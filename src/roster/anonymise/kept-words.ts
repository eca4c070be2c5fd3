import { type Field, fieldsWith } from '../../domain/field.ts';
import type { KnownCategory } from '../../policy/policy.ts';
import { SYNONYMS } from '../header/synonyms.ts';
import { ACTING, BEGINNINGS, OFFICES, WRITTEN_OUT } from '../posts/post-words.ts';
import { normalise } from '../values/text.ts';

/** Fields whose words are about one person, whatever they say. */
export const PERSONAL_FIELDS: ReadonlySet<Field> = new Set(fieldsWith('personal'));

/** What even a name or an address may keep: sums, signatures, titles, and what says that there is none. */
export const NOBODY: ReadonlySet<string> = new Set(
  `ada alm almh amd belum desa dr dra drs dusun hj ir jalan jl jumlah kepala ketua kosong mengetahui mm msi nihil null rt rw
  se sh sip spd ssos st tidak total`.split(/\s+/),
);

/** Words of titles, signatures and values that name nobody. */
const COMMON = `
  a ab agama ahli aktif alamat anggota apbdes bank belum blok bpjs bri camat cerai daftar dan dari data desa di dinas diploma distrik
  dusun formulir format gol golongan hidup ibu islam iuran jabatan jenis jl jumlah kab kabupaten kader kampung kawin kec kecamatan
  kelamin kelompok kelurahan kepesertaan kerja kesejahteraan keuangan kewilayahan kepala keterangan ketua kk kosong kota kristen l laki lajang lampiran lembaga mati masyarakat
  mengetahui menikah meninggal nagari nama nihil nik nomor no null orang p pegawai pekerja pelayanan pemerintahan pengurus perangkat perencanaan peraturan perempuan peserta pindah pria prov
  provinsi rekap rekapitulasi rt rukun rw sama sd sekretaris seksi semua sk sma smp status surat tahun tanggal tetangga tidak ada tanda
  tangan tata tenaga tgl total ttd ttl tempat lahir umum umur urusan usaha wanita warga warganegara wni wna x yang`;

/** The words that a copy may keep: those of headings, posts and forms. */
export function keptWords(known: readonly KnownCategory[]): ReadonlySet<string> {
  const texts = [
    COMMON,
    ...Object.values(SYNONYMS).flatMap(({ observed, inferred }) => [...observed, ...inferred]),
    ...known.flatMap(({ id, names }) => [id, ...names]),
    ...ACTING,
    ...OFFICES,
    ...WRITTEN_OUT.flat(),
    ...BEGINNINGS.keys(),
    ...[...BEGINNINGS.values()].flat(),
  ];
  return new Set(texts.flatMap((text) => normalise(text).split(' ')).filter((word) => word !== ''));
}
