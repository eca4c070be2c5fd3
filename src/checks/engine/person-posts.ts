import { type Post, personMonths } from '../../contribution/person-months.ts';
import type { ChargedMonths, MonthSpan } from '../../domain/charged-months.ts';
import type { Place } from '../../domain/place.ts';
import { nameAsIs, sourceName } from '../../domain/source-name.ts';
import type { Policy } from '../../policy/policy.ts';
import { isSameRow, type PostHolder } from './post-holder.ts';

interface Told {
  readonly post: Post;
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
  readonly #people = new Map<string, Told[]>();
  /** Of an earlier reading of the same rosters. */
  readonly #whole: PersonPosts | undefined;

  constructor(policy: Policy, whole?: PersonPosts) {
    this.#policy = policy;
    this.#whole = whole;
  }

  /** What the first accepted row of a NIK is told. */
  first(nik: string): ChargedMonths | undefined {
    return this.#whole?.of(nik)?.[0]?.months;
  }

  /** What a further row is told; `first` is the one before all others, unless it was rejected. */
  further(nik: string, first: PostHolder | undefined, own: PostHolder): ChargedMonths | undefined {
    const whole = this.#whole?.of(nik);
    if (this.#whole) return whole?.find(({ post: each }) => isSameRow(each, own))?.months;
    const post = postOf(own);
    const alone = first ? [{ post: postOf(first), told: undefined, months: NONE }] : [];
    const before: Told[] = this.#people.get(nik) ?? alone;
    const months = personMonths(this.#policy, [...before.map((each) => each.post), post]);
    const told = before.length === 0 ? undefined : months.at(-1);
    const all = [...before, { post, told, months: months.at(-1) ?? NONE }];
    for (const [at, each] of all.entries()) each.months = months[at] ?? NONE;
    this.#people.set(nik, all);
    return told;
  }

  of(nik: string): readonly Told[] | undefined {
    return this.#people.get(nik);
  }

  /** Whether every row was told what the whole table says, so that nothing need be read again. */
  get settled(): boolean {
    return this.#whole !== undefined || [...this.#people.values()].every(isSettled);
  }
}

const NONE: ChargedMonths = { spans: [], elsewhere: [], head: false, since: Number.POSITIVE_INFINITY };

/** A category was read from every accepted row. */
const postOf = (holder: PostHolder): Post => ({ ...holder, category: holder.category ?? '' });

/** People charged in several rows are counted once, so each of those rows must have been told of the others. */
function isSettled(rows: readonly Told[]): boolean {
  if (rows.filter(({ months }) => months.spans.length > 0).length > 1) return false;
  return rows.every(({ told, months }) =>
    told ? saying(told) === saying(months) : months.head && months.elsewhere.length === 0,
  );
}

const saying = ({ head, spans, elsewhere }: ChargedMonths): string =>
  [
    head,
    ...spans.map(spanText),
    '',
    ...elsewhere.map((span) => `${spanText(span)} ${placeText(span.place)}`),
  ].join('|');

const spanText = ({ first, last }: MonthSpan): string => `${first} ${last}`;

const placeText = ({ file, sheet = sourceName(''), row, column }: Place): string =>
  [nameAsIs(file), nameAsIs(sheet), row, column].join(' ');
