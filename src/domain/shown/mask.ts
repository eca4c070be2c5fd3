import { nikParts } from '../nik.ts';

/** How what may be a NIK is masked in a text; `../shown.ts` makes text that may be shown of it. */

export function maskedText(text: string): string {
  if (isPlain(text)) return text;
  const safe = harmless(text);
  if (hasFewDigits(safe)) return safe;
  const { nikLike, scattered } = patternsFor(safe);
  return safe
    .replace(nikLike, (run) => masked(digitsIn(run)))
    .replace(scattered, (run) => (holdsNik(digitsIn(run)) ? masked(digitsIn(run)) : run));
}

export function maskedName(name: string): string {
  if (isPlain(name)) return name;
  const safe = harmless(name);
  if (hasFewDigits(safe)) return safe;
  const { longRun, scattered } = patternsFor(safe);
  return safe.replace(longRun, (run) => masked(digitsIn(run))).replace(scattered, maskedPieces);
}

const PIECE = /\p{Nd}+/gu;

/** A run with the pieces masked that make up a NIK together; a year or a number before or behind them stays. */
function maskedPieces(run: string): string {
  const pieces = [...run.matchAll(PIECE)].map(({ 0: text, index }) => ({
    digits: digitsIn(text),
    from: index,
    to: index + text.length,
  }));
  let shown = '';
  let done = 0;
  for (let first = 0; first < pieces.length; first++) {
    let digits = '';
    let last = first - 1;
    while (digits.length < NIK_LENGTH && last + 1 < pieces.length) digits += pieces[++last]?.digits ?? '';
    if (digits.length !== NIK_LENGTH || !nikParts(digits)) continue;
    shown += run.slice(done, pieces[first]?.from) + masked(digits);
    done = pieces[last]?.to ?? run.length;
    first = last;
  }
  return shown + run.slice(done);
}

const NIK_LENGTH = 16;

/** `scattered`: digits with up to eight signs between them that are neither letter, digit nor the star of a mask. */
interface Patterns {
  readonly nikLike: RegExp;
  readonly longRun: RegExp;
  readonly scattered: RegExp;
}

const EVERY_SCRIPT: Patterns = {
  nikLike: /\p{Nd}(?:[ .'’\-\u00a0]?\p{Nd}){13,}/gu,
  longRun: /\p{Nd}{16,}/gu,
  scattered: /\p{Nd}(?:[^\p{L}\p{Nd}*]{0,8}\p{Nd}){15,}/gu,
};
/** The same of a text of ASCII and typographic signs, and ready at once: the others take a third of a second at their first use. */
const ASCII: Patterns = {
  nikLike: /\d(?:[ .'’-]?\d){13,}/g,
  longRun: /\d{16,}/g,
  scattered: /\d(?:[^A-Za-z\d*]{0,8}\d){15,}/g,
};

function patternsFor(text: string): Patterns {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && (code < 0x2000 || code > 0x206f)) return EVERY_SCRIPT;
  }
  return ASCII;
}

/** Full-width and Arabic digits too, as 0 to 9: the digits of a script stand in blocks of ten, the zero first. */
function digitsIn(run: string): string {
  const digit = patternsFor(run) === ASCII ? /\d/g : /\p{Nd}/gu;
  const digits = Array.from(run.matchAll(digit), ([found]) => found);
  return digits.map((found) => (found >= '0' && found <= '9' ? found : digitValue(found))).join('');
}

function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** The digits of every script as 0 to 9, all else as it is. */
export const plainDigits = (text: string): string =>
  patternsFor(text) === ASCII ? text : text.replace(/\p{Nd}/gu, digitValue);

/** Runs of digits that hold a NIK, whatever stands between the digits, given to `write` and replaced by what it gives. */
export const replaceNiks = (text: string, write: (run: string) => string): string =>
  text.replace(patternsFor(text).scattered, (run) => (holdsNik(digitsIn(run)) ? write(run) : run));

function holdsNik(digits: string): boolean {
  for (let at = 0; at + NIK_LENGTH <= digits.length; at++)
    if (nikParts(digits.slice(at, at + NIK_LENGTH))) return true;
  return false;
}

/** The shortest run that is masked. */
const FEWEST_DIGITS = 14;

/**
 * Too few to mask anything, counting as digits what lies beyond Latin, Greek and Cyrillic. The patterns know the digits of all
 * scripts: only to make them ready for a text with one such sign takes a third of a second.
 */
function hasFewDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code > 0x65f) digits++;
  }
  return digits < FEWEST_DIGITS;
}

/** Names are nearly always letters and blanks, and every row has some: no pattern is run over those. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code >= 48 && code <= 58) || code === HASH) return false;
  }
  return true;
}

const HASH = 35;
/** Line ends, escapes and other controls, and the separators of lines and paragraphs. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What is not seen or turns the direction of what is: zero-width, bidirectional, tags. */
const UNSEEN = /\p{Cf}+/gu;

/**
 * Text that steers neither a terminal nor the log of a CI: no controls, nothing invisible, and none of the signs by which
 * a runner knows a command: GitHub's (`::` at the beginning of a line, `##[` anywhere), Azure's and TeamCity's (`##vso[`, `##teamcity[`).
 */
const harmless = (text: string): string =>
  text
    .replace(CONTROLS, ' ')
    .replace(UNSEEN, '')
    .replace(/(?<!\S):{2,}/g, (run) => [...run].join(' '))
    .replace(/##(?=[\w.-]*\[)/g, '# #');

/**
 * First four, stars, last two: region and regency are no secret, the birth date and most of the serial are. Anything
 * shorter than eleven characters keeps two at each end, so that no short number shows whole.
 */
export function masked(text: string): string {
  const [head, tail] = text.length >= 11 ? [4, 2] : [2, Math.min(2, Math.max(0, text.length - 3))];
  if (text.length <= head) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
