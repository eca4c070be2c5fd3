import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type BudgetCode, codeRows, FROM_APPLICATIONS, formatCodes } from './code-list.ts';

const LOCAL = { id: 'satu sumber, tambahan daerah', en: 'one source, a local extension' };
const ONE_SOURCE = {
  id: 'hanya satu sumber; cocokkan dengan referensi Siskeudes kabupaten',
  en: 'one source only; check the district’s Siskeudes reference',
};

const WORDED = {
  id: 'daftar publik menulisnya dengan kata berbeda; cocokkan dengan referensi Siskeudes kabupaten',
  en: 'public lists word it differently; check the district’s Siskeudes reference',
};

const CODES: readonly BudgetCode[] = [
  { code: '5', name: 'Belanja' },
  { code: '5.1', name: 'Belanja Pegawai' },
  { code: '5.1.1', name: 'Penghasilan Tetap dan Tunjangan Kepala Desa' },
  { code: '5.1.1.01', name: 'Penghasilan Tetap Kepala Desa' },
  { code: '5.1.1.02', name: 'Tunjangan Kepala Desa' },
  { code: '5.1.2', name: 'Penghasilan Tetap dan Tunjangan Perangkat Desa' },
  { code: '5.1.2.01', name: 'Penghasilan Tetap Perangkat Desa' },
  { code: '5.1.2.02', name: 'Tunjangan Perangkat Desa' },
  { code: '5.1.3', name: 'Jaminan Sosial Kepala Desa dan Perangkat Desa' },
  { code: '5.1.3.01', name: 'Jaminan Kesehatan Kepala Desa' },
  { code: '5.1.3.02', name: 'Jaminan Kesehatan Perangkat Desa' },
  { code: '5.1.3.03', name: 'Jaminan Ketenagakerjaan Kepala Desa' },
  { code: '5.1.3.04', name: 'Jaminan Ketenagakerjaan Perangkat Desa' },
  { code: '5.1.3.90', name: 'Jaminan Ketenagakerjaan Staf Perangkat Desa', doubt: LOCAL },
  { code: '5.1.3.91', name: 'Jaminan Ketenagakerjaan Staf BPD', doubt: LOCAL },
  { code: '5.1.3.99', name: 'Jaminan Sosial Lainnya', doubt: LOCAL },
  { code: '5.1.4', name: 'Tunjangan BPD' },
  { code: '5.1.4.01', name: 'Tunjangan Kedudukan BPD' },
  { code: '5.1.4.02', name: 'Tunjangan Kinerja BPD' },
  { code: '5.1.4.91', name: 'Jaminan Ketenagakerjaan BPD', doubt: LOCAL },
  { code: '5.1.5', name: 'Jaminan Sosial BPD', doubt: ONE_SOURCE },
  { code: '5.1.5.01', name: 'Jaminan Kesehatan Anggota BPD', doubt: ONE_SOURCE },
  { code: '5.1.5.02', name: 'Jaminan Ketenagakerjaan Anggota BPD', doubt: ONE_SOURCE },
  { code: '5.2', name: 'Belanja Barang dan Jasa' },
  { code: '5.2.1', name: 'Belanja Barang Perlengkapan' },
  { code: '5.2.2', name: 'Belanja Jasa Honorarium' },
  { code: '5.2.2.02', name: 'Belanja Jasa Honorarium Pembantu Tugas Umum Desa/Operator' },
  { code: '5.2.2.03', name: 'Belanja Jasa Honorarium/Insentif Pelayanan Desa' },
  { code: '5.2.2.05', name: 'Belanja Jasa Honorarium Petugas' },
  { code: '5.2.3', name: 'Belanja Perjalanan Dinas' },
  { code: '5.2.4', name: 'Belanja Jasa Sewa' },
  { code: '5.2.5', name: 'Belanja Operasional Perkantoran' },
  { code: '5.2.5.08', name: 'Belanja Insentif/Operasional RT/RW', doubt: ONE_SOURCE },
  { code: '5.2.6', name: 'Belanja Pemeliharaan' },
  {
    code: '5.2.7',
    name: 'Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat',
    doubt: {
      id: 'tempat yang mungkin bagi pekerja rentan: usul kami, tanpa sumber',
      en: 'a likely place for vulnerable workers: our suggestion, no source',
    },
  },
  {
    code: '5.2.7.01',
    name: 'Belanja Bahan Perlengkapan yang Diserahkan ke Masyarakat',
    doubt: WORDED,
  },
  {
    code: '5.2.7.02',
    name: 'Belanja Bantuan Mesin/Kendaraan Bermotor/Peralatan yang Diserahkan ke Masyarakat',
    doubt: WORDED,
  },
  { code: '5.2.7.03', name: 'Belanja Bantuan Bangunan yang Diserahkan ke Masyarakat', doubt: WORDED },
  { code: '5.2.7.04', name: 'Belanja Beasiswa Berprestasi/Masyarakat Miskin' },
  { code: '5.2.7.05', name: 'Belanja Bantuan Bibit Tanaman/Hewan/Ikan' },
];

/** Belanja by object. None is standard for RT/RW, kader, linmas or pekerja rentan. */
export const objectCodes: LawItem<readonly BudgetCode[]> = {
  id: 'object-codes',
  title: { id: 'Kode objek belanja', en: 'Codes of objects of expenditure' },
  values: [
    {
      from: since('2019-01'),
      value: CODES,
      source: {
        instrument: 'permendagri-20-2018',
        address: 'https://github.com/OpenSID/OpenSID/blob/HEAD/donjo-app/models/seeders/Data_awal_seeder.php',
        read: READ_ON,
        evidence: 'secondary',
        caveat: FROM_APPLICATIONS,
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatCodes,
  rows: codeRows,
  note: {
    id: 'Tidak ditemukan kode objek baku bagi iuran RT/RW, kader, linmas, dan pekerja rentan. Kode .90–.99 diisi daerah.',
    en: 'No standard object code was found for contributions of RT/RW, health volunteers, linmas and vulnerable workers. Codes .90–.99 are filled locally.',
  },
};
