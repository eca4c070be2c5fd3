import type { Fund } from '../domain/fund.ts';
import type { Localized } from '../domain/language.ts';
import { type Ppm, ppm } from '../domain/money.ts';
import { type Month, monthRange } from '../domain/month.ts';
import type { Programme, Segment } from '../domain/programme.ts';
import { type Source, since } from './value.ts';

/** A temporary cut of contributions: what remains payable, for whom, and in which contribution months. */
export interface Relief {
  readonly id: string;
  readonly title: Localized;
  readonly segments: readonly Segment[];
  readonly programmes: readonly Programme[];
  /** The part of the contribution that is still paid. */
  readonly payable: Ppm;
  readonly from: Month;
  readonly to: Month;
  /** Set: only for members of this sector. */
  readonly sector?: 'transport' | 'non-transport' | undefined;
  /** Given to everybody, or only where a policy says `relief: true`. */
  readonly automatic: boolean;
  /** Funds whose payments the instrument leaves out. */
  readonly excludedFunds: readonly Fund[];
  readonly source: Source;
}

const PP_50_2025 = {
  title: { id: 'Keringanan 50% iuran JKK dan JKM BPU', en: '50% relief of BPU JKK and JKM' },
  segments: ['BPU'],
  programmes: ['JKK', 'JKM'],
  payable: ppm(500_000),
  automatic: false,
  // Ps 3 leaves out what APBN or APBD pays. Dana Desa, ADD and the other transfers are read as such: our reading.
  excludedFunds: ['APBN', 'APBD', 'APBD-PROV', 'DDS', 'ADD', 'PBH', 'PBK', 'PBP'],
  source: {
    instrument: 'pp-50-2025',
    article: 'Ps 3, Ps 4(1)',
    address:
      'https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu',
    read: '2026-11-22',
    evidence: 'text',
    caveat: {
      id: 'bahwa ADD dan Dana Desa termasuk APBN/APBD adalah bacaan kami; ikuti tagihan kantor cabang',
      en: 'that ADD and Dana Desa count as APBN/APBD is our reading; follow the branch office’s bill',
    },
  },
} as const satisfies Partial<Relief>;

export const RELIEFS: readonly Relief[] = [
  {
    id: 'pp-49-2020',
    title: { id: 'Keringanan 99% iuran JKK dan JKM (COVID-19)', en: '99% relief of JKK and JKM (COVID-19)' },
    segments: ['PU', 'BPU'],
    programmes: ['JKK', 'JKM'],
    payable: ppm(10_000),
    from: since('2020-08'),
    to: since('2021-01'),
    automatic: true,
    excludedFunds: [],
    source: {
      instrument: 'pp-49-2020',
      article: 'Ps 9',
      address: 'https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934',
      read: '2026-11-22',
      evidence: 'text',
      caveat: {
        id: 'bulan iuran Agustus 2020 – Januari 2021 dari pemberitaan; berlaku bagi BPU tertentu',
        en: 'contribution months August 2020 – January 2021 from press; covers certain BPU members',
      },
    },
  },
  {
    ...PP_50_2025,
    id: 'pp-50-2025-transport',
    sector: 'transport',
    from: since('2026-01'),
    to: since('2027-03'),
  },
  { ...PP_50_2025, id: 'pp-50-2025', sector: 'non-transport', from: since('2026-04'), to: since('2026-12') },
];

/** The months in which any relief changes what is paid, for the note that a report carries. */
export function reliefMonths(relief: Relief): Month[] {
  return monthRange(relief.from, relief.to);
}
