import type { Visitor } from './check.ts';
import { anyOf, type Marks } from './marks.ts';

type OnRow = NonNullable<Visitor['row']>;
type OnAccepted = NonNullable<Visitor['accepted']>;

interface Round {
  readonly row: readonly OnRow[];
  readonly accepted: readonly OnAccepted[];
}

/** A roster has a handful of kinds of rows. */
const REMEMBERED = 256;

/**
 * Who is asked about a row that holds certain marks, in the order of the visitors: made once for each kind of row.
 * Functions rather than visitors: no two visitors have one shape, and looking theirs up for each row is slow.
 */
export class Rounds {
  readonly #asked: readonly { readonly visitor: Visitor; readonly marks: Marks }[];
  readonly #rounds = new Map<Marks, Round>();

  constructor(visitors: readonly Visitor[]) {
    this.#asked = visitors
      .filter(({ row, accepted }) => row ?? accepted)
      .map((visitor) => ({ visitor, marks: anyOf(visitor.only) }));
  }

  row(marks: Marks): readonly OnRow[] {
    return (this.#rounds.get(marks) ?? this.#make(marks)).row;
  }

  accepted(marks: Marks): readonly OnAccepted[] {
    return (this.#rounds.get(marks) ?? this.#make(marks)).accepted;
  }

  #make(marks: Marks): Round {
    if (this.#rounds.size >= REMEMBERED) this.#rounds.clear();
    const asked = this.#asked.filter((one) => one.marks === EVERY_ROW || (one.marks & marks) !== 0);
    const round = {
      row: asked.flatMap(({ visitor }) => visitor.row ?? []),
      accepted: asked.flatMap(({ visitor }) => visitor.accepted ?? []),
    };
    this.#rounds.set(marks, round);
    return round;
  }
}

/** Of a visitor that names no marks. */
const EVERY_ROW: Marks = anyOf(undefined);
