import type { Nik } from './nik.ts';
import { masked, maskedName, maskedText } from './shown/mask.ts';
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
  return masked(nik as string) as Shown;
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
export const shownText = (text: string): Shown => maskedText(text) as Shown;

/**
 * The name of a file, a sheet or a folder, or a word of the command line, as it may be shown. It holds days and times
 * far more often than NIKs (`unduhan-20260301101530`), so a run that is spaced is masked only where it can be one.
 */
export const shownName = (source: string | SourceName): Shown => maskedName(source as string) as Shown;

/** The same of a name that may be left out. */
export const shownNameIfAny = (name: string | SourceName | undefined): Shown | undefined =>
  name === undefined ? undefined : shownName(name);

/**
 * Words of our own: letters of columns, months, days, amounts, articles of the law. Nothing that a file says.
 * `test/domain/shown.test.ts` lists who may call it.
 */
export const ownWords = (text: string): Shown => text as Shown;

/** A word from a list of ours, such as a code or an option: what could be any text does not compile. */
export const word = <const W extends string>(one: W & Own<W>): Shown => one as string as Shown;

/** What may be said among words of ours: what may be shown, numbers, and what is on a list of ours. `never` for text that may be any. */
type Own<W> = W extends string ? (IsPlain<W> extends true ? never : W) : W;

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

/** In small letters. */
export const lower = (text: Shown): Shown => text.toLowerCase() as Shown;

/** Several, with a sign of ours between them. */
export const joined = <const W extends string>(
  texts: readonly W[] & readonly Own<W>[],
  between: string,
): Shown => texts.join(between) as Shown;

/** A template of ours around what may be shown. */
export function said<const V extends readonly (string | number)[]>(
  ours: TemplateStringsArray,
  ...values: V & { readonly [At in keyof V]: Own<V[At]> }
): Shown {
  let text = ours[0] ?? '';
  for (let at = 0; at < values.length; at++) text += String(values[at]) + (ours[at + 1] ?? '');
  return text as Shown;
}

/** Lines of a text, with a line end behind each. */
export const linesText = (lines: readonly Shown[]): Shown =>
  lines.length === 0 ? NOTHING : said`${joined(lines, '\n')}\n`;

/** Filled up with blanks behind it. */
export const padded = (text: Shown, width: number): Shown => text.padEnd(width) as Shown;

/** The same words in several lines or cells. */
export const parted = (text: Shown, how: (plain: string) => readonly string[]): Shown[] =>
  how(text) as Shown[];

/** What a program says in several lines, each as `shownName` shows it. */
export const shownLines = (text: string): Shown => text.split('\n').map(shownName).join('\n') as Shown;

/** The same words without blanks at their end. */
export const trimmedEnd = (text: Shown): Shown => text.trimEnd() as Shown;
