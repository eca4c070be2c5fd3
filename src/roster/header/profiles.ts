import type { ProfileId } from '../../domain/kinds/profile.ts';
import type { HeaderCell } from './header-block.ts';

/** A kind of file that is known by its headers, whatever its name. */
export interface Profile {
  /** Stable; the sentence about it stands in `text`. */
  readonly id: ProfileId;
  /** Normalised headers that all must be there, and some of which must not. */
  readonly all: readonly string[];
  readonly none?: readonly string[];
}

const list = (headers: string): readonly string[] => headers.split(/,\s*/);

/** The first that fits wins, so the narrower stand before the wider. */
const PROFILES: readonly Profile[] = [
  { id: 'opensid-penduduk', all: list('nik, sex, tempatlahir, tanggallahir, kk level, status kawin') },
  { id: 'opensid-unduh', all: list('no kk, nik, tag id card, nama, hub keluarga') },
  { id: 'opensid-ktp-kk', all: list('no kk, nama lengkap, nik, status hub keluarga, tgl mulai di desa') },
  { id: 'opensid-aparat', all: list('niap, nip, jabatan, nomor dan tanggal keputusan pengangkatan') },
  { id: 'opensid-lembaga', all: list('no anggota, nik, jabatan, nomor dan tanggal keputusan pengangkatan') },
  { id: 'opensid-bantuan', all: list('peserta, no peserta, nik, nama') },
  { id: 'opensid-suplemen', all: list('peserta, keterangan') },
  { id: 'opensid-suplemen', all: list('no kk, nik penduduk, nama penduduk, keterangan') },
  { id: 'siak', all: list('nomor kk, nik, nama penduduk, shdk, deskripsi pekerjaan') },
  { id: 'bip-2012', all: list('nik, nama, tmpt lhr, tgl lhr, ktpel') },
  { id: 'bip-2016', all: list('nama lengkap, nik, shdk, nama ibu, nama ayah'), none: list('sex, no kk') },
  { id: 'dpt', all: list('nomor kartu keluarga, nik, jalan dukuh, rt, rw') },
  { id: 'bnba-blt-dd', all: list('nik, nama kepala keluarga, kriteria blt, metode pembayaran') },
  { id: 'siskeudes-perangkat', all: list('kd desa, kd jabatan, no id, nama perangkat') },
  { id: 'sipp-tk-baru-v2', all: list('nama depan, nomor identitas, lokasi pekerjaan, status pegawai') },
  { id: 'sipp-tk-baru-v1', all: list('nama depan, nomor identitas, surat menyurat ke') },
  { id: 'sipp-tk-baru', all: list('nama lengkap, nomor identitas, surat menyurat ke, lokasi pekerjaan') },
  { id: 'sipp-tk-lanjutan', all: list('nomor identitas, kpj, upah, lokasi pekerjaan, status pegawai') },
  { id: 'sipp-tk-na', all: list('kpj, nama lengkap, sebab na') },
  { id: 'sipp-upah', all: list('nik, kpj, kode tk, upah, rapel, blth') },
  { id: 'sipp-koreksi', all: list('kode, nomor identitas, kpj, nama tenaga kerja, alamat lengkap domisili') },
];

/** The profile whose headers all stand in the sheet; undefined for a free layout. */
export function profileOf(cells: readonly HeaderCell[]): ProfileId | undefined {
  const names = new Set(cells.flatMap((cell) => cell.names));
  const fits = ({ all, none = [] }: Profile): boolean =>
    all.every((name) => names.has(name)) && !none.some((name) => names.has(name));
  return PROFILES.find(fits)?.id;
}
