import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type BudgetCode, codeRows, formatCodes } from './code-list.ts';

const OPENSID_ONLY = { id: 'hanya dalam OpenSID', en: 'in OpenSID only' };

const CODES: readonly BudgetCode[] = [
  { code: '1.1.01', name: 'Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa' },
  { code: '1.1.02', name: 'Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa' },
  { code: '1.1.03', name: 'Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa' },
  { code: '1.1.04', name: 'Penyediaan Operasional Pemerintah Desa' },
  { code: '1.1.05', name: 'Penyediaan Tunjangan BPD' },
  { code: '1.1.06', name: 'Penyediaan Operasional BPD' },
  { code: '1.1.07', name: 'Penyediaan Insentif/Operasional RT/RW' },
  {
    code: '1.1.08',
    name: 'Penyediaan Operasional Pemerintah Desa yang bersumber dari Dana Desa',
    doubt: { id: 'tidak ada dalam OpenSID 2024', en: 'absent from OpenSID 2024' },
  },
  { code: '2.1.01', name: 'Penyelenggaraan PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Milik Desa' },
  { code: '2.2.02', name: 'Penyelenggaraan Posyandu' },
  {
    code: '3.1.02',
    name: 'Penguatan dan Peningkatan Kapasitas Tenaga Keamanan/Ketertiban oleh Pemerintah Desa',
  },
  {
    code: '3.1.90',
    name: 'Dukungan Pembinaan Keamanan (Seragam dan Operasional Linmas)',
    doubt: OPENSID_ONLY,
  },
  { code: '3.4.01', name: 'Pembinaan Lembaga Adat', doubt: OPENSID_ONLY },
  { code: '3.4.02', name: 'Pembinaan LKMD/LPM/LPMD', doubt: OPENSID_ONLY },
  { code: '3.4.03', name: 'Pembinaan PKK', doubt: OPENSID_ONLY },
  { code: '3.4.04', name: 'Pelatihan Pembinaan Lembaga Kemasyarakatan', doubt: OPENSID_ONLY },
  {
    code: '4.4.93',
    name: 'Fasilitasi terhadap Kelompok-kelompok Rentan, Kelompok Masyarakat Miskin',
    doubt: OPENSID_ONLY,
  },
];

/** Bidang.sub-bidang.kegiatan. Those of religion (3.2.x) differ between the lists and are left out. */
export const activityCodes: LawItem<readonly BudgetCode[]> = {
  id: 'activity-codes',
  title: { id: 'Kode kegiatan APBDes', en: 'Codes of village budget activities' },
  values: [
    {
      from: since('2019-01'),
      value: CODES,
      source: {
        instrument: 'permendagri-20-2018',
        address:
          'https://github.com/OpenSID/OpenSID/blob/HEAD/donjo-app/models/seeders/dataAwal/KeuanganManualRefKegiatan.php',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'dari dua daftar kode publik, bukan dari lampiran peraturan; mulai 2019 diandaikan; cocokkan dengan referensi Siskeudes kabupaten',
          en: 'from two lists in public code, not from an annex of the regulation; start in 2019 assumed; check the district’s Siskeudes reference',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatCodes,
  rows: codeRows,
  note: {
    id: 'OpenSID menulis 01.01.03. Nomor kegiatan keagamaan (3.2.x) berbeda antara daftar dan karena itu tidak dicantumkan; nomor lain-lain sub bidang (1.1.90+) juga berbeda.',
    en: 'OpenSID writes 01.01.03. The numbers of religious activities (3.2.x) differ between the lists and are left out; those of other activities (1.1.90+) differ too.',
  },
};
