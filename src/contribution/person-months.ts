import { type CategoryId, NO_CATEGORY } from '../domain/category.ts';
import type { ChargedElsewhere, ChargedMonths, MonthSpan } from '../domain/charged-months.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Place } from '../domain/place.ts';
import { nameAsIs } from '../domain/source-name.ts';
import type { Term } from '../domain/term.ts';
import type { Policy } from '../policy/policy.ts';
import { coverOf } from './cover.ts';
import { type OpenMonths, openMonthsOf } from './open-months.ts';

/** One accepted row of a person: a post, and what decides whether its months are charged in it. */
export interface RowPost extends Term {
  readonly place: Place;
  /** The column of the NIK: tables that stand beside each other share their rows. */
  readonly column: number | undefined;
  readonly category: CategoryId;
  readonly village: string;
  readonly kecamatan: string;
  readonly wage?: number | undefined;
  /** When the person died, where this row tells it. */
  readonly died?: CalendarDate | undefined;
  /** Plt., Pj. or Plh.: holds the post for the time being, beside a post of their own or without one. */
  readonly acting?: boolean | undefined;
}

/**
 * Which months of a person are charged in which of their rows, row by row in the order given. Each month that any row
 * covers is charged once, in the first row that comes to a line in it: a post of one's own goes before one held for the
 * time being, then the policy's priority decides, then the later start. What is left open by those is decided by what the rows say and where they stand, so
 * that the result does not depend on the order in which they come.
 * `death`: the day that rows tell which are not among these, for they were rejected.
 */
export function personMonths(
  policy: Policy,
  told: readonly RowPost[],
  death?: CalendarDate,
  openMonths: OpenMonths = openMonthsOf(policy),
): readonly ChargedMonths[] {
  const died = deathOf(told, death);
  const posts = died === undefined ? told : told.map((post) => ({ ...post, to: earlier(post.to, died) }));
  const covers = coversOf(policy, posts);
  const ranked = posts.map((_, at) => at).sort(inOrder(policy, posts));
  const spans = posts.map((): MonthSpan[] => []);
  const elsewhere = posts.map((): ChargedElsewhere[] => []);
  const open = posts.map(openMonths);
  const idle = posts.map((): MonthSpan[] => []);
  for (const stretch of stretches(covers, open)) {
    const covering = ranked.filter((at) => holds(covers[at], stretch));
    const turn = Math.max(
      0,
      covering.findIndex((at) => isOpen(open[at], stretch)),
    );
    const charged = covering[turn] ?? -1;
    append(spans[charged] ?? [], stretch);
    for (const at of covering.slice(0, turn)) append(idle[at] ?? [], stretch);
    const post = posts[charged];
    if (!post) continue;
    for (const at of covering.slice(turn + 1)) {
      const why = { sameDays: onOneDay(posts[at], post), decided: isDecided(policy, posts[at], post) };
      append(elsewhere[at] ?? [], { ...stretch, category: post.category, place: cellOfPost(post), ...why });
    }
  }
  const head = ranked.find((at) => (spans[at]?.length ?? 0) > 0) ?? ranked[0];
  const since = earliest(spans.flat());
  return posts.map((_, at) => ({
    spans: spans[at] ?? [],
    elsewhere: elsewhere[at] ?? [],
    head: at === head,
    since,
    ...(idle[at]?.length ? { idle: idle[at] } : {}),
    ...(died === undefined ? {} : { died }),
  }));
}

/** The first of the days of death that rows tell. */
function deathOf(posts: readonly RowPost[], elsewhere: CalendarDate | undefined): CalendarDate | undefined {
  const days = [elsewhere, ...posts.map(({ died }) => died)].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce(earlier);
}

const earlier = (a: CalendarDate | undefined, b: CalendarDate): CalendarDate =>
  a !== undefined && a < b ? a : b;

/** Of as many as there are: a person's rows are more than a call takes arguments. Infinity of none. */
const earliest = (spans: readonly MonthSpan[]): number =>
  spans.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);

