import type { Language } from '../../domain/language.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, type LawItem, since } from '../value.ts';

/** A row of the BPU table: the monthly income it covers and what JKK and JHT cost there, in rupiah. */
export interface Bracket {
  readonly no: number;
  /** Lowest declared income of the row. */
  readonly from: Rupiah;
  /** Highest, as the annex prints it; the last row has none. */
  readonly to: Rupiah | undefined;
  /** The income on which JKK (1 %) and JHT (2 %) are counted. */
  readonly base: Rupiah;
  readonly jkk: Rupiah;
  readonly jht: Rupiah;
}

/** Income from, base, JKK, JHT: row by row as the annex has them. No formula makes them, since widths change twice. */
const ROWS: readonly (readonly [from: number, base: number, jkk: number, jht: number])[] = [
  [0, 1_000_000, 10_000, 20_000],
  [1_100_000, 1_200_000, 12_000, 24_000],
  [1_300_000, 1_400_000, 14_000, 28_000],
  [1_500_000, 1_600_000, 16_000, 32_000],
  [1_700_000, 1_800_000, 18_000, 36_000],
  [1_900_000, 2_000_000, 20_000, 40_000],
  [2_100_000, 2_200_000, 22_000, 44_000],
  [2_300_000, 2_400_000, 24_000, 48_000],
  [2_500_000, 2_600_000, 26_000, 52_000],
  [2_700_000, 2_950_000, 29_500, 59_000],
  [3_200_000, 3_450_000, 34_500, 69_000],
  [3_700_000, 3_950_000, 39_500, 79_000],
  [4_200_000, 4_450_000, 44_500, 89_000],
  [4_700_000, 4_950_000, 49_500, 99_000],
  [5_200_000, 5_450_000, 54_500, 109_000],
  [5_700_000, 5_950_000, 59_500, 119_000],
  [6_200_000, 6_450_000, 64_500, 129_000],
  [6_700_000, 6_950_000, 69_500, 139_000],
  [7_200_000, 7_450_000, 74_500, 149_000],
  [7_700_000, 7_950_000, 79_500, 159_000],
  [8_200_000, 8_700_000, 87_000, 174_000],
  [9_200_000, 9_700_000, 97_000, 194_000],
  [10_200_000, 10_700_000, 107_000, 214_000],
  [11_200_000, 11_700_000, 117_000, 234_000],
  [12_200_000, 12_700_000, 127_000, 254_000],
  [13_200_000, 13_700_000, 137_000, 274_000],
  [14_200_000, 14_700_000, 147_000, 294_000],
  [15_200_000, 15_700_000, 157_000, 314_000],
  [16_200_000, 16_700_000, 167_000, 334_000],
  [17_200_000, 17_700_000, 177_000, 354_000],
  [18_200_000, 18_700_000, 187_000, 374_000],
  [19_200_000, 19_700_000, 197_000, 394_000],
  [20_200_000, 20_700_000, 207_000, 414_000],
];

/** Bounds are printed in whole thousands: a row ends a thousand below the next. */
const PRINTED_STEP = 1_000;

const BRACKETS: readonly Bracket[] = ROWS.map(([from, base, jkk, jht], index) => {
  const next = ROWS[index + 1];
  return {
    no: index + 1,
    from: rupiah(from),
    to: next && rupiah(next[0] - PRINTED_STEP),
    base: rupiah(base),
    jkk: rupiah(jkk),
    jht: rupiah(jht),
  };
});

/** `2. Rp1.100.000–Rp1.299.000: JKK Rp12.000, JHT Rp24.000`, a line for each row of the table. */
function bracketRows(rows: readonly Bracket[], language: Language = 'id'): string[] {
  return rows.map(({ no, from, to, jkk, jht }) => {
    const [low, accident, savings] = [from, jkk, jht].map((amount) => rupiahText(amount, language));
    const open = { id: `mulai ${low}`, en: `from ${low}` }[language];
    const income = to === undefined ? open : `${low}–${rupiahText(to, language)}`;
    return `${no}. ${income}: JKK ${accident}, JHT ${savings}`;
  });
}

/** The contribution table of BPU members by declared income, PP 44/2015 Lampiran II. */
export const bpuBrackets: LawItem<readonly Bracket[]> = {
  id: 'bpu-brackets',
  title: { id: 'Tabel iuran BPU menurut penghasilan', en: 'BPU contribution table by income' },
  values: [
    {
      from: since('2015-07'),
      value: BRACKETS,
      source: {
        instrument: 'pp-44-2015',
        article: 'Lampiran II',
        address:
          'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
        read: CHECKED_ON,
        evidence: 'secondary',
        caveat: {
          id: '33 baris dari satu salinan umum lampiran; jumlah baris pertama (10.000/20.000) dan terakhir (JKK 207.000) sama dengan yang diberitakan; lembar aslinya, dan nomor halamannya, belum dibaca',
          en: '33 rows from one public transcription of the annex; the amounts of the first row (10,000/20,000) and the last (JKK 207,000) agree with the press; the original sheet, and its page number, have not been read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (rows, language = 'id') => {
    const [low, high] = [rows[0], rows.at(-1)].map((row) => rupiahText(row?.jkk ?? rupiah(0), language));
    return {
      id: `${rows.length} baris penghasilan; JKK ${low} sampai ${high}`,
      en: `${rows.length} income rows; JKK ${low} to ${high}`,
    }[language];
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
