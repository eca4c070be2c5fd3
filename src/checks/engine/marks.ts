import { bornByNik, digitsOf, twoDigits } from '../../domain/nik.ts';
import type { Reading, RosterRow } from '../../roster/rows/row.ts';
import { hasProvince, mayBeFiller } from './nik-digits.ts';

/**
 * What a row may hold that some check looks for: `birth` a value of that property, `birthUnread` a cell there that could not
 * be understood. Most rows hold few of these, and no check is asked about a row in which it can find nothing.
 */
const MARKS = {
  hidden: 1 << 0,
  noVillage: 1 << 1,
  noNik: 1 << 2,
  numericNik: 1 << 3,
  oddName: 1 << 4,
  familyCard: 1 << 5,
  birth: 1 << 6,
  noBirth: 1 << 7,
  sexUnread: 1 << 9,
  categoryUnread: 1 << 10,
  wage: 1 << 11,
  wageUnread: 1 << 12,
  from: 1 << 13,
  to: 1 << 14,
  termUnread: 1 << 15,
  remark: 1 << 16,
  occupation: 1 << 17,
  mother: 1 << 18,
  phoneUnread: 1 << 19,
  postcodeUnread: 1 << 20,
  emailUnread: 1 << 21,
  npwpUnread: 1 << 22,
  kpj: 1 << 23,
  npp: 1 << 24,
  rt: 1 << 25,
  lost: 1 << 26,
  /** Its person stands in several rows: known of accepted rows only. */
  several: 1 << 27,
  outside: 1 << 28,
  otherMonths: 1 << 31,
  /** The NIK tells another day of birth, or another sex, than its column does. */
  otherBirth: 1 << 8,
  otherSex: 1 << 29,
  /** A NIK whose digits may be a filler, whose serial is 0000, or whose first digits are no province. */
  oddNik: 1 << 30,
} as const satisfies Readonly<Record<string, number>>;

export type Mark = keyof typeof MARKS;

/** Several marks, as bits. */
export type Marks = number;

export const SEVERAL: Marks = MARKS.several;

/** The bits of any of the marks; all bits for a check that says none, for it is asked about every row. */
export const anyOf = (marks: readonly Mark[] | undefined): Marks =>
  marks === undefined ? -1 : marks.reduce((bits, mark) => bits | MARKS[mark], 0);

const isUnread = (reading: Reading<unknown> | undefined): boolean =>
  reading !== undefined && reading.value === undefined;

/** What the row holds. */
export function marksOf(row: RosterRow): Marks {
  return nikMarks(row) | whoMarks(row) | whatMarks(row) | whereMarks(row);
}

/** What a NIK says is read from its digits where they stand: every row has one, and nearly all agree with their columns. */
function nikMarks({ nik, birth, sex }: RosterRow): Marks {
  let marks = nik?.numeric ? MARKS.numericNik : 0;
  if (nik?.value === undefined) return marks | MARKS.noNik;
  const digits = digitsOf(nik.value);
  if (mayBeFiller(digits) || !hasProvince(digits) || digits.endsWith('0000')) marks |= MARKS.oddNik;
  if (birth?.value !== undefined && birth.value % 1_000_000 !== bornByNik(nik.value))
    marks |= MARKS.otherBirth;
  if (sex?.value !== undefined && sex.value !== (twoDigits(digits, 6) > 40 ? 'P' : 'L'))
    marks |= MARKS.otherSex;
  return marks;
}

function whoMarks({ name, birth, sex, familyCard, mother, occupation }: RosterRow): Marks {
  let marks = 0;
  if (name !== undefined && !isPlainName(name.text)) marks |= MARKS.oddName;
  if (familyCard !== undefined) marks |= MARKS.familyCard;
  marks |= birth?.value === undefined ? MARKS.noBirth : MARKS.birth;
  if (isUnread(sex)) marks |= MARKS.sexUnread;
  if (mother !== undefined) marks |= MARKS.mother;
  if (occupation !== undefined) marks |= MARKS.occupation;
  return marks;
}

function whatMarks(row: RosterRow): Marks {
  const { category, wage, from, to, note, left, under, struck, lost, hidden, outside, otherMonths } = row;
  let marks = 0;
  if (isUnread(category)) marks |= MARKS.categoryUnread;
  if (wage !== undefined) marks |= wage.value === undefined ? MARKS.wageUnread : MARKS.wage;
  if (from !== undefined) marks |= from.value === undefined ? MARKS.termUnread : MARKS.from;
  if (to !== undefined) marks |= to.value === undefined ? MARKS.termUnread : MARKS.to;
  if (note !== undefined || left !== undefined || under !== undefined || struck) marks |= MARKS.remark;
  if (lost !== undefined) marks |= MARKS.lost;
  if (hidden) marks |= MARKS.hidden;
  if (outside !== undefined) marks |= MARKS.outside;
  if (otherMonths) marks |= MARKS.otherMonths;
  return marks;
}

function whereMarks({ village, rt, postcode, phone, email, npwp, kpj, npp }: RosterRow): Marks {
  let marks = 0;
  if (village === undefined) marks |= MARKS.noVillage;
  if (rt !== undefined) marks |= MARKS.rt;
  if (isUnread(postcode)) marks |= MARKS.postcodeUnread;
  if (isUnread(phone)) marks |= MARKS.phoneUnread;
  if (isUnread(email)) marks |= MARKS.emailUnread;
  if (isUnread(npwp)) marks |= MARKS.npwpUnread;
  if (kpj !== undefined) marks |= MARKS.kpj;
  if (npp !== undefined) marks |= MARKS.npp;
  return marks;
}

/** Letters, blanks, dots and the like, two letters at least and no `dan`: nothing in the writing of the name is unusual. */
function isPlainName(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) letters++;
    else if (code === BLANK ? isAnd(text, at) : code !== APOSTROPHE && code !== COMMA && code !== DOT)
      return false;
  }
  return letters > 1;
}

/** Whether ` dan `, ` atau ` or ` serta ` begins at a blank. Few words of names begin so, and the others are not cut out. */
function isAnd(text: string, blank: number): boolean {
  const first = text.charCodeAt(blank + 1) | 32;
  if (first !== D && first !== A && first !== S) return false;
  const end = text.indexOf(' ', blank + 1);
  const letters = end - blank - 1;
  return letters >= 3 && letters <= 5 && AND.has(text.slice(blank + 1, end).toLowerCase());
}

const AND: ReadonlySet<string> = new Set(['dan', 'atau', 'serta']);
const [D, A, S] = [100, 97, 115];
const BLANK = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
