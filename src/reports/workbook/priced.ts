import type { Line } from '../../contribution/line.ts';
import type { Rounding } from '../../domain/money.ts';

const SEN = 100;
const PPM = 1_000_000;

/** What a line's amount follows from. */
export type Priced = Pick<Line, 'base' | 'rate' | 'rounding' | 'percent'>;

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

/** Whether an amount is base × rate and nothing else: a relief, a share of a fund or a table of law leaves a number. */
export function isProduct(line: Priced, amount: number): boolean {
  const share = line.percent === undefined ? rateValue(line) : undefined;
  return share !== undefined && ROUNDED[line.rounding][1](baseValue(line) * share) === amount;
}

/** Base × rate by the cells that hold them, where that is the whole amount. */
export const priceFormula = (line: Priced, amount: number, base: string, rate: string): string | undefined =>
  isProduct(line, amount) ? `${ROUNDED[line.rounding][0]}(${base}*${rate},0)` : undefined;
