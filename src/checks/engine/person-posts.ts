import { type OpenMonths, openMonthsOf } from '../../contribution/open-months.ts';
import { personMonths, type RowPost } from '../../contribution/person-months.ts';
import { NO_CATEGORY } from '../../domain/category.ts';
import type { AnsweredAgain, ChargedMonths, MonthSpan } from '../../domain/charged-months.ts';
import type { Moment } from '../../domain/fields/moment.ts';
import type { Place } from '../../domain/place.ts';
import { nameAsIs, sourceName } from '../../domain/source-name.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { type Answered, AnswerOrders, answered } from './answers.ts';
import { Deaths } from './deaths.ts';
import { NikNames } from './nik-names.ts';
import { holderOf, isSameRow, type PostHolder } from './post-holder.ts';

interface Told {
  readonly post: PostHolder;
  /** What was said of the row when it came; nothing: all its months. */
  readonly told: ChargedMonths | undefined;
  /** What the rows known by now make of it. */
  months: ChargedMonths;
}

/**
 * The table of person-months: of people with several accepted rows, which months are charged in which. Rows come one
 * by one, so what a row was told may be overruled by a later one; then the rosters must be read again with the table
 * as it is at the end (`settled`). Only those people stand in it: everybody else is charged in their only row.
 */
export class PersonPosts {
  readonly #policy: Policy;
  readonly #openMonths: OpenMonths;
  readonly #people = new Map<string, Told[]>();
  /** What further rows are told of somebody who stands in too many: the same each time. */
  readonly #beyond = new Map<string, ChargedMonths>();
  /** Of an earlier reading of the same rosters. */
  readonly #whole: PersonPosts | undefined;
  readonly #orders = new AnswerOrders();
  /** Who else stands under the same NIK. */
  readonly names: NikNames;
  readonly deaths = new Deaths();

  constructor(policy: Policy, whole?: PersonPosts) {
    this.#policy = policy;
    this.#openMonths = openMonthsOf(policy);
    this.#whole = whole;
    this.names = new NikNames(whole?.names);
  }

  /** What a row is told that is its NIK's first and was accepted. */
  first(nik: string, row: RosterRow): ChargedMonths | undefined {
    const whole = this.#whole;
    return whole && (whole.of(nik)?.[0]?.months ?? whole.untilDeath(nik, () => holderOf(row)));
  }

  /** What the only accepted row of a person is told, of whose death another row tells; undefined where none does. */
  untilDeath(nik: string, own: () => PostHolder): ChargedMonths | undefined {
    if (!this.deaths.of(nik)) return undefined;
    const alone = { post: own(), told: undefined, months: NONE };
    this.#share(nik, [alone]);
    return alone.months;
  }

