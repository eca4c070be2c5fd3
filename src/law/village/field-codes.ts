import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type BudgetCode, codeRows, formatCodes } from './code-list.ts';

const CODES: readonly BudgetCode[] = [
  { code: '1', name: 'Penyelenggaraan Pemerintahan Desa' },
  {
    code: '1.1',
    name: 'Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa',
  },
  { code: '1.2', name: 'Sarana dan Prasarana Pemerintahan Desa' },
  { code: '1.3', name: 'Administrasi Kependudukan, Pencatatan Sipil, Statistik dan Kearsipan' },
  { code: '1.4', name: 'Tata Praja Pemerintahan, Perencanaan, Keuangan dan Pelaporan' },
  { code: '1.5', name: 'Pertanahan' },
  { code: '2', name: 'Pelaksanaan Pembangunan Desa' },
  { code: '2.1', name: 'Pendidikan' },
  { code: '2.2', name: 'Kesehatan' },
  { code: '2.3', name: 'Pekerjaan Umum dan Penataan Ruang' },
  { code: '2.4', name: 'Kawasan Permukiman' },
  { code: '2.5', name: 'Kehutanan dan Lingkungan Hidup' },
  { code: '2.6', name: 'Perhubungan, Komunikasi dan Informatika' },
  { code: '2.7', name: 'Energi dan Sumber Daya Mineral' },
  { code: '2.8', name: 'Pariwisata' },
  { code: '3', name: 'Pembinaan Kemasyarakatan' },
  { code: '3.1', name: 'Ketenteraman, Ketertiban Umum dan Pelindungan Masyarakat' },
  { code: '3.2', name: 'Kebudayaan dan Keagamaan' },
  { code: '3.3', name: 'Kepemudaan dan Olah Raga' },
  { code: '3.4', name: 'Kelembagaan Masyarakat' },
  { code: '4', name: 'Pemberdayaan Masyarakat' },
  { code: '4.1', name: 'Kelautan dan Perikanan' },
  { code: '4.2', name: 'Pertanian dan Peternakan' },
  { code: '4.3', name: 'Peningkatan Kapasitas Aparatur Desa' },
  { code: '4.4', name: 'Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga' },
  { code: '4.5', name: 'Koperasi, Usaha Mikro Kecil dan Menengah' },
  { code: '4.6', name: 'Dukungan Penanaman Modal' },
  { code: '4.7', name: 'Perdagangan dan Perindustrian' },
  { code: '5', name: 'Penanggulangan Bencana, Keadaan Darurat dan Mendesak Desa' },
  { code: '5.1', name: 'Penanggulangan Bencana' },
  { code: '5.2', name: 'Keadaan Darurat' },
  { code: '5.3', name: 'Keadaan Mendesak' },
];

/** Bidang, and bidang.sub-bidang: the headings under which the forms of a village budget set its activities. */
export const fieldCodes: LawItem<readonly BudgetCode[]> = {
  id: 'field-codes',
  title: { id: 'Kode bidang dan sub bidang APBDes', en: 'Codes of village budget fields and subfields' },
  values: [
    {
      from: since('2019-01'),
      value: CODES,
      source: {
        instrument: 'permendagri-20-2018',
        address:
          'https://id.scribd.com/document/549804158/Format-DPPA-Rencana-Kegiatan-Dan-Anggaran-Perubahan',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'bidang 1, 2, dan 5 dari salinan umum formulir DPPA; yang lain dari daftar kode publik yang sepakat; mulai 2019 diandaikan; cocokkan dengan referensi Siskeudes kabupaten',
          en: 'fields 1, 2 and 5 from a public copy of the DPPA form; the others from lists in public code that agree; start in 2019 assumed; check the district’s Siskeudes reference',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatCodes,
  rows: codeRows,
  note: {
    id: 'Daftar berbeda dalam ejaan (Ketentraman, Perlindungan, Olahraga); kodenya sama.',
    en: 'Lists differ in spelling (Ketentraman, Perlindungan, Olahraga); the codes are the same.',
  },
};
