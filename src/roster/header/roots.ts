import { REGION_WORDS, VILLAGE_WORDS } from '../../domain/village/name.ts';
import { normalise } from '../values/text.ts';

/** What a word of a header is about, whatever else stands in the header and in which order. */
export type Root =
  | 'name'
  | 'person'
  | 'number'
  | 'day'
  | 'place'
  | 'born'
  | 'nik'
  | 'card'
  | 'pay'
  | 'cut'
  | 'sum'
  | 'village'
  | 'kecamatan'
  | 'post'
  | 'first'
  | 'last'
  | 'died'
  | 'term'
  | 'decree'
  | 'status'
  | 'sex'
  | 'mother'
  | 'other'
  | 'phone'
  | 'address'
  | 'thing'
  | 'sent';

const WORDS: Readonly<Record<Root, string>> = {
  name: 'nama nm name',
  person: `anggota pengurus personil personel petugas kader penerima peserta pekerja warga orang aparatur aparat perangkat
    pejabat lengkap pelaksana ketua kepala pegawai karyawan penduduk pemegang yang bersangkutan ybs`,
  number: 'no nomor nomer nmr nmor num nr',
  day: 'tanggal tgl tg tggl date hari bulan bln tahun thn dd mm yyyy yy tmt',
  place: 'tempat tmpt tmp tpt kota kab kabupaten',
  born: 'lahir lhr kelahiran dilahirkan birth dob ttl',
  nik: 'nik ktp kependudukan identitas ektp induk',
  card: 'kk nkk nokk keluarga',
  pay: `upah honor honorarium siltap gaji insentif penghasilan tunjangan pendapatan imbalan salary wage hr hrd
    nominal besaran besarnya rupiah rp`,
  cut: 'iuran potongan bpjs pajak pph rapel rekening jkk jkm jht jp',
  sum: 'jumlah total jml',
  village: `${VILLAGE_WORDS.join(' ')} kampung desakel`,
  kecamatan: REGION_WORDS.kecamatan.join(' '),
  post: `jabatan jab kedudukan peran peranan unsur posisi tugas bertugas formasi sebagai fungsi kategori kelompok lembaga
    amanah profesi pekerjaan`,
  first: `mulai awal angkat diangkat pengangkatan lantik dilantik pelantikan masuk bergabung sejak terhitung tmt aktif
    penetapan ditetapkan start`,
  last: `selesai akhir berakhir henti berhenti pemberhentian diberhentikan habis sampai hingga keluar purna purnatugas pensiun
    lepas end`,
  died: 'meninggal meninggalnya wafat wafatnya kematian mati almarhum almarhumah died death',
  term: 'masa periode bakti term lama',
  decree: 'sk keputusan kepdes perkades surat',
  status: 'status keaktifan aktif keadaan kondisi ket keterangan catatan',
  sex: 'kelamin jk gender sex lp jenkel',
  mother: 'ibu ibunda bunda kandung mother',
  other: `ayah bapak suami istri isteri anak wali pasangan waris ahli nikah kawin menikah perkawinan akta akte cerai paspor cetak
    rekam pendidikan agama darah bank rekening rek norek kegiatan usaha barang
    lulus lulusan kelulusan tamat pelatihan diklat bimtek sertifikat sertifikasi pendataan perolehan`,
  phone: 'hp telp telepon telpon tlp wa whatsapp kontak ponsel handphone',
  address: 'alamat domisili jalan jl dukuh dusun dsn rt rw lingkungan',
  thing: 'kode kantor luas ijazah kendaraan',
  sent: `timestamp cap stempel waktu time dikirim kirim pengiriman input entri pengisian diperbarui lapor pelaporan update submitted
    submit submission completion`,
};

const ROOTS = new Map<string, readonly Root[]>();
for (const [root, words] of Object.entries(WORDS) as [Root, string][])
  for (const word of words.trim().split(/\s+/)) ROOTS.set(word, [...(ROOTS.get(word) ?? []), root]);

/** Place of work rather than work: `Tempat Tugas`, `Desa Tugas`, `Wilayah Tugas`. */
const WORKPLACE = /\b(?:tempat|desa|wilayah|lokasi|asal)\s+(?:ber)?tugas\b/;

/** Where the words are copied from, not what they are: `Nama sesuai KTP-el` is no number. */
const AS_ON_CARD =
  /\b(?:sesuai|menurut|berdasarkan|sama dengan) (?:di |dengan |pada )?(?:e )?(?:ktp|kk)(?: el)?\b/;

/** The roots of a header's words. */
export function rootsOf(header: string): ReadonlySet<Root> {
  const text = normalise(header).replace(WORKPLACE, 'desa').replace(AS_ON_CARD, '');
  return new Set(text.split(' ').flatMap((word) => ROOTS.get(word) ?? []));
}