  /** What a further row is told; `first` is the one before all others, unless it was rejected. */
  further(nik: string, first: PostHolder | undefined, own: PostHolder): ChargedMonths | undefined {
    const whole = this.#whole?.of(nik);
    const known = whole?.find(({ post: each }) => isSameRow(each, own))?.months;
    if (this.#whole) return known ?? this.#whole.#farOf(nik, whole) ?? this.#whole.untilDeath(nik, () => own);
    const alone = first ? [{ post: first, told: undefined, months: NONE }] : [];
    const before: Told[] = this.#people.get(nik) ?? alone;
    const far = this.#farOf(nik, before);
    if (far) return far;
    const all = [...before, { post: own, told: undefined, months: NONE }];
    this.#share(nik, all);
    const told = before.length === 0 ? undefined : all.at(-1)?.months;
    this.#people.set(nik, [...before, { post: own, told, months: all.at(-1)?.months ?? NONE }]);
    return told;
  }

  /** Tells of when an answer was sent: what its list proves holds for all its answers. */
  noteTime(place: Place, sent: Moment): void {
    this.#orders.note(place, sent);
  }

  /** Shares the months of a person among the rows; answers that a later one replaced have none. */
  #share(nik: string, rows: readonly Told[]): void {
    const death = this.deaths.of(nik);
    const posts = rows.map(({ post }) => post);
    const answers = answered(posts, this.#orders);
    const standing = posts.filter((_, at) => answers.get(at)?.kind !== 'replaced');
    const months = personMonths(this.#policy, standing.map(postOf), death?.day, this.#openMonths);
    const unread = death && death.day === undefined ? ({ deathUnread: true } as const) : undefined;
    const of = new Map(standing.map((post, at) => [post, { ...(months[at] ?? NONE), ...unread }]));
    for (const [at, row] of rows.entries()) {
      const answer = answers.get(at);
      const own = of.get(row.post) ?? NONE;
      if (answer === undefined) row.months = own;
      else if (answer.kind === 'unsure')
        row.months = { ...own, answer: againAt(posts[answer.other], 'unknown', answer) };
      else row.months = replacedBy(posts[answer.by], of, answer);
    }
  }

  #farOf(nik: string, rows: readonly Told[] | undefined): ChargedMonths | undefined {
    const known = this.#beyond.get(nik);
    if (known) return known;
    const far = beyond(rows);
    if (far) this.#beyond.set(nik, far);
    return far;
  }

  of(nik: string): readonly Told[] | undefined {
    return this.#people.get(nik);
  }

  /** Whether every row was told what the whole table says, so that nothing need be read again. */
  get settled(): boolean {
    if (this.#whole !== undefined) return true;
    if (!this.names.settled) return false;
    // Only now have all answers said in which order their times are written.
    for (const [nik, rows] of this.#people)
      if (this.deaths.of(nik) || rows.some(({ post }) => post.sent)) this.#share(nik, rows);
    if (this.deaths.byRejected) return false;
    return [...this.#people.values()].every(isSettled);
  }
}

const NONE: ChargedMonths = { spans: [], elsewhere: [], head: false, since: Number.POSITIVE_INFINITY };

/**
 * Rows of one person that are held against each other: a list a month over five years is sixty. A NIK that was drawn down a column
 * stands in thousands.
 */
const MOST_ROWS = 64;

/** What a row is told that comes after so many: nothing is charged in it, for the person stands in the first one. */
function beyond(rows: readonly Told[] | undefined): ChargedMonths | undefined {
  const [first] = rows ?? [];
  if (!rows || !first || rows.length < MOST_ROWS) return undefined;
  const { category = NO_CATEGORY } = first.post;
  const always = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const place = cellOfHolder(first.post);
  return { ...NONE, elsewhere: [{ ...always, category, place, sameDays: true, decided: false }] };
}

/** A category was read from every accepted row. */
const postOf = (holder: PostHolder): RowPost => ({ ...holder, category: holder.category ?? NO_CATEGORY });

/** People charged in several rows are counted once, so each of those rows must have been told of the others. */
function isSettled(rows: readonly Told[]): boolean {
  // What differs between answers is told by their rows, which are looked at together.
  if (rows.some(({ months }) => months.answer)) return false;
  // Of a death only one row may tell, and all of them end with it.
  if (rows.some(({ months }) => months.died !== undefined)) return false;
  if (rows.filter(({ months }) => months.spans.length > 0).length > 1) return false;
  return rows.every(({ told, months }) =>
    told ? saying(told) === saying(months) : months.head && months.elsewhere.length === 0,
  );
}

const cellOfHolder = ({ place, column }: PostHolder): Place => ({ ...place, column });

function againAt(
  other: PostHolder | undefined,
  counts: AnsweredAgain['counts'],
  { sameTime }: Answered,
): AnsweredAgain | undefined {
  return other && { counts, other: cellOfHolder(other), sameTime };
}

/** What an answer is told that a later one replaced: all the person's months are charged there, or nowhere. */
function replacedBy(
  later: PostHolder | undefined,
  of: ReadonlyMap<PostHolder, ChargedMonths>,
  answer: Answered,
): ChargedMonths {
  const own = later && of.get(later);
  if (!later || !own) return NONE;
  const place = cellOfHolder(later);
  const why = { category: later.category ?? NO_CATEGORY, place, sameDays: false, decided: true };
  const elsewhere = own.spans.map((span) => ({ ...span, ...why }));
  return { ...NONE, elsewhere, since: own.since, answer: againAt(later, 'other', answer) };
}

const saying = ({ head, spans, elsewhere, idle = [] }: ChargedMonths): string =>
  [
    head,
    ...spans.map(spanText),
    '',
    ...elsewhere.map((span) => `${spanText(span)} ${placeText(span.place)}`),
    '',
    ...idle.map(spanText),
  ].join('|');

const spanText = ({ first, last }: MonthSpan): string => `${first} ${last}`;

const placeText = ({ file, sheet = sourceName(''), row, column }: Place): string =>
  [nameAsIs(file), nameAsIs(sheet), row, column].join(' ');
