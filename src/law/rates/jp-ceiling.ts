import { formatSen, type Sen, senOfRupiah } from '../../domain/money.ts';
import { senText } from '../format.ts';
import { type DatedValue, type Evidence, type LawItem, READ_ON, since } from '../value.ts';

const KRISHAND =
  'http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/';
const RBTV =
  'https://rbtv.disway.id/amp/50710/segini-batas-upah-tertinggi-dana-pensiun-bpjs-untuk-karyawan-swasta-terbaru-2024/16';
const RULES = 'https://github.com/adamriofc/indonesian-agent-skills/blob/HEAD/engines/rules/bpjs.json';
const MONTH_UNSEEN = { id: 'bulan mulai belum dicocokkan', en: 'the starting month has not been checked' };

function ceiling(
  from: string,
  to: string | undefined,
  amount: number,
  evidence: Evidence,
  address: string | undefined,
  caveat?: { id: string; en: string },
): DatedValue<Sen> {
  return {
    from: since(from),
    to: to === undefined ? undefined : since(to),
    value: senOfRupiah(amount),
    source: {
      instrument: 'bpjs-jp-ceiling',
      article: 'PP 45/2015 Ps 29',
      address,
      read: READ_ON,
      evidence,
      caveat,
    },
  };
}

/** The highest wage on which JP is paid. It grows each March with the GDP of the year before (PP 45/2015 Ps 29(3)). */
export const jpCeiling: LawItem<Sen> = {
  id: 'jp-ceiling',
  title: { id: 'Batas paling tinggi upah JP', en: 'JP wage ceiling' },
  values: [
    ceiling('2015-07', '2016-02', 7_000_000, 'text', undefined, {
      id: 'angka permulaan tertulis dalam Ps 29(2)',
      en: 'the first figure stands in art. 29(2)',
    }),
    ceiling('2016-03', '2017-02', 7_335_300, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2017-03', '2018-02', 7_703_500, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2018-03', '2019-02', 8_094_000, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2019-03', '2020-02', 8_512_400, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2020-03', '2021-02', 8_939_700, 'derived', KRISHAND, {
      id: 'dihitung: 8.512.400 × 1,0502, dibulatkan ke bawah ke ratusan; angka tercetak terpotong di salinan yang dibaca',
      en: 'computed: 8,512,400 × 1.0502, floored to the hundred; the printed figure was cut off in the copy read',
    }),
    ceiling('2021-03', '2022-02', 8_754_600, 'secondary', 'https://rbtv.disway.id/amp/5165', {
      id: 'surat B/0246/022021 tanggal 16 Februari 2021 ("berlaku per Februari 2021"); bulan iuran pertama Maret belum dicocokkan',
      en: 'letter B/0246/022021 of 16 February 2021 ("berlaku per Februari 2021"); the first contribution month, March, has not been checked',
    }),
    ceiling('2022-03', '2023-02', 9_077_600, 'secondary', undefined, {
      id: 'dari kode publik payroll_indonesia (jp_max_salary); tahun dan bulan mulai belum dicocokkan',
      en: 'from the public code payroll_indonesia (jp_max_salary); year and starting month have not been checked',
    }),
    ceiling('2023-03', '2024-02', 9_559_600, 'secondary', RBTV),
    ceiling('2024-03', '2025-02', 10_042_300, 'secondary', RBTV),
    ceiling('2025-03', '2026-02', 10_547_400, 'secondary', RULES, {
      id: 'surat B/726/022025, dibaca dalam kode publik',
      en: 'letter B/726/022025, read in public code',
    }),
    ceiling('2026-03', undefined, 11_086_300, 'secondary', RULES, {
      id: 'surat B/1226/022026 tanggal 25 Februari 2026; sebagian sumber masih memakai 10.547.400 untuk 2026',
      en: 'letter B/1226/022026 of 25 February 2026; some sources still use 10,547,400 for 2026',
    }),
  ],
  // The ceiling of March stands until the next February (Ps 29(3), (4)).
  verifiedUntil: since('2027-02'),
  format: senText,
  json: formatSen,
  note: {
    id: 'Naik setiap Maret dengan pertumbuhan PDB tahun sebelumnya: batas lama × (1 + PDB), dibulatkan ke bawah ke ratusan. Pembulatan itu kami simpulkan dari angka yang diumumkan, bukan bunyi pasal.',
    en: 'It rises each March with the GDP growth of the year before: old ceiling × (1 + GDP), floored to the hundred. The rounding is inferred from the published figures, not stated in the article.',
  },
};
