import { ppm } from '../../domain/money.ts';
import { READ_ON, since } from '../value.ts';
import type { Relief } from './relief.ts';

/** PP 50/2025 halves JKK and JKM of BPU members, by sector and months; a switch of the policy, off for government funds. */
export const pp50Of2025: Relief = {
  id: 'pp-50-2025',
  title: { id: 'Keringanan 50% iuran JKK dan JKM BPU', en: '50% relief of BPU JKK and JKM' },
  segments: ['BPU'],
  programmes: ['JKK', 'JKM'],
  payable: ppm(500_000),
  from: since('2026-04'),
  to: since('2026-12'),
  sector: 'non-transport',
  automatic: false,
  // Ps 3 leaves out what APBN or APBD pays. Dana Desa, ADD and the other transfers are read as such: our reading.
  excludedFunds: ['APBN', 'APBD', 'APBD-PROV', 'DDS', 'ADD', 'PBH', 'PBK', 'PBP'],
  source: {
    instrument: 'pp-50-2025',
    article: 'Ps 3, Ps 4(1)',
    address:
      'https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu',
    read: READ_ON,
    evidence: 'text',
    caveat: {
      id: 'Ps 3 dan Ps 4 dibaca dalam kutipan, bulan dari pemberitaan; bahwa ADD dan Dana Desa termasuk APBN/APBD adalah bacaan kami; ikuti tagihan kantor cabang',
      en: 'art. 3 and 4 read in quotations, months from press; that ADD and Dana Desa count as APBN/APBD is our reading; follow the branch office’s bill',
    },
  },
  note: {
    id: 'Baris 1 menjadi Rp8.400 (5.000 + 3.400). JHT tidak dipotong, manfaat tidak berkurang, kelebihan bayar dikreditkan ke bulan berikutnya, tunggakan lama tetap penuh. Tidak ditemukan perpanjangan: sesudah bulan terakhir iuran kembali penuh. Yang dibayar PAD, Baznas, CSR, atau sendiri dapat memakainya (bacaan kami).',
    en: 'Row 1 becomes Rp8,400 (5,000 + 3,400). JHT is not cut, benefits are not reduced, overpayments are credited to the next month, earlier arrears stay due in full. No extension was found: after the last month the full contribution is due. What PAD, Baznas, CSR or the member pays may take it (our reading).',
  },
};
