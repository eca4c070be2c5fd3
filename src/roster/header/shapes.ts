import type { Cell } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Shape } from '../../domain/kinds/column.ts';
import { isBareOffice } from '../posts/posts.ts';
import {
  birthCentury,
  dateInside,
  dateOfNumber,
  monthOfWord,
  parseDate,
  splitBirth,
  termCentury,
} from '../values/date.ts';
import { saysDead, saysGone } from '../values/left.ts';
import { hasTimeOfDay } from '../values/moment.ts';
import { readPhone } from '../values/number.ts';
import { saysServing } from '../values/serving.ts';
import { wordsIn } from '../values/standing-words.ts';
import { parseTerm, saysOpenEnd, termDay } from '../values/term.ts';
import { normalise } from '../values/text.ts';
import { wageIn } from '../values/wage.ts';
import type { ContentJudge } from './content.ts';
import type { Needs } from './probes.ts';

/** Names of places near the people of a sheet, as the official list has them. */
export interface Places {
  isVillage(text: string): boolean;
  isKecamatan(text: string): boolean;
}

export const NO_PLACES: Places = { isVillage: () => false, isKecamatan: () => false };

export interface ShapeTools {
  readonly asOf: CalendarDate;
  readonly isPost: (text: string) => boolean;
  readonly places: Places;
}

/** Numbers and letters number committees; they are no office by themselves. */
const isOffice = (text: string): boolean => /\p{L}{3}/u.test(text) && isBareOffice(text);

type Test = (text: string, cell: Cell) => boolean;

/** Days, numbers and money hold none. */
const WORD = /\p{L}{2}/u;

/** Letters only: `1` and `2` may code anything. */
export const isSexLetter = (text: string): boolean =>
  /^(l|p|lk|pr|laki.*|perempuan|pria|wanita)$/i.test(text);

const STATUS = new RegExp(`^(?:${wordsIn('status')})\\b`);

/** Active or not, whatever the column is called. */
export const saysStatus = (text: string): boolean => saysServing(text) || STATUS.test(normalise(text));

/** Serial numbers of days end here, in 2053. */
const LAST_SERIAL = 56_000;

/** From here on a number is money in rupiah, and no serial number of a day, postcode or count. */
const LEAST_MONEY = 50_000_00;
const MOST_MONEY = 100_000_000_00;

function isMoney(text: string, cell: Cell): boolean {
  const typed = typeof cell === 'object' ? cell.type : 'text';
  if (typed !== 'number' && typed !== 'text') return false;
  const sen = wageIn(text, cell);
  return sen !== undefined && (sen === 0 || (sen >= LEAST_MONEY && sen <= MOST_MONEY));
}

/** Years alone, or a whole term with its days. */
const isTerm = (text: string): boolean =>
  parseTerm(text) !== undefined ||
  /^\d{4}\s*(?:[-–—/]|s\.?\s?\/?\s?d\.?|sampai)\s*(?:\d{4}|sekarang)$/i.test(text);

function tests({ asOf, isPost, places }: ShapeTools): Readonly<Record<Shape, Test>> {
  const century = birthCentury(asOf);
  const isDay: Test = (text, cell) =>
    typeof cell === 'object'
      ? cell.type === 'date' ||
        (dateOfNumber(cell, text, termCentury) !== undefined && Number(text) < LAST_SERIAL)
      : /\D/.test(text) && (termDay(text, undefined, 'first') !== undefined || isDate(text));
  const isDate = (text: string): boolean => parseDate(text, century, true) !== undefined;
  return {
    sixteen: (text) =>
      (text.replace(/\D+/g, '').length === 16 && !isTerm(text) && !text.includes('/')) ||
      /^\d[.,]?\d*e\+?15$/i.test(text),
    day: (text, cell) =>
      isDay(text, cell) || (typeof cell !== 'object' && dateInside(text, century) !== undefined),
    moment: (_text, cell) => hasTimeOfDay(cell),
    placeAndDay: (text, cell) => {
      if (typeof cell === 'object' || !/^\p{L}{3}/u.test(text)) return false;
      const { place, date } = splitBirth(text);
      return place !== '' && isDate(date) && !isCue(place);
    },
    dayPart: (text) => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(text) || monthOfWord(text) !== undefined,
    year: (text) => /^(?:19|20)\d\d$/.test(text),
    term: (text, cell) =>
      typeof cell !== 'object' && (isTerm(text) || saysOpenEnd(text)) && /\d{4}/.test(text),
    money: isMoney,
    post: (text) => WORD.test(text) && (isPost(text) || isOffice(text)),
    office: isOffice,
    sex: isSexLetter,
    name: (text) =>
      /^\p{L}[\p{L}\s.,'’`()-]+$/u.test(text) && text.length <= 60 && !isPost(text) && !isOffice(text),
    village: (text) => places.isVillage(text),
    kecamatan: (text) => places.isKecamatan(text),
    status: saysStatus,
    phone: (text) => readPhone(text) !== undefined,
    email: (text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
    words: (text) => /\p{L}{2}/u.test(text) && !/\d{5}/.test(text),
  };
}

/** Who comes or goes on a day is born nowhere. */
const isCue = (place: string): boolean =>
  saysGone(place) ||
  saysDead(place) ||
  /^(?:masuk|mulai|sejak|tmt|aktif|baru|sk|per|sampai|hingga|s\/?d)\b/i.test(place);

/** What no value of a shape is without. */
const NEEDS: Partial<Record<Shape, Needs>> = {
  sixteen: 'digit',
  day: 'digit',
  placeAndDay: 'both',
  year: 'digit',
  term: 'digit',
  phone: 'digit',
  post: 'letter',
  office: 'letter',
  sex: 'letter',
  name: 'letter',
  status: 'letter',
  email: 'letter',
  words: 'letter',
};

/** The share of a column's values that have a shape, 0 to 1; each is asked once. */
export interface ShapeShare {
  (column: number, shape: Shape): number;
  /** Whether nearly all have it. Most columns are asked for what they are not, and a few values tell that. */
  isMost(column: number, shape: Shape): boolean;
}

export function shapeShares(judge: ContentJudge, tools: ShapeTools): ShapeShare {
  const test = tests(tools);
  const known = new Map<string, number>();
  const most = new Map<string, boolean>();
  const share = (column: number, shape: Shape): number => {
    const key = `${column} ${shape}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = judge.shareOf(column, test[shape]) ?? 0;
    known.set(key, found);
    return found;
  };
  const isMost = (column: number, shape: Shape): boolean => {
    const key = `${column} ${shape}`;
    const found = most.get(key) ?? judge.isMost(column, test[shape], NEEDS[shape]);
    most.set(key, found);
    return found;
  };
  return Object.assign(share, { isMost });
}
