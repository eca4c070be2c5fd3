import type { CalendarDate } from '../../domain/date.ts';
import { leftInRemark } from './left-behind.ts';
import { daysInRemark, endWithoutYear, matters } from './said-term.ts';

const LONGEST = 200;
/** In brackets at the end, or from a word of a term on: `(s.d. Juni)`, `mulai Juli`, `periode 2019-2025`. */
const TERM =
  /(?<=\S)\s*\(([^()]{3,40})\)\s*$|(?<=\S)\s((?:s\W?d|sampai|hingga|mulai|sejak|per|masuk|periode|masa|20\d\d)(?!\p{L}).{3,40})$/iu;
/** What such an end begins with: posts and names mostly hold nothing of it, and are not held against the pattern. */
const MAY_END_SO = /[(\d]|\s(?:s\W?d|sampai|hingga|mulai|sejak|per|masuk|periode|masa)\W/i;
/** That its holder is there no more, or that nobody is sure: `tidak aktif lagi`, `diganti Budi`, `?` */
const OVER = /(?<=\S)\s((?:diganti|digantikan|tidak|tdk)\s.{3,60})$|(?<=\S)\s*(\(?\?{1,3}\)?)$/i;

/** Since when or until when, as it stands behind a name or post, where months without a year, or near the day of the run, depend on it. */
export function termBehind(
  text: string,
  asOf: CalendarDate | undefined,
): { readonly whole: string; readonly said: string } | undefined {
  const [whole, inside, behind] =
    text.length > LONGEST || !MAY_END_SO.test(text) ? [] : (TERM.exec(text) ?? []);
  const said = inside ?? behind;
  if (whole === undefined || said === undefined) return undefined;
  const near = asOf !== undefined && daysInRemark(said).some((each) => matters(each, asOf));
  return near || endWithoutYear(said) !== undefined ? { whole, said } : undefined;
}

/** Whether words behind a post leave it open that its holder is in it, where no sign parts them. */
export function isDoubtedBehind(post: string, asOf: CalendarDate): boolean {
  const [, words, sign] = post.length > LONGEST ? [] : (OVER.exec(post) ?? []);
  return (
    sign !== undefined ||
    (words !== undefined && leftInRemark(words) !== undefined) ||
    termBehind(post, asOf) !== undefined
  );
}
