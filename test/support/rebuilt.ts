import { random as seeded } from '../../fixtures/generate/random.ts';

/**
 * What somebody can put together of NIKs who reads what a run gives away, has the official list of regions, and knows
 * when everybody was born and of which sex: twelve of sixteen digits. A mask shows the last two, so that two are left
 * to guess; whoever learns one of these has the number.
 */
export interface Person {
  readonly nik: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export const two = (number: number): string => String(number).padStart(2, '0');

/** People whose serials are no number that a report holds besides. */
export function peopleOf(seed: number, count: number): readonly Person[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const [day, month, year] = [random.below(28) + 1, random.below(12) + 1, 1965 + random.below(40)];
    const written = two(index % 3 === 0 ? day + 40 : day);
    const serial = String(5_003 + index * 23);
    return { nik: `351609${written}${two(month)}${two(year % 100)}${serial}`, day, month, year };
  });
}

const ZEROS = { plain: 0x30, 'full-width': 0xff10, Arabic: 0x660, Bengali: 0x9e6 } as const;
const SEPARATORS = [
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  '/',
  '-',
  '–',
  ' - ',
  '_',
  ',',
  ':',
  '.',
  '\u00a0',
  '\u2009',
  '\u200b',
  ')(',
  '] [',
  ' / ',
  '|',
  '····',
  '      ',
];

/** The number as people and programs write it into another column: spaced, in pieces, in the digits of another script. */
export function slipped({ nik }: Person, index: number): string {
  const zeros = Object.values(ZEROS);
  const zero = zeros[Math.floor(index / SEPARATORS.length) % zeros.length] ?? ZEROS.plain;
  const pieces = nik.match(/.{1,4}/g) ?? [];
  const written = pieces.join(SEPARATORS[index % SEPARATORS.length]);
  return written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const BEYOND_ASCII = /[^\0-\x7f]/;
/** Digits of other scripts than ours. */
const SCRIPT_DIGIT = /(?![0-9])\p{Nd}/gu;

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Hashes and other long words of hexadecimal digits hold any digits. */
const HEXADECIMAL = /\b(?=[\da-f]*[a-f])[\da-f]{16,}\b/gi;
/** A day or a month in ISO form: its year and month run into four digits that may be somebody's. What days are printed is asked apart. */
const ISO_DAY = /(?<!\d)20\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)/g;
const MASK = /\d+\*+\d+/g;

const inPlainDigits = (text: string): string => {
  const plain = text.replace(HEXADECIMAL, ' ').replace(ISO_DAY, ' ; ');
  return BEYOND_ASCII.test(plain) ? plain.normalize('NFKC').replace(SCRIPT_DIGIT, plainDigit) : plain;
};

/** Letters and digits: the quotes and semicolons of JSON and CSV end a cell, nothing else between two digits does. */
export const digitsOnly = (text: string): string => digitsOf(inPlainDigits(text));
const digitsOf = (plain: string): string => plain.replace(/[^\p{L}\d*;"]+/gu, '');

/** Those whose number can be put together. */
export function rebuilt(text: string, people: readonly Person[]): string[] {
  const plain = inPlainDigits(text);
  const digits = digitsOf(plain);
  const masks = [...new Set(plain.match(MASK) ?? [])];
  return people.filter((person) => isKnown(person, digits, plain, masks)).map(({ nik }) => nik);
}

function isKnown({ nik }: Person, digits: string, plain: string, masks: readonly string[]): boolean {
  const [birthYear, serial] = [nik.slice(10, 12), nik.slice(12)];
  if (digits.includes(birthYear + serial)) return true;
  if (plain.includes(serial) && new RegExp(`(?<![\\d.,])${serial}(?![\\d.,])`).test(plain)) return true;
  return masks.some((mask) => gives(mask, nik, 12) || gives(mask, nik, 13));
}

/** Whether a mask that may be this number's shows the digit. */
const gives = (mask: string, nik: string, place: number): boolean =>
  mask.length === nik.length &&
  mask[place] !== '*' &&
  [...mask].every((sign, at) => sign === '*' || sign === nik[at]);

const DATE = /(?<!\d)(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?!\d)/g;

/** The days that a text names, as `ddmmyy`. */
export function daysIn(text: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const [, a = '', b = '', c = ''] of text.matchAll(DATE)) {
    const [day, year] = a.length === 4 ? [c, a] : [a, c];
    days.add(`${two(Number(day))}${two(Number(b))}${year.slice(-2)}`);
  }
  return days;
}

export const dayOf = ({ day, month, year }: Person): string => `${two(day)}${two(month)}${two(year % 100)}`;
