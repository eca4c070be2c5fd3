import type { FundSplit, Line } from '../../contribution/line.ts';
import { PERCENT_WHOLE, percentParts, type Rounding, rupiah, splitByPercent } from '../../domain/money.ts';

const SEN = 100;
const PPM = 1_000_000;

/** What a line's amount follows from. */
export type Priced = Pick<Line, 'base' | 'rate' | 'rounding' | 'percent' | 'split'>;

const ROUNDED: Readonly<Record<Rounding, readonly [excel: string, own: (value: number) => number]>> = {
  'half-up': ['ROUND', (value) => Math.floor(value + 0.5)],
  up: ['ROUNDUP', Math.ceil],
  down: ['ROUNDDOWN', Math.floor],
};

/** In rupiah. */
export const baseValue = ({ base }: Priced): number => base / SEN;

/** As a share of one; undefined where a table of law or a fixed amount gives the contribution. */
export const rateValue = ({ rate }: Priced): number | undefined =>
  rate.kind === 'rate' ? rate.rate / PPM : undefined;

/** Whether an amount is base × rate, or a fund's share of that, and nothing else: a relief or a table of law leaves a number. */
export function isProduct(line: Priced, amount: number): boolean {
  const rate = rateValue(line);
  if (rate === undefined || (line.percent !== undefined && line.split === undefined)) return false;
  const whole = ROUNDED[line.rounding][1](baseValue(line) * rate);
  return (line.split === undefined ? whole : shareOf(whole, line.split)) === amount;
}

const shareOf = (whole: number, { percents, at }: FundSplit): number | undefined =>
  splitByPercent(rupiah(whole), percents)[at];

/** Base × rate by the cells that hold them, or the fund's share of it, where that is the whole amount. */
export function priceFormula(line: Priced, amount: number, base: string, rate: string): string | undefined {
  if (!isProduct(line, amount)) return undefined;
  const whole = `${ROUNDED[line.rounding][0]}(${base}*${rate},0)`;
  return line.split === undefined ? whole : shareFormula(whole, line.split);
}

/**
 * As `splitByPercent` parts whole rupiah: each share rounded down, the largest takes what the others leave. In whole numbers up
 * to the one division, so that no fraction of a percentage is lost on the way.
 */
function shareFormula(whole: string, { percents, at }: FundSplit): string {
  const down = (percent = 0): string => `INT(${whole}*${percentParts(percent)}/${PERCENT_WHOLE})`;
  const largest = percents.indexOf(Math.max(...percents));
  if (at !== largest) return down(percents[at]);
  return [whole, ...percents.flatMap((percent, other) => (other === at ? [] : down(percent)))].join('-');
}
