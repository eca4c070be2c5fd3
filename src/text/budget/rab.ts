import type { Fund } from '../../domain/fund.ts';
import type { LineProgramme } from '../../domain/programme.ts';
import { ours } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The words of a village's cost sheet (Rencana Anggaran Biaya). Indonesian only: it goes into the village's own budget. */
export const RAB_TEXT = ours({
  sheet: 'RAB',
  title: 'RENCANA ANGGARAN BIAYA',
  subject: (period: Shown): string => `Iuran BPJS Ketenagakerjaan ${period}`,
  village: 'Desa',
  kecamatan: 'Kecamatan',
  policy: 'Kebijakan',
  policyOf: (id: Shown, title: Shown | undefined, source: Shown | undefined): string =>
    `${id}${title ? `, ${title}` : ''}${source ? ` (${source})` : ''}.`,
  noPolicy:
    'Tanpa berkas kebijakan: dipakai bawaan nasional, dengan dasar upah terendah. Untuk daerah Anda, beri --policy.',
  period: 'Waktu pelaksanaan',
  code: 'Kode rekening',
  description: 'Uraian',
  people: 'Orang',
  months: 'Bulan',
  unit: 'Satuan',
  unitOf: 'orang × bulan',
  price: 'Harga satuan (Rp)',
  amount: 'Jumlah (Rp)',
  fund: (code: Fund, name: Shown): string => `Sumber dana ${code}: ${name}`,
  noCode: '(kode belum ditetapkan kebijakan)',
  line: (programme: LineProgramme, payer: Shown, category: Shown, months: Shown): string =>
    `${programme} ${category}, iuran ${payer}, ${months}`,
  roundingLine: (programme: LineProgramme, payer: Shown, category: Shown, months: Shown): string =>
    `Selisih pembulatan ${programme} ${category}, iuran ${payer}, setahun (${months})`,
  ofSubFund: (line: Shown, subFund: Shown): string => `${line}, dari ${subFund}`,
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
});
