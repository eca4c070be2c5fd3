import { ownWords, type Shown } from './shown.ts';
/** Whole rupiah: what a contribution line, a total and a budget are made of. */
export type Rupiah = number & { readonly unit: 'rupiah' };

/** Hundredths of a rupiah: what a wage base is made of, since decrees carry cents (UMK 2.152.322,94). */
export type Sen = number & { readonly unit: 'sen' };

/** A rate in whole parts per million: 0.24 % is 2,400. */
export type Ppm = number & { readonly unit: 'ppm' };

const MILLION = 1_000_000;
const SEN_PER_RUPIAH = 100;

/** @throws RangeError when the amount is not a whole number of rupiah. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole rupiah: ${amount}`);
  return amount as Rupiah;
}

/** @throws RangeError when the amount is not a whole number of sen. */
export function sen(amount: number): Sen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole sen: ${amount}`);
  return amount as Sen;
}

export function senOfRupiah(amount: number): Sen {
  return sen(amount * SEN_PER_RUPIAH);
}

/** A rate from its parts per million. @throws RangeError unless it is a whole number from 0 to 1,000,000. */
export function ppm(parts: number): Ppm {
  if (!Number.isSafeInteger(parts) || parts < 0 || parts > MILLION)
    throw new RangeError(`not a rate: ${parts}`);
  return parts as Ppm;
}

/**
 * Sen from a decimal literal such as 2152322.94, exactly: the digits are read, not the binary fraction.
 * Undefined when it is no amount or is finer than a sen.
 */
export function senFromDecimal(amount: number | string): Sen | undefined {
  const match = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(String(amount));
  if (!match) return undefined;
  return sen(Number(match[1]) * SEN_PER_RUPIAH + Number((match[2] ?? '').padEnd(2, '0')));
}

/** How a fraction of a rupiah is rounded. Half up is the rule; a policy may follow a branch office that bills otherwise. */
export const ROUNDINGS = ['half-up', 'up', 'down'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/**
 * What is rounded: each contribution line, or besides, by a district's own rule, what a village owes for a category,
 * programme and payer in a year, whose difference to the lines is a line of its own.
 */
export const ROUNDING_UNITS = ['line', 'village-year'] as const;
export type RoundingUnit = (typeof ROUNDING_UNITS)[number];

/** What is added before an integer division, so that it rounds. */
const ADDED: Readonly<Record<Rounding, (denominator: number) => number>> = {
  'half-up': (denominator) => denominator / 2,
  up: (denominator) => denominator - 1,
  down: () => 0,
};

/**
 * The one rounding function, exact in integers; denominators are even.
 * No instrument states how SIPP rounds; Klaten's published Rp11.623 rules truncation out.
 */
function divide(numerator: number, denominator: number, rounding: Rounding): number {
  const sum = numerator + ADDED[rounding](denominator);
  if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('amount too large to be exact');
  return (sum - (sum % denominator)) / denominator;
}

/** `rate` of `base`, in whole rupiah. Exact for every base, however large. */
export function applyRate(base: Sen, rate: Ppm, rounding: Rounding = 'half-up'): Rupiah {
  const product = base * rate;
  const divisor = MILLION * SEN_PER_RUPIAH;
  if (product <= Number.MAX_SAFE_INTEGER - divisor) return divide(product, divisor, rounding) as Rupiah;
  const exact = BigInt(base) * BigInt(rate) + BigInt(ADDED[rounding](divisor));
  return rupiah(Number(exact / BigInt(divisor)));
}

/** `share` of a whole-rupiah amount: what remains payable under a relief. */
export function takeShare(amount: Rupiah, share: Ppm, rounding: Rounding = 'half-up'): Rupiah {
  return divide(amount * share, MILLION, rounding) as Rupiah;
}

/** One of `parts` equal payments of a total, half up to the sen. */
export function onePayment(total: Sen, parts: number): Sen {
  return divide(total * 2, parts * 2, 'half-up') as Sen;
}

/** A percentage may have so many decimals. */
export const PERCENT_DECIMALS = 4;
const PERCENT_PARTS = 10 ** PERCENT_DECIMALS;

/** A whole in those parts. */
export const PERCENT_WHOLE = 100 * PERCENT_PARTS;

/** A percentage in whole ten-thousandths, so that sums and splits are exact. */
export const percentParts = (percent: number): number => Math.round(percent * PERCENT_PARTS);

/**
 * Splits an amount by percentages that sum to 100. The parts add up to the amount exactly: each is rounded down, and
 * the largest share (the first of equal ones) takes the remainder.
 */
export function splitByPercent(amount: Rupiah, percents: readonly number[]): Rupiah[] {
  const parts = percents.map((percent) => {
    const exact = amount * percentParts(percent);
    return (exact - (exact % PERCENT_WHOLE)) / PERCENT_WHOLE;
  });
  const largest = percents.indexOf(Math.max(...percents));
  const sum = parts.reduce((total, part) => total + part, 0);
  if (parts.length > 0) parts[largest] = (parts[largest] ?? 0) + amount - sum;
  return parts as Rupiah[];
}

/** `2400` → `0.24%`; the number of decimals follows the rate. */
export function formatRate(rate: Ppm): Shown {
  return ownWords(`${rate / 10_000}%`);
}

/** `215232294` → `2152322.94`, `100000000` → `1000000`: the form of JSON and CSV. */
export function formatSen(amount: Sen): Shown {
  const cents = amount % SEN_PER_RUPIAH;
  const whole = String((amount - cents) / SEN_PER_RUPIAH);
  return ownWords(cents === 0 ? whole : `${whole}.${String(cents).padStart(2, '0')}`);
}

/** Half up. SIPP's guide contradicts itself about decimals, so none are sent. */
export const wholeRupiah = (amount: Sen): Rupiah => applyRate(amount, ppm(1_000_000));
