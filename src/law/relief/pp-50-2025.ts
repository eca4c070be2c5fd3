import { GOVERNMENT_FUNDS } from '../../domain/fund.ts';
import { ppm } from '../../domain/money.ts';
import { CHECKED_ON, since } from '../value.ts';
import type { Relief } from './relief.ts';

/** PP 50/2025 halves JKK and JKM of BPU members, by sector and months, but not of what government funds pay. */
export const pp50Of2025: Relief = {
  id: 'pp-50-2025',
  title: { id: 'Keringanan 50% iuran JKK dan JKM BPU', en: '50% relief of BPU JKK and JKM' },
  segments: ['BPU'],
  programmes: ['JKK', 'JKM'],
  payable: ppm(500_000),
  from: since('2026-04'),
  to: since('2026-12'),
  sector: 'non-transport',
  // Ps 3: "dibayarkan melalui APBN atau APBD dikecualikan".
  excludedFunds: GOVERNMENT_FUNDS,
  source: {
    instrument: 'pp-50-2025',
    article: 'Ps 3, Ps 4(1)',
    address:
      'https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu',
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'Ps 3 dan Ps 4 dibaca dalam kutipan, bulan dari pemberitaan; bahwa yang dibayar lewat APBDes (ADD, Dana Desa, PAD, …) termasuk APBN/APBD adalah bacaan kami; ikuti tagihan kantor cabang',
      en: 'art. 3 and 4 read in quotations, months from press; that what is paid through the village budget (ADD, Dana Desa, PAD, …) counts as APBN/APBD is our reading; follow the branch office’s bill',
    },
  },
  note: {
    id: 'Baris 1 menjadi Rp8.400 (5.000 + 3.400). JHT tidak dipotong, manfaat tidak berkurang, kelebihan bayar dikreditkan ke bulan berikutnya, tunggakan lama tetap penuh. Tidak ditemukan perpanjangan: sesudah bulan terakhir iuran kembali penuh. Yang dibayar Baznas, CSR, atau sendiri mendapatnya tanpa diminta; kebijakan boleh menolaknya dengan alasan (relief: { declined: alasan }).',
    en: 'Row 1 becomes Rp8,400 (5,000 + 3,400). JHT is not cut, benefits are not reduced, overpayments are credited to the next month, earlier arrears stay due in full. No extension was found: after the last month the full contribution is due. What Baznas, CSR or the member pays gets it unasked; a policy may decline it with a reason (relief: { declined: reason }).',
  },
};
