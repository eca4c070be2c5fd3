import type { Shown } from '../../domain/shown.ts';
/** The words of a village's cost sheet (Rencana Anggaran Biaya). Indonesian only: it goes into the village's own budget. */
export const RAB_TEXT = {
  sheet: 'RAB',
  title: 'RENCANA ANGGARAN BIAYA',
  subject: (period: string): string => `Iuran BPJS Ketenagakerjaan ${period}`,
  village: 'Desa',
  kecamatan: 'Kecamatan',
  policy: 'Kebijakan',
  period: 'Waktu pelaksanaan',
  code: 'Kode rekening',
  description: 'Uraian',
  people: 'Orang',
  months: 'Bulan',
  unit: 'Satuan',
  unitOf: 'orang × bulan',
  price: 'Harga satuan (Rp)',
  amount: 'Jumlah (Rp)',
  fund: (code: string, name: Shown): string => `Sumber dana ${code}: ${name}`,
  noCode: '(kode belum ditetapkan kebijakan)',
  line: (programme: string, payer: string, category: string, months: string): string =>
    `${programme} ${category}, iuran ${payer}, ${months}`,
  roundingLine: (programme: string, payer: string, category: string, months: string): string =>
    `Selisih pembulatan ${programme} ${category}, iuran ${payer}, setahun (${months})`,
  ofSubFund: (line: string, subFund: Shown): string => `${line}, dari ${subFund}`,
  total: 'JUMLAH',
  inWords: 'Terbilang',
  note: 'Jumlah setiap baris = orang × bulan × harga satuan. Dana di luar APBDes (APBD, Baznas, pekerja sendiri) dicantumkan terpisah dan tidak masuk jumlah APBDes.',
  roundingNote:
    'Baris selisih pembulatan: kebijakan membulatkan sekali per desa, kategori, program, penanggung, dan tahun.',
  outside: 'Di luar APBDes',
  ownTotal: 'JUMLAH APBDES',
  place: '............................, ............................',
  signers: ['Mengetahui, Kepala Desa', 'Pelaksana Kegiatan Anggaran'],
  signature: '( .............................. )',
  fileName: 'RAB',
} as const;