/** Where cohorts rotate, the turn is the person's: it is counted from their first month, whichever row that stands in. */
function coversOf(policy: Policy, posts: readonly RowPost[]): MonthSpan[] {
  const own = posts.map((post) => {
    const category = policy.categories.get(post.category);
    // Nobody begins after their death, though the month is the same.
    const isEmpty = post.from !== undefined && post.to !== undefined && post.to < post.from;
    return category && !isEmpty ? coverOf(category, post, policy.monthRule) : NEVER;
  });
  return own.map((cover, at) => {
    const category = posts[at]?.category ?? NO_CATEGORY;
    const turn = policy.categories.get(category)?.rotation;
    if (turn === undefined) return cover;
    const firsts = own.filter(
      (other, each) => posts[each]?.category === category && other.first <= other.last,
    );
    const first = earliest(firsts);
    return { first: cover.first, last: Math.min(cover.last, first + turn - 1) };
  });
}

const NEVER: MonthSpan = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

const holds = (cover: MonthSpan | undefined, { first, last }: MonthSpan): boolean =>
  cover !== undefined && cover.first <= first && last <= cover.last;

const isOpen = (open: readonly MonthSpan[] | undefined, stretch: MonthSpan): boolean =>
  open === undefined || open.some((span) => holds(span, stretch));

/** The months cut where any cover begins or ends: within a stretch the same rows cover every month and come to a line or not. */
function stretches(
  covers: readonly MonthSpan[],
  open: readonly (readonly MonthSpan[] | undefined)[],
): MonthSpan[] {
  const whole = [...covers, ...open.flatMap((spans) => spans ?? [])].filter(
    ({ first, last }) => first <= last,
  );
  const starts = whole.flatMap(({ first, last }) => [first, last + 1]);
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((first, at) => ({ first, last: (sorted[at + 1] ?? first) - 1 }));
}

/** Stretches that follow each other for the same reason are one span. */
function append<S extends MonthSpan>(spans: S[], next: S): void {
  const before = spans.at(-1);
  if (before && before.last + 1 === next.first && sameReason(before, next))
    spans[spans.length - 1] = { ...before, last: next.last };
  else spans.push(next);
}

function sameReason(a: Partial<ChargedElsewhere>, b: Partial<ChargedElsewhere>): boolean {
  const [one, other] = [a.place, b.place];
  return (
    one?.row === other?.row &&
    one?.column === other?.column &&
    one?.sheet === other?.sheet &&
    one?.file === other?.file
  );
}

const cellOfPost = ({ place, column }: RowPost): Place => ({ ...place, column });

function onOneDay(a: Term | undefined, b: Term): boolean {
  return (a?.from ?? 0) <= (b.to ?? FAR) && (b.from ?? 0) <= (a?.to ?? FAR);
}

function isDecided(policy: Policy, a: RowPost | undefined, b: RowPost): boolean {
  if (!a) return true;
  const stated = compareKeys(ruleOf(policy, a), ruleOf(policy, b)) !== 0;
  return (
    stated || (['category', 'kecamatan', 'village', 'wage'] as const).every((what) => a[what] === b[what])
  );
}

/** What the rule says of a post; what is compared first stands first. */
const ruleOf = (policy: Policy, { acting, category, from }: RowPost): readonly number[] => [
  acting ? 1 : 0,
  rankIn(policy.priority, category),
  -(from ?? 0),
];

/** The row that is charged before the other stands first. */
function inOrder(policy: Policy, posts: readonly RowPost[]): (a: number, b: number) => number {
  const listed = [...policy.categories.keys()];
  const keys = posts.map((post): readonly (number | string)[] => [
    ...ruleOf(policy, post),
    rankIn(listed, post.category),
    -(post.to ?? FAR),
    post.kecamatan,
    post.village,
    -(post.wage ?? 0),
    nameAsIs(post.place.file),
    post.place.sheet === undefined ? '' : nameAsIs(post.place.sheet),
    post.place.row ?? 0,
    post.column ?? 0,
  ]);
  return (a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []);
}

const FAR = 99_991_231 as CalendarDate;

function rankIn(order: readonly CategoryId[], category: CategoryId): number {
  const at = order.indexOf(category);
  return at < 0 ? order.length : at;
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
