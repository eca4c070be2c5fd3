import { ownWords, type Shown } from '../../domain/shown.ts';

const UNITS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/**
 * A whole number in Indonesian words, as receipts and budgets carry it: 23110 → `dua puluh tiga ribu seratus sepuluh`.
 * One is `se-` before ten, eleven, hundred and a lone thousand. @throws RangeError for what is no safe whole number.
 * @internal for tests
 */
export function terbilang(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  if (value === 0) return 'nol';
  if (value < 0) return `minus ${terbilang(-value)}`;
  const words: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1_000), scale++) {
    const group = rest % 1_000;
    if (group > 0) words.unshift(scaled(group, scale));
  }
  return words.join(' ');
}

/** `terbilang` of an amount of money. */
export function terbilangRupiah(value: number): Shown {
  return ownWords(`${terbilang(value)} rupiah`);
}

/** The sheet of a workbook that holds the words of 0 to 999. */
export const TERBILANG_SHEET: Shown = ownWords('Terbilang');

/** The words of 0 to 999; none of 0. */
export const below1000Words = (value: number): Shown => ownWords(below1000(value));

function scaled(group: number, scale: number): string {
  if (scale === 1 && group === 1) return 'seribu';
  return [below1000(group), SCALES[scale]].filter((word) => word !== '').join(' ');
}

function below1000(value: number): string {
  if (value < 12) return UNITS[value] ?? '';
  if (value < 20) return `${below1000(value - 10)} belas`;
  if (value < 100) return joined(`${below1000(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return joined('seratus', value - 100);
  return joined(`${below1000(Math.floor(value / 100))} ratus`, value % 100);
}

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${below1000(rest)}`);
