import type { Moment } from '../../domain/fields/moment.ts';
import type { Place } from '../../domain/place.ts';
import { editDistance } from '../../policy/nearest.ts';
import { followsInOffice, type PostHolder } from './post-holder.ts';
import { listKey } from './same-lists.ts';

/** Which number comes first in the times of a list, as far as its rows prove it. */
interface Order {
  dayFirst: boolean;
  monthFirst: boolean;
}

/** What the times of each list prove; to be asked when all rows have come. */
export class AnswerOrders {
  readonly #lists = new Map<string, Order>();

  note(place: Place, { dayFirst, monthFirst }: Moment): void {
    if (dayFirst !== undefined && monthFirst !== undefined) return;
    const key = listKey(place);
    const order = this.#lists.get(key) ?? { dayFirst: false, monthFirst: false };
    this.#lists.set(key, order);
    if (monthFirst === undefined) order.dayFirst = true;
    else order.monthFirst = true;
  }

  of(place: Place): Order | undefined {
    return this.#lists.get(listKey(place));
  }
}

/** Of a row whose person answered again in the same list. */
export type Answered =
  /** The later answer, which counts instead; or one of the same time that says the same. */
  | { readonly kind: 'replaced'; readonly by: number; readonly sameTime: boolean }
  /** Another answer, and nothing tells which is later. */
  | { readonly kind: 'unsure'; readonly other: number; readonly sameTime: boolean };

/**
 * What the times of answers make of the rows of one person: of answers in one list the latest counts, save those that tell of
 * another term, of which no day is in both.
 */
export function answered(rows: readonly PostHolder[], orders: AnswerOrders): ReadonlyMap<number, Answered> {
  const found = new Map<number, Answered>();
  if (!rows.some(({ sent }) => sent)) return found;
  const rivals = rows.map((row) =>
    rows.flatMap((other, at) => (other !== row && isRival(row, other) ? [at] : [])),
  );
  const later = (a: number, b: number): number | undefined => comparedTimes(rows[a], rows[b], orders);
  for (const [at, others] of rivals.entries()) {
    const newer = others.filter((other) => (later(other, at) ?? 0) > 0);
    const alike = others.filter(
      (other) => later(other, at) === 0 && isLower(rows[other], rows[at]) && saysAlike(rows[at], rows[other]),
    );
    const [by] = newer.length > 0 ? newest(newer, later) : alike.slice(-1);
    if (by !== undefined) found.set(at, { kind: 'replaced', by, sameTime: newer.length === 0 });
  }
  for (const [at, answer] of found) found.set(at, atLast(answer, found));
  for (const [at, others] of rivals.entries()) {
    if (found.has(at)) continue;
    const other = others.find(
      (each) => found.get(each)?.kind !== 'replaced' && !((later(at, each) ?? 0) > 0),
    );
    if (other !== undefined) found.set(at, { kind: 'unsure', other, sameTime: later(at, other) === 0 });
  }
  return found;
}

/** Who replaced somebody may have been replaced. */
function atLast(answer: Answered, all: ReadonlyMap<number, Answered>): Answered {
  let last = answer;
  for (let step = 0; step < all.size && last.kind === 'replaced'; step++) {
    const next = all.get(last.by);
    if (next?.kind !== 'replaced') break;
    last = { ...next, sameTime: last.sameTime && next.sameTime };
  }
  return last;
}

const isRival = (a: PostHolder, b: PostHolder): boolean =>
  (a.sent ?? b.sent) !== undefined && listKey(a.place) === listKey(b.place) && !followsInOffice(a, b);

/** The latest first; rows that cannot be compared stay where they are. */
const newest = (rows: readonly number[], later: (a: number, b: number) => number | undefined): number[] =>
  [...rows].sort((a, b) => later(b, a) ?? 0);

const isLower = (a: PostHolder | undefined, b: PostHolder | undefined): boolean =>
  (a?.place.row ?? 0) > (b?.place.row ?? 0);

/** The same months would be charged for the same post on the same wage. */
const saysAlike = (a: PostHolder | undefined, b: PostHolder | undefined): boolean =>
  (['category', 'village', 'kecamatan', 'wage', 'acting', 'from', 'to'] as const).every(
    (what) => a?.[what] === b?.[what],
  );

/** Above nought where the first was sent later; undefined where the two readings of the times differ in that, or one has none. */
function comparedTimes(
  a: PostHolder | undefined,
  b: PostHolder | undefined,
  orders: AnswerOrders,
): number | undefined {
  if (!a?.sent || !b?.sent) return undefined;
  const order = orders.of(a.place);
  const mixed = order?.dayFirst === true && order.monthFirst;
  if (mixed) return oneSign(readings(a.sent).flatMap((one) => readings(b.sent).map((two) => one - two)));
  const byDay = difference(a.sent.dayFirst, b.sent.dayFirst);
  const byMonth = difference(a.sent.monthFirst, b.sent.monthFirst);
  if (order?.dayFirst) return byDay;
  if (order?.monthFirst) return byMonth;
  return byDay === undefined || byMonth === undefined ? undefined : oneSign([byDay, byMonth]);
}

const readings = (sent: Moment | undefined): number[] => {
  const both = [sent?.dayFirst, sent?.monthFirst].filter((each) => each !== undefined);
  return [...new Set(both)];
};

const difference = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

function oneSign(differences: readonly number[]): number | undefined {
  const signs = new Set(differences.map(Math.sign));
  return signs.size === 1 ? differences[0] : undefined;
}

/** Mistyped letters that make no other name; more of them in a long one. */
const SLIPS = 2;

/** Whether one name is the other put right, as somebody does who answers again. */
export function isNearName({ name: a }: PostHolder, { name: b }: PostHolder): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 0 && short.every((word) => long.includes(word))) return true;
  return editDistance(one.join(''), other.join('')) <= SLIPS;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];
