import { expandNumber } from '../../domain/cell.ts';

/** A number as a cell shows it: what it may be, and how far its last digit reaches. */
interface Shown {
  readonly value: number;
  /** Half a unit of its last digit. */
  readonly reach: number;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, '').replace(/^0+(?=\d)/, '');

/** The number in a text with a currency, a unit or a sign around it. Longer texts are no numbers. */
const LONGEST = 60;
const CORE = /^([^\d]{0,20})(\d[\d.,' ]{0,40}?)(?:E([+-]?\d{1,3}))?([^\d]{0,20})$/i;
/** Nothing, as accounts write it. */
const DASH = /^(?:rp|idr|\$|€|[\s.()])*[-–—]+[\s.)]*$/i;
/** A minus before the digits, or one or two digits behind a decimal sign. */
const NOT_WHOLE = /^\D{0,20}[-–−]|\d[.,]\d{1,2}\D{0,20}$/;
const FRACTION = /^([-–]?)(?:(\d{1,9}) )?(\d{1,9})\/(\d{1,9})$/;

/** Whether a text can be a number in some format. What is stored in figures of any other kind is no number, and agrees with nothing. */
export function agreesAsNumber(stored: string, shown: string): boolean {
  const value = Number(stored);
  if (stored === '' || !Number.isFinite(value) || shown.length > LONGEST) return false;
  if (!/\d/.test(shown)) return value === 0 && DASH.test(shown);
  const written = expandNumber(stored);
  // A number of sixteen digits is more than arithmetic tells apart; in groups of any kind it is the same number.
  if (/^\d+$/.test(written) && digitsOf(shown) === digitsOf(written) && !NOT_WHOLE.test(shown)) return true;
  const [, sign, whole = '0', over, under] = FRACTION.exec(shown) ?? [];
  if (over !== undefined)
    return (
      Math.abs((sign ? -1 : 1) * (Number(whole) + Number(over) / Number(under)) - value) < 1 / Number(under)
    );
  return readings(shown).some((reading) => isWithin(reading, value, written));
}

function isWithin({ value, reach }: Shown, stored: number, written: string): boolean {
  // Shown to the last of its digits, and not the same digits.
  if (reach === 0.5 && /^\d{16,}$/.test(written)) return false;
  return Math.abs(value - stored) <= reach * (1 + 1e-9) + Math.abs(stored) * 1e-14;
}

/** With a decimal comma, with a decimal point, with neither. */
function readings(shown: string): Shown[] {
  const [, before = '', core, exponent = '0', behind = ''] = CORE.exec(shown) ?? [];
  if (core === undefined) return [];
  const negative = /[-–−]/.test(before) || (before.includes('(') && behind.includes(')'));
  const scale = behind.includes('%') ? -2 : 0;
  const power = Number(exponent) + scale;
  const reading = (whole: string, fraction: string): Shown => {
    const size = Number(`${whole}.${fraction || '0'}e${power}`);
    return { value: negative ? -size : size, reach: 0.5 * 10 ** (power - fraction.length) };
  };
  const number = core.trim();
  const found: Shown[] = [];
  if (isGrouped(number)) found.push(reading(number.replace(/[^\d]/g, ''), ''));
  const [, whole = '', fraction] = /^(.*)[.,](\d+)$/.exec(number) ?? [];
  if (fraction !== undefined && isGrouped(whole)) found.push(reading(whole.replace(/[^\d]/g, ''), fraction));
  return found;
}

/** Digits alone, or in threes behind one kind of sign. */
const isGrouped = (number: string): boolean =>
  /^\d+$/.test(number) || /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(number);
