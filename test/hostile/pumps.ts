import type { Pattern } from './patterns.ts';

/** A text that makes a pattern go back and forth: a beginning, a piece again and again, an end that does not fit. */
export interface Pump {
  readonly head: string;
  readonly unit: string;
  readonly tail: string;
}

/** Signs of which a class or an escape surely has one. */
const CANDIDATES = [
  ...'a1 -.,:;/_"\'<>=()[]{}|&#@!?*+%$^~\\`\t\n\r',
  ...'AZz09éα٣\u00a0\u2009\u200b\u202e\u0000\ufeff０’',
];
const SIGNS_A_CLASS = 3;

/** What one element of a pattern matches: some of its signs. */
function signsOf(element: string, flags: string): string[] {
  const unicode = flags.includes('u') || flags.includes('v') ? flags.replace(/[gy]/g, '') : 'u';
  for (const tried of [unicode, flags.replace(/[gy]/g, '')]) {
    try {
      const pattern = new RegExp(`^(?:${element})$`, tried);
      return CANDIDATES.filter((sign) => pattern.test(sign)).slice(0, SIGNS_A_CLASS);
    } catch {
      // Not a pattern under these flags: the other ones are the file's own.
    }
  }
  return [];
}

/** Escapes and classes as a whole, and any other sign. */
const ELEMENT =
  /\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\.|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/giu;
const NO_SIGN = /^(?:\(.*|\)|[?*+^$|]|\{\d.*|\\[bB\d]|\\k.*)$/u;

/** The elements that match a sign, in their order; alternatives and groups one after another. */
function elementsOf({ source, flags }: Pattern): string[][] {
  return [...source.matchAll(ELEMENT)].flatMap(([element]) => {
    if (NO_SIGN.test(element)) return [];
    const signs = signsOf(element, flags);
    return signs.length === 0 ? [] : [signs];
  });
}

const LONGEST_HEAD = 24;
const TAILS = ['', '\u0001'];

/** Texts by a pattern's own signs: each element, each two and three that follow one another, and the whole example. */
export function pumpsOf(pattern: Pattern): Pump[] {
  const elements = elementsOf(pattern);
  const example = elements.map(([sign = '']) => sign);
  const pumps = new Map<string, Pump>();
  const add = (head: string, unit: string): void => {
    if (unit === '') return;
    for (const tail of TAILS) pumps.set(`${head}\u0000${unit}\u0000${tail}`, { head, unit, tail });
  };
  for (const [at, signs] of elements.entries()) {
    const heads = new Set(['', example.slice(0, at).join('').slice(-LONGEST_HEAD)]);
    for (const head of heads) {
      for (const sign of signs) add(head, sign);
      add(head, example.slice(at, at + 2).join(''));
      add(head, example.slice(at, at + 3).join(''));
    }
  }
  add('', example.join(''));
  add('', example.join('').slice(0, -1));
  return [...pumps.values()];
}
