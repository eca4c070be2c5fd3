import { unroundedOf } from '../../contribution/exact.ts';
import type { Line } from '../../contribution/line.ts';
import { type Shown, said } from '../../domain/shown.ts';
import type { CellModel, CellStyle } from '../../domain/workbook.ts';
import { shareWords } from '../../text/parts/format.ts';
import { lineRateWords } from '../budget/budget-notes.ts';
import { INPUT, input, money } from './cells.ts';
import { baseValue, isProduct, priceFormula, rateValue } from './priced.ts';

/** One object for all cells of a look: who writes them recognises it. */
const BASE: CellStyle = { format: '#,##0.00' };
const BASE_INPUT: CellStyle = { ...BASE, ...INPUT };
const RATE_NUMBER: CellStyle = { format: '0.00##%' };
const RATE_INPUT: CellStyle = { ...RATE_NUMBER, ...INPUT };
const UNROUNDED: CellStyle = { format: '#,##0.000000' };
const RATE: CellStyle = { align: 'center', wrap: true };

/** The base, which may be changed where the monthly amount follows from it. */
export const baseCell = (line: Line): CellModel => ({
  value: line.base / 100,
  style: isProduct(line, line.amount) ? BASE_INPUT : BASE,
});

/** The rate as a number, which may be changed likewise; empty where a table of law gives the amount. */
export const rateNumberCell = (line: Line): CellModel => ({
  value: rateValue(line) ?? '',
  style: isProduct(line, line.amount) ? RATE_INPUT : RATE_NUMBER,
});

/** The words follow the number in its cell; a point becomes the comma of Indonesian in every program. */
export function rateWordsCell(line: Line, rate: string): CellModel {
  const value = rateText(line);
  if (!isProduct(line, line.amount)) return { value, style: RATE };
  const { percent } = line;
  const share = percent === undefined ? '' : `&" × ${shareWords(percent, 'id')}"`;
  return { value, formula: `SUBSTITUTE(ROUND(${rate}*100,4)&"%",".",",")${share}`, style: RATE };
}

/** Base × rate by their cells, of a fund its share of it; where it is no such product, an amount that is typed itself. */
export function monthlyCell(line: Line, base: string, rate: string): CellModel {
  const formula = priceFormula(line, line.amount, base, rate);
  return formula === undefined ? input(line.amount) : money(line.amount, formula);
}

/** What a run of months costs before it is rounded, as formulas of its cells where these give it. */
export function unroundedCell(
  line: Line,
  months: number,
  monthsAt: string,
  [base, rate]: readonly [base: string, rate: string],
): CellModel {
  const share = rateValue(line);
  if (!line.roundedOnce || share === undefined || !isProduct(line, line.amount))
    return { value: unroundedOf(line) * months, style: UNROUNDED };
  const { percent } = line;
  if (percent !== undefined)
    return {
      value: ((baseValue(line) * share * percent) / 100) * months,
      formula: `${base}*${rate}*${percent}/100*${monthsAt}`,
      style: UNROUNDED,
    };
  return {
    value: baseValue(line) * share * months,
    formula: `${base}*${rate}*${monthsAt}`,
    style: UNROUNDED,
  };
}

function rateText({ rate, percent }: Line): Shown {
  const words = lineRateWords(rate, 'id');
  return percent === undefined ? words : said`${words} × ${shareWords(percent, 'id')}`;
}
