import type { CellModel, CellStyle, SheetModel } from '../../domain/workbook.ts';
import { below1000Words, TERBILANG_SHEET, terbilangRupiah } from '../../text/budget/terbilang.ts';
import { money } from './cells.ts';

/** Row 1 is the number 0, so that `INDEX(…,n+1)` is the words of n. */
const WORDS = `${TERBILANG_SHEET}!$B$1:$B$1000`;

/** The words of 0 to 999, from which formulas put those of any amount together: no program has a function for it. */
export const inWordsSheet = (): SheetModel => ({
  name: TERBILANG_SHEET,
  hidden: true,
  columns: [{ width: 8 }, { width: 40 }],
  rows: Array.from({ length: 1_000 }, (_, value) => ({ cells: [money(value), below1000Words(value)] })),
});

const SCALES = [
  ['1000000000000', ' triliun '],
  ['1000000000', ' miliar '],
  ['1000000', ' juta '],
] as const;

/** An amount in words, which follow the cell that holds it. Understood by every program since Excel 2007: no macro, no new function. */
export function inWords(amount: number, cell: string, style: CellStyle): CellModel {
  const group = (unit: string): string => `MOD(INT(${cell}/${unit}),1000)`;
  const scaled = SCALES.map(
    ([unit, word]) => `IF(${group(unit)}=0,"",INDEX(${WORDS},${group(unit)}+1)&"${word}")`,
  );
  const thousands = group('1000');
  const parts = [
    ...scaled,
    `IF(${thousands}=0,"",IF(${thousands}=1,"seribu ",INDEX(${WORDS},${thousands}+1)&" ribu "))`,
    `IF(MOD(${cell},1000)=0,"",INDEX(${WORDS},MOD(${cell},1000)+1)&" ")`,
  ];
  const words = `IF(${cell}=0,"nol ",${parts.join('&')})`;
  return { value: terbilangRupiah(amount), formula: `${words}&"rupiah"`, style };
}
