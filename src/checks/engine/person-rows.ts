import { IdentityEntries } from './identity-entries.ts';
import type { PostHolder } from './post-holder.ts';

/** A row of a person with several. */
export interface PersonRow {
  readonly post: PostHolder;
  /** What was said of it when it came, as a text; nothing: all its months. */
  readonly told: string | undefined;
}

interface Kept {
  readonly entries: number[];
  readonly told: (string | undefined)[];
  /** The same as objects, of somebody with many rows, which are asked for at each of them. */
  rows?: PersonRow[];
}

/** A list a month gives everybody more; few people stand in so many lists that are long. */
const FEW = 3;

/**
 * The accepted rows of the people who have several. Where two files hold the same people everybody is one of them, so the rows stand in
 * records of some fifty bytes: as objects, with the lines of text that their names and numbers were cut from, they took ten times that.
 */
export class PersonRows {
  readonly #entries = new IdentityEntries();
  readonly #people = new Map<string, Kept>();

  add(nik: string, { post, told }: PersonRow): void {
    const entry = this.#entries.add(nik, post, { birth: undefined, nameColumn: undefined });
    const known = this.#people.get(nik);
    if (known) {
      known.entries.push(entry);
      known.told.push(told);
      known.rows?.push({ post: this.#entries.holder(entry), told });
    } else this.#people.set(this.#entries.nik(entry), { entries: [entry], told: [told] });
  }

  of(nik: string): readonly PersonRow[] | undefined {
    const kept = this.#people.get(nik);
    if (kept?.rows) return kept.rows;
    const rows = kept?.entries.map((entry, at) => ({
      post: this.#entries.holder(entry),
      told: kept.told[at],
    }));
    if (kept && rows && rows.length > FEW) kept.rows = rows;
    return rows;
  }

  niks(): Iterable<string> {
    return this.#people.keys();
  }
}
