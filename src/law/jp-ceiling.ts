import { formatSen, type Sen, senOfRupiah } from '../domain/money.ts';
import { type DatedValue, type Evidence, type LawItem, since } from './value.ts';

const KRISHAND =
  'http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/';
const RBTV =
  'https://rbtv.disway.id/amp/50710/segini-batas-upah-tertinggi-dana-pensiun-bpjs-untuk-karyawan-swasta-terbaru-2024/16';
const RULES = 'https://github.com/adamriofc/indonesian-agent-skills engines/rules/bpjs.json';
const MONTH_UNSEEN = { id: 'bulan mulai belum dicocokkan', en: 'the starting month has not been checked' };

function ceiling(
  from: string,
  to: string | undefined,
  amount: number,
  evidence: Evidence,
  address: string,
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
      read: '2026-11-22',
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
    ceiling('2015-07', '2016-02', 7_000_000, 'secondary', KRISHAND),
    ceiling('2016-03', '2017-02', 7_335_300, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2017-03', '2018-02', 7_703_500, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2018-03', '2019-02', 8_094_000, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2019-03', '2020-02', 8_512_400, 'secondary', KRISHAND, MONTH_UNSEEN),
    ceiling('2020-03', '2021-02', 8_939_700, 'derived', KRISHAND, {
      id: 'dihitung: 8.512.400 × 1,0502, dibulatkan ke bawah ke ratusan',
      en: 'computed: 8,512,400 × 1.0502, floored to the hundred',
    }),
    ceiling('2021-03', '2022-02', 8_754_600, 'secondary', 'https://rbtv.disway.id/amp/5165', {
      id: 'surat B/0246/022021; bulan mulai belum dicocokkan',
      en: 'letter B/0246/022021; the starting month has not been checked',
    }),
    ceiling('2022-03', '2023-02', 9_077_600, 'secondary', 'payroll_indonesia defaults (public code)', {
      id: 'tahun dan bulan mulai belum dicocokkan',
      en: 'year and starting month have not been checked',
    }),
    ceiling('2023-03', '2024-02', 9_559_600, 'secondary', RBTV, MONTH_UNSEEN),
    ceiling('2024-03', '2025-02', 10_042_300, 'secondary', RBTV),
    ceiling('2025-03', '2026-02', 10_547_400, 'secondary', RULES),
    ceiling('2026-03', undefined, 11_086_300, 'secondary', RULES, {
      id: 'dua nomor surat beredar: B/1226/022026 dan B/3307/022026',
      en: 'two letter numbers circulate: B/1226/022026 and B/3307/022026',
    }),
  ],
  verifiedUntil: since('2027-02'),
  format: formatSen,
};
