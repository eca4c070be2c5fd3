import type { Language, Localized } from '../../domain/language.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { type Evidence, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** A row of the BPU table: the monthly income it covers and what JKK and JHT cost there, in rupiah. */
export interface Bracket {
  readonly no: number;
  /** Lowest declared income of the row; the row ends where the next begins. */
  readonly from: Rupiah;
  /** The income on which JKK (1 %) and JHT (2 %) are counted. */
  readonly base: Rupiah;
  readonly jkk: Rupiah;
  readonly jht: Rupiah;
  /** How well the JKK of the row is known; its JHT apart, since of the last row only JKK was read. */
  readonly evidence: Evidence;
  readonly jhtEvidence: Evidence;
}

/** Rows 2 to 9 step by 200,000 from 1,100,000, rows 10 to 46 by 500,000 from 2,700,000. */
const STEPS = [
  { first: 2, last: 9, from: 1_100_000, width: 200_000 },
  { first: 10, last: 45, from: 2_700_000, width: 500_000 },
] as const;

function bracket(
  no: number,
  from: number,
  base: number,
  evidence: Evidence,
  jhtEvidence: Evidence = evidence,
): Bracket {
  return {
    no,
    from: rupiah(from),
    base: rupiah(base),
    jkk: rupiah(base / 100),
    jht: rupiah(base / 50),
    evidence,
    jhtEvidence,
  };
}

function interior(): Bracket[] {
  return STEPS.flatMap(({ first, last, from, width }) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const low = from + index * width;
      return bracket(first + index, low, low + width / 2, 'memory');
    }),
  );
}

const EVIDENCE: Readonly<Record<Evidence, Localized>> = {
  text: { id: 'naskah', en: 'text' },
  secondary: { id: 'terverifikasi', en: 'verified' },
  derived: { id: 'dihitung', en: 'derived' },
  memory: { id: 'ingatan', en: 'memory' },
};

/** `2. mulai Rp1.100.000: JKK Rp12.000, JHT Rp24.000 (ingatan)`, a line for each row of the table. */
function bracketRows(rows: readonly Bracket[], language: Language = 'id'): string[] {
  return rows.map(({ no, from, jkk, jht, evidence, jhtEvidence }) => {
    const [low, accident, savings] = [from, jkk, jht].map((amount) => rupiahText(amount, language));
    const since = language === 'en' ? 'from' : 'mulai';
    const [known, knownJht] = [EVIDENCE[evidence][language], EVIDENCE[jhtEvidence][language]];
    const doubt = known === knownJht ? known : `JKK ${known}, JHT ${knownJht}`;
    return `${no}. ${since} ${low}: JKK ${accident}, JHT ${savings} (${doubt})`;
  });
}

/** The contribution table of BPU members by declared income, PP 44/2015 Lampiran II. */
export const bpuBrackets: LawItem<readonly Bracket[]> = {
  id: 'bpu-brackets',
  title: { id: 'Tabel iuran BPU menurut penghasilan', en: 'BPU contribution table by income' },
  values: [
    {
      from: since('2015-07'),
      value: [
        bracket(1, 0, 1_000_000, 'secondary'),
        ...interior(),
        bracket(46, 20_700_000, 20_700_000, 'secondary', 'memory'),
      ],
      source: {
        instrument: 'pp-44-2015',
        article: 'Lampiran II',
        address:
          'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
        read: READ_ON,
        evidence: 'memory',
        caveat: {
          id: 'hanya jumlah baris pertama (10.000/20.000) dan terakhir (JKK 207.000) terverifikasi; batas baris dan baris 2–45 dari ingatan, cocokkan dengan Lampiran II',
          en: 'only the amounts of the first row (10,000/20,000) and the last (JKK 207,000) are verified; the bounds and rows 2–45 are from memory, check Annex II',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (rows, language = 'id') => {
    const [low, high] = [rows[0], rows.at(-1)].map((row) => rupiahText(row?.jkk ?? rupiah(0), language));
    return language === 'id'
      ? `${rows.length} baris penghasilan; JKK ${low} sampai ${high}`
      : `${rows.length} income rows; JKK ${low} to ${high}`;
  },
  rows: bracketRows,
  forAmount: (rows, income, language = 'id') => bracketRows([bracketOf(rows, income)], language).join(''),
  note: {
    id: 'Batas antarbaris tercetak dalam ribuan; penghasilan di antara dua batas (1.099.500) dihitung pada baris bawah, ini bacaan kami. Sebagian alat menghitung 1% penghasilan tanpa tabel: di dalam satu baris hasilnya berbeda.',
    en: 'The printed bounds are in thousands; an income between two bounds (1,099,500) is put in the lower row, which is our reading. Some tools take 1% of the income without the table: inside a row the results differ.',
  },
};

/** The row that a declared monthly income falls in. Incomes between two printed bounds fall in the lower row. */
export function bracketOf(rows: readonly Bracket[], income: Rupiah): Bracket {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.from ?? 0) <= income) low = middle;
    else high = middle - 1;
  }
  const found = rows[low];
  if (!found) throw new RangeError('the BPU table is empty');
  return found;
}
