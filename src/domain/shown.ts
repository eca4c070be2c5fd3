import { type Nik, nikParts } from './nik.ts';
import type { SourceName } from './source-name.ts';

/**
 * Text that may be shown: on the screen, in a report, in a workbook. Only the functions of this file make it, so that
 * a text function that takes it cannot be given what a cell, a file or a policy says as it stands.
 */
export type Shown = string & { readonly shown: true };

/** Where nothing is said. */
export const NOTHING: Shown = '' as Shown;

/** A NIK as it may be shown: the only form in which one leaves the program unasked. */
export function shownNik(nik: Nik | string): Shown {
  return mask(nik as string) as Shown;
}

/**
 * A NIK with all its digits, for files that must hold it (SIPP, the branch's list for BPU, what is missing for SIPP,
 * F1A) and where `--unmask` asks. `test/domain/shown.test.ts` lists who may call it.
 */
export function wholeNik(nik: Nik): Shown {
  return nik as unknown as Shown;
}

/** Masked, unless the user asked for whole ones. */
export const nikAsAsked = (nik: Nik, unmask: boolean): Shown => (unmask ? wholeNik(nik) : shownNik(nik));

/**
 * What a cell, a policy or a village list says. A run of 14 or more digits is masked as people space a NIK; one that
 * anything else separates (`3516/0112/...`, a line break, brackets) where it holds what can be a NIK.
 */
export function shownText(text: string): Shown {
  if (isPlain(text)) return text as Shown;
  const safe = harmless(text);
  if (hasFewDigits(safe)) return safe as Shown;
  const { nikLike, scattered } = patternsFor(safe);
  return safe
    .replace(nikLike, (run) => mask(digitsIn(run)))
    .replace(scattered, (run) => (holdsNik(digitsIn(run)) ? mask(digitsIn(run)) : run)) as Shown;
}

/**
 * The name of a file, a sheet or a folder, or a word of the command line, as it may be shown. It holds days and times
 * far more often than NIKs (`unduhan-20260301101530`), so a run that is spaced is masked only where it can be one.
 */
export function shownName(source: string | SourceName): Shown {
  const name = source as string;
  if (isPlain(name)) return name as Shown;
  const safe = harmless(name);
  if (hasFewDigits(safe)) return safe as Shown;
  const { longRun, scattered } = patternsFor(safe);
  return safe.replace(longRun, (run) => mask(digitsIn(run))).replace(scattered, maskedPieces) as Shown;
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
    shown += run.slice(done, pieces[first]?.from) + mask(digits);
    done = pieces[last]?.to ?? run.length;
    first = last;
  }
  return shown + run.slice(done);
}

/** The same of a name that may be left out. */
export const shownNameIfAny = (name: string | SourceName | undefined): Shown | undefined =>
  name === undefined ? undefined : shownName(name);

/**
 * Words of our own: letters of columns, months, days, amounts, articles of the law. Nothing that a file says.
 * `test/domain/shown.test.ts` lists who may call it.
 */
export const ownWords = (text: string): Shown => text as Shown;

/** A word from a list of ours, such as a code or an option: what could be any text does not compile. */
export const word = <const W extends string>(one: IsPlain<W> extends true ? never : W): Shown =>
  one as string as Shown;

type IsPlain<W> = (<X>() => X extends W ? 1 : 2) extends <X>() => X extends string ? 1 : 2 ? true : false;

/** A number as it is written in code and years: `2026`. */
export const numeral = (value: number): Shown => String(value) as Shown;

/** The same words written another way: escaped, cut, in capitals, filled up with blanks. */
export const rewritten = (text: Shown, how: (plain: string) => string): Shown => how(text) as Shown;

/** Without blanks at either end. */
export const trimmed = (text: Shown): Shown => text.trim() as Shown;

/** In capitals. */
export const upper = (text: Shown): Shown => text.toUpperCase() as Shown;

/**
 * What a person's row says, as it is, for files that must hold it whole: SIPP's, the branch's list for BPU, what is
 * missing for SIPP. `test/domain/shown.test.ts` lists who may call it.
 */
export const wholeValue = (value: string): Shown => value as Shown;

/** What was invented in place of a person's words, for a copy that may be shown to anybody. */
export const invented = (text: string): Shown => text as Shown;

/** Several, with a sign of ours between them. */
export const joined = (texts: readonly Shown[], between: string): Shown => texts.join(between) as Shown;

/** A template of ours around what may be shown. */
export const said = (ours: TemplateStringsArray, ...values: readonly (Shown | number)[]): Shown =>
  String.raw({ raw: ours }, ...values) as Shown;

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

/** What a program says in several lines, each as `shownName` shows it. */
export const shownLines = (text: string): Shown => text.split('\n').map(shownName).join('\n') as Shown;

/**
 * First four, stars, last two: region and regency are no secret, the birth date and most of the serial are. Anything
 * shorter than eleven characters keeps two at each end, so that no short number shows whole.
 */
function mask(text: string): string {
  const [head, tail] = text.length >= 11 ? [4, 2] : [2, Math.min(2, Math.max(0, text.length - 3))];
  if (text.length <= head) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
