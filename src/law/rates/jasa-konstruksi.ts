import type { Language } from '../../domain/language.ts';
import {
  applyRate,
  formatRate,
  type Ppm,
  ppm,
  type Rupiah,
  rupiah,
  senOfRupiah,
} from '../../domain/money.ts';
import { rateText, rupiahText } from '../format.ts';
import { CHECKED_ON, LAST_READ, type LawItem, since } from '../value.ts';

/** A slice of a project's value: from above `above`, at these rates. The slices add up, as the brackets of a tax do. */
export interface JakonSlice {
  readonly above: Rupiah;
  readonly jkk: Ppm;
  readonly jkm: Ppm;
}

function slice(above: number, jkk: number, jkm: number): JakonSlice {
  return { above: rupiah(above), jkk: ppm(jkk), jkm: ppm(jkm) };
}

function sliceRows(slices: readonly JakonSlice[], language: Language = 'id'): string[] {
  return slices.map(({ above, jkk, jkm }) => {
    const rates = `JKK ${rateText(jkk, language)} + JKM ${rateText(jkm, language)}`;
    if (above === 0) return { id: `${rates} dari nilai proyek`, en: `${rates} of the value` }[language];
    const bound = rupiahText(above, language);
    return { id: `di atas ${bound}: ${rates} dari selisihnya`, en: `above ${bound}: ${rates} of the excess` }[
      language
    ];
  });
}

/** Premium of a construction project (Jasa Konstruksi) whose wages are not known: on its value, once, not per head. */
export const jasaKonstruksi: LawItem<readonly JakonSlice[]> = {
  id: 'jasa-konstruksi',
  title: {
    id: 'Iuran JKK dan JKM proyek konstruksi desa',
    en: 'JKK and JKM of village construction projects',
  },
  values: [
    {
      from: since('2015-07'),
      value: [
        slice(0, 2_100, 300),
        slice(100_000_000, 1_700, 200),
        slice(500_000_000, 1_300, 200),
        slice(1_000_000_000, 1_100, 100),
        slice(5_000_000_000, 900, 100),
      ],
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 54–55',
        address: 'https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html',
        read: CHECKED_ON,
        evidence: 'text',
        caveat: {
          id: 'contoh terbit: Gianyar 2025, proyek Rp100 juta, Rp240.000',
          en: 'published example: Gianyar 2025, a project of Rp100 million, Rp240,000',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (slices, language) => sliceRows(slices, language).join('; '),
  rows: sliceRows,
  forAmount: (slices, value, language = 'id') => {
    const { jkk, jkm, total } = jakonPremium(slices, value);
    const [accident, death, both] = [jkk, jkm, total].map((part) => rupiahText(part, language));
    return `JKK ${accident} + JKM ${death} = ${both}`;
  },
  json: (slices) =>
    slices.map(({ above, jkk, jkm }) => ({ above, jkk: formatRate(jkk), jkm: formatRate(jkm) })),
  note: {
    id: 'Dibayar sekali atas nilai proyek, bukan per orang; tanpa batas umur (Gianyar). Bila upah diketahui: 1,74% JKK dan 0,30% JKM dari upah.',
    en: 'Paid once on the project value, not per head; no age limit (Gianyar). Where wages are known: 1.74% JKK and 0.30% JKM of wages.',
  },
};

export interface JakonPremium {
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  readonly total: Rupiah;
}

/** The premium of a project of this value. Full slices are whole rupiah, so only the last is rounded, half up. @throws RangeError below 0. @internal for tests */
export function jakonPremium(slices: readonly JakonSlice[], value: Rupiah): JakonPremium {
  if (value < 0) throw new RangeError(`no project value: ${value}`);
  const sum = (rate: (slice: JakonSlice) => Ppm): number =>
    slices.reduce((total, current, index) => {
      const upper = Math.min(value, slices[index + 1]?.above ?? value);
      return total + applyRate(senOfRupiah(Math.max(0, upper - current.above)), rate(current));
    }, 0);
  const [jkk, jkm] = [sum(({ jkk }) => jkk), sum(({ jkm }) => jkm)];
  return { jkk: rupiah(jkk), jkm: rupiah(jkm), total: rupiah(jkk + jkm) };
}
