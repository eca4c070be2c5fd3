import type { Field } from '../../domain/field.ts';
import { LOCAL_VILLAGE_WORDS, REGION_WORDS } from '../../domain/village/name.ts';

/** Headers of one field, normalised: lower case, every run of other characters one blank. */
export interface FieldSynonyms {
  /** Seen in a real file, template or import program; the more usual first. */
  readonly observed: readonly string[];
  /** Spellings that nobody showed us but that follow from the observed ones. */
  readonly inferred: readonly string[];
}

const list = (names: string): readonly string[] => (names ? names.trim().split(/,\s*/) : []);

/** What rosters call the columns. Order matters: of two columns for one field the earlier name wins. */
export const SYNONYMS: Readonly<Record<Field, FieldSynonyms>> = {
  nik: {
    observed: list(`
      nik, no nik, nomor nik, nomor induk kependudukan, nik penduduk, nik pasien, no ktp, nomor ktp, ktp,
      nik ktp, nik no ktp, nomor ktp nik, no identitas, nomor identitas, nomor identitas tanda pengenal,
      nik e ktp, peserta`),
    inferred: list(`
      n i k, no induk kependudukan, no nik ktp, nomor e ktp, no e ktp, id ktp, nik warga, id number,
      national id, national id number, nik sesuai ktp`),
  },
  nama: {
    observed: list(`
      nama, nama lengkap, nama warga, nama penduduk, nama anggota, nama pegawai, nama karyawan,
      nama tenaga kerja, nama perangkat, nama peserta, nama kepala keluarga, kepala keluarga, nama ktp,
      nama sesuai ktp, nama pemohon ktp, nama lengkap panggilan, nama depan, name, full name`),
    inferred: list(`
      nama lengkap sesuai ktp, nm lengkap, nama lkp, nama identitas, nama pekerja, worker name,
      nama lengkap tanpa gelar, nama aparat, nama anggota bpd`),
  },
  no_kk: {
    observed: list(`
      no kk, nomor kk, kk, kartu keluarga, no kartu keluarga, nomor kartu keluarga, nokk,
      nomor kartu keluarga kk, nkk`),
    inferred: list('no k k, family card, family card number, no kartu keluarga kk'),
  },
  ttl: {
    observed: list(`
      ttl, tempat tanggal lahir, tempat dan tanggal lahir, tempat tgl lahir, tempat dan tanggal lahir umur`),
    inferred: list(`
      tmp tgl lahir, tempat tanggal lhr, ttgl lahir, place and date of birth, place date of birth,
      tempat tgl lhr, tmpt tgl lahir, tempat dan tgl lahir, tempat tanggal bulan tahun lahir`),
  },
  tempat_lahir: {
    observed: list(`
      tempat lahir, tempatlahir, tmpt lhr, tmpt lahir, tmp lahir, tempat lahir penduduk, kota lahir,
      tempat kelahiran, kab lahir`),
    inferred: list(`
      tpt lahir, tmp lhr, place of birth, birth place, birthplace, ttl tempat, ttl tmp, ttl tmpt, lahir tempat,
      kelahiran tempat, tempat tanggal lahir tempat, tempat tgl lahir tempat,
      tempat dan tanggal lahir tempat, tempat dan tgl lahir tempat`),
  },
  tanggal_lahir: {
    observed: list(`
      tanggal lahir, tgl lahir, tanggallahir, tgl lhr, tgl bln th, tgl lahir dd mm yyyy,
      tanggal lahir penduduk, tgl lahir penduduk, tanggal kelahiran, lahir, dob, birth date`),
    inferred: list(`
      tg lahir, tanggal lhr, tgl bln thn lahir, date of birth, birthdate, tgl bln thn,
      tanggal bulan tahun lahir, tanggal lahir dd mm yyyy, tanggal lahir tgl bln thn, tgl lhr dd mm yyyy,
      ttl tanggal, ttl tgl, lahir tanggal, lahir tgl, kelahiran tanggal, kelahiran tgl,
      tempat tanggal lahir tanggal, tempat tanggal lahir tgl, tempat tgl lahir tanggal,
      tempat tgl lahir tgl, tempat dan tanggal lahir tanggal, tempat dan tanggal lahir tgl,
      tempat dan tgl lahir tanggal, tempat dan tgl lahir tgl`),
  },
  jenis_kelamin: {
    observed: list(`
      jenis kelamin, jk, l p, j kelamin, kelamin, sex, gender, jenis kelamin l p, jenis kelamin lk pr,
      jenkel, pria wanita`),
    inferred: list('jns kelamin, jns kel, lp, p l, lk pr, l p jenis kelamin, jns klm, jkel'),
  },
  status_kawin: {
    observed: list(`
      status kawin, status perkawinan, status perkawinan b s p, status pernikahan, status nikah, stat kwn,
      kawin, pernikahan, status`),
    inferred: list('sts kawin, st kawin, status kwn, marital status, kawin belum kawin'),
  },
  gol_darah: {
    observed: list(`
      golongan darah, golongan darah id, gol darah, gol drh, g drh, darah, goldarah, blood type`),
    inferred: list('gd, blood group, gol d'),
  },
  nama_ibu: {
    observed: list(`
      nama ibu kandung, nama ibu, nama gadis ibu kandung, nama gadis ibu, ibu kandung, ibu,
      mother maiden name`),
    inferred: list(`
      nm ibu kandung, nama ibu kdg, mother s name, mother name, name of mother, nama lengkap ibu kandung`),
  },
  alamat: {
    observed: list(`
      alamat, alamat rumah, alamat tinggal, alamat lengkap, alamat ktp, alamat domisili, domisili,
      alamat sekarang, alamat perangkat, jalan dukuh, alamat dusun rt rw`),
    inferred: list('almt, alamat sesuai ktp, address, alamat tempat tinggal'),
  },
  dusun: {
    observed: list(`
      dusun, nama dusun, lingkungan, nama lingkungan, lingkungan dusun, nama dusun lingkungan, banjar`),
    inferred: list(`
      dukuh, padukuhan, kampung, jorong, huta, korong, hamlet, dusun lingkungan, dusun dukuh`),
  },
  rt: {
    observed: list('rt, nomor rt, no rt'),
    inferred: list('r t'),
  },
  rw: {
    observed: list('rw, nomor rw, no rw'),
    inferred: list('r w'),
  },
  rt_rw: {
    observed: list('rt rw, no rt rw'),
    inferred: list(''),
  },
  desa: {
    observed: list('desa, kelurahan, desa kel, kelurahan desa, desa kelurahan, nama desa'),
    inferred: list(`
      ${LOCAL_VILLAGE_WORDS.join(', ')}, village, village name, kel desa, desa nagari, nama desa kelurahan,
      nama kelurahan, nama desa kel, kalurahan, ${LOCAL_VILLAGE_WORDS.map((word) => `nama ${word}`).join(', ')}`),
  },
  kecamatan: {
    observed: list('kecamatan'),
    inferred: list(`
      ${REGION_WORDS.kecamatan.slice(1).join(', ')}, sub district, subdistrict, nama kecamatan, district`),
  },
  kabupaten: {
    observed: list('kabupaten, kab kota, kabupaten kota, kota'),
    inferred: list('kab, regency'),
  },
  provinsi: {
    observed: list('provinsi'),
    inferred: list('prov, propinsi, province'),
  },
  kode_pos: {
    observed: list('kode pos, kodepos'),
    inferred: list('kd pos, postcode, postal code, zip code'),
  },
  hp: {
    observed: list(`
      hp, no hp, nomor hp, handphone, no handphone, no hp wa, no hp wa aktif, nomor hp wa, wa, whatsapp,
      telepon, no telepon, nomor telepon, telp hp, kontak, no telepon handphone, nomor handphone, phone,
      no whatsapp`),
    inferred: list(`
      no telp, telp, no hape, no ponsel, no wa, phone number, mobile, mobile number, telephone, nomor wa,
      nomor whatsapp, no hp aktif, no tlp, no telpon, telpon, nohp`),
  },
  email: {
    observed: list('email, e mail, alamat email, surel'),
    inferred: list('e mail address, email address'),
  },
  npwp: {
    observed: list('npwp, no npwp, nomor npwp'),
    inferred: list(''),
  },
  jabatan: {
    observed: list('jabatan, posisi, kd jabatan, bidang'),
    inferred: list(`
      jabatan di desa, jabatan lembaga, unsur, jabatan pekerjaan, position, post, category, kategori,
      kategori pekerja, kategori peserta, kategori penerima, jenis pekerja, jenis kepesertaan, kelompok,
      kelompok pekerja, lembaga, nama lembaga, status jabatan, nama jabatan, jabatan unsur, unsur jabatan,
      jabatan perangkat, jabatan di lembaga`),
  },
  pekerjaan: {
    observed: list(`
      pekerjaan, profesi, mata pencaharian, jenis pekerjaan, pekerjaan id, pkrjn, deskripsi pekerjaan,
      kategori usaha, nama usaha`),
    inferred: list('occupation, job'),
  },
  upah: {
    observed: list(`
      upah, gaji pokok, gaji, penghasilan, penghasilan per bulan, jumlah penghasilan perbulan, upah bulan`),
    inferred: list(`
      siltap, penghasilan tetap, honor, honorarium, insentif, tunjangan, basic salary, wage, salary,
      monthly wage, monthly salary, upah per bulan, upah sebulan, gaji per bulan, gaji bulan,
      besaran upah, dasar upah, upah dilaporkan, penghasilan bulan, besaran siltap, jumlah siltap,
      penghasilan tetap siltap, siltap per bulan, besaran honor, besaran insentif`),
  },
  tgl_mulai: {
    observed: list(`
      tgl awal bekerja, tanggal masuk, tgl masuk, tanggal bergabung, tanggal mulai kerja, tmt, diangkat,
      tanggal keputusan pengangkatan, nomor dan tanggal keputusan pengangkatan, tanggal sk pengangkatan,
      join date`),
    inferred: list(`
      tmt jabatan, tanggal diangkat, tanggal pelantikan, start date, tgl mulai kerja, tanggal mulai,
      tgl mulai, mulai menjabat, tanggal mulai menjabat, tgl pelantikan, tmt sk, tanggal awal bekerja,
      tgl sk pengangkatan, tanggal pengangkatan, tgl pengangkatan, awal masa jabatan,
      tanggal awal masa jabatan, tgl awal masa jabatan, mulai masa jabatan, tanggal mulai masa jabatan,
      tgl mulai masa jabatan, awal jabatan, mulai jabatan, mulai, mulai kerja, mulai bekerja, mulai tugas,
      mulai bertugas, tanggal mulai bekerja, tgl mulai bekerja, tanggal mulai tugas, tgl mulai tugas,
      tanggal mulai bertugas, tgl mulai bertugas, tgl diangkat, tgl mulai menjabat, tgl bergabung`),
  },
  tgl_akhir: {
    observed: list(`
      tgl akhir kontrak, tanggal sk pemberhentian, nomor dan tanggal keputusan pemberhentian,
      keterangan periode masa jabatan, masa jabatan usia periode`),
    inferred: list(`
      masa jabatan, masa bakti, periode jabatan, periode masa jabatan, masa bakti jabatan,
      akhir kontrak, tmt berhenti, akhir masa jabatan, end date, tanggal akhir, tgl akhir,
      tanggal selesai, tgl selesai, tanggal berhenti, tgl berhenti, tanggal akhir kontrak,
      tanggal akhir jabatan, akhir jabatan, berhenti, selesai, berakhir, akhir, keluar, diberhentikan,
      sampai, sampai dengan, sampai tanggal, sampai tgl, s d, s d tanggal, hingga, menjabat sampai,
      menjabat sampai dengan,
      tanggal berakhir, tgl berakhir, tanggal keluar, tgl keluar, resign date, tanggal resign, tgl resign,
      tanggal pemberhentian, tgl pemberhentian, tgl sk pemberhentian, tanggal diberhentikan,
      tgl diberhentikan, tmt pemberhentian, tmt akhir, tmt selesai, tmt keluar, tanggal purna tugas,
      tgl purna tugas, tanggal akhir masa jabatan, tgl akhir masa jabatan, berakhir masa jabatan,
      tanggal akhir kerja, tgl akhir kerja, tanggal akhir bekerja, tgl akhir bekerja, tgl akhir jabatan,
      selesai menjabat, berhenti menjabat, akhir tugas, selesai tugas`),
  },
  tgl_meninggal: {
    observed: list('tanggal meninggal'),
    inferred: list(`
      tgl meninggal, tanggal meninggal dunia, tgl meninggal dunia, meninggal tanggal, meninggal tgl, meninggal dunia tanggal,
      tanggal wafat, tgl wafat, wafat tanggal, wafat tgl, tanggal kematian, tgl kematian, kematian tanggal, tanggal mati,
      tanggal tutup usia, tgl tutup usia, hari meninggal, meninggal pada, wafat pada, meninggal, meninggal dunia, wafat,
      tmt meninggal, tmt meninggal dunia, date of death, death date, died`),
  },
  no_sk: {
    observed: list('no sk, nomor sk, nomor sk pengangkatan, nomor keputusan pengangkatan'),
    inferred: list(''),
  },
  no_pegawai: {
    observed: list(`
      no pegawai, nomor pegawai, id pegawai, nip, niap, no anggota, nomor anggota, employee id,
      kode karyawan, no induk, no id`),
    inferred: list('nrpd, nipd, employee number, nomor induk perangkat desa, niap nipd'),
  },
  kpj: {
    observed: list(`
      kpj, no kpj, nomor kpj, no peserta, nomor peserta, nomor referensi, kp bpjstk, nomor kepesertaan,
      nomor ketenagakerjaan, bpjs ketenagakerjaan, no bpjs tk`),
    inferred: list(`
      no jamsostek, no kartu bpjs tk, no bpjs ketenagakerjaan, nomor kpj bpjs ketenagakerjaan,
      kpj bpjs ketenagakerjaan, no kepesertaan bpjs ketenagakerjaan, no kpj bpjs tk`),
  },
  npp: {
    observed: list('npp, npp bpjs ketenagakerjaan, nomor pendaftaran perusahaan'),
    inferred: list(''),
  },
  bank: {
    observed: list('nama bank, bank'),
    inferred: list(''),
  },
  no_rekening: {
    observed: list('nomor rekening, no rekening, no rek, norek, rek bank'),
    inferred: list('nomer rekening, account number, rek'),
  },
  nama_rekening: {
    observed: list('nama rekening, atas nama, a n'),
    inferred: list('account name'),
  },
  pendidikan: {
    observed: list('pendidikan, pendidikan terakhir, pndk, pendidikan kk id, pendidikan dalam kk'),
    inferred: list('education'),
  },
  agama: {
    observed: list('agama, agama id, kepercayaan, agama kepercayaan'),
    inferred: list('religion'),
  },
  kewarganegaraan: {
    observed: list('kewarganegaraan, warganegara id, warga negara, wni wna'),
    inferred: list('nationality, citizenship'),
  },
  shdk: {
    observed: list(`
      shdk, kk level, hub keluarga, hub kel, hubungan keluarga, hubungan dalam keluarga,
      status hubungan dalam keluarga, status hub keluarga`),
    inferred: list('hubungan, status keluarga'),
  },
  keterangan: {
    observed: list('keterangan, ket, catatan'),
    inferred: list('remarks, notes, note'),
  },
  no_urut: {
    observed: list('no, no urut, nomor urut, nomor'),
    inferred: list('number, row'),
  },
  waktu_isi: {
    observed: list(`
      timestamp, cap waktu, stempel waktu, completion time, waktu penyelesaian, submission time, submitted at,
      submission date`),
    inferred: list(`
      time stamp, waktu pengisian, waktu pengiriman, waktu kirim, waktu dikirim, waktu submit, submit date, submit time,
      date submitted, tanggal pengisian, tgl pengisian`),
  },
};
