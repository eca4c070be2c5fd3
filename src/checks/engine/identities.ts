import type { ChargedMonths } from '../../domain/charged-months.ts';
import { digitsOf } from '../../domain/nik.ts';
import type { Place } from '../../domain/place.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { type EntryKeys, IdentityEntries } from './identity-entries.ts';
import type { IsOther } from './nik-names.ts';
import type { PersonPosts } from './person-posts.ts';
import { holderOf, type PostHolder } from './post-holder.ts';
import { SlotTable } from './slot-table.ts';

/** A row that was accepted, with the name and birth date of another row. */
export interface SamePerson {
  readonly nik: string;
  /** The cell of the name. */
  readonly place: Place;
}

/**
 * Everybody met in a run: the first row of each NIK, and the first accepted one of each name and birth date. A
 * country has millions of them, so they stand in typed arrays (some 50 bytes each), not in as many objects.
 */
export class Identities {
  readonly #entries = new IdentityEntries();
  readonly #byNik = new SlotTable();
  readonly #byPerson = new SlotTable();
  readonly #posts: PersonPosts;
  /** The row that was asked about last, for several checks ask about each. */
  #row: RosterRow | undefined;
  #met: PostHolder | undefined;
  /** Its own entry, and that of the row that held its NIK first. */
  #entry = -1;
  #first = -1;

  constructor(posts: PersonPosts) {
    this.#posts = posts;
  }

  /** The row that held this row's NIK first; undefined when it is this very row. */
  first(row: RosterRow): PostHolder | undefined {
    if (row !== this.#row) this.#meet(row);
    return this.#met;
  }

  /** Another row that holds this row's NIK for another person: then neither is known to be right, whichever comes first. */
  otherPerson(row: RosterRow, isOther: IsOther): PostHolder | undefined {
    const nik = row.nik?.value && digitsOf(row.nik.value);
    if (nik === undefined) return undefined;
    return this.#posts.names.other(nik, this.first(row), () => holderOf(row), isOther);
  }

  /** Tells of a row that no check rejected which of its months are charged in it; undefined: all that it covers. */
  accept(row: RosterRow): ChargedMonths | undefined {
    const nik = row.nik?.value && digitsOf(row.nik.value);
    if (nik === undefined) return undefined;
    if (row !== this.#row) this.#meet(row);
    if (row.sent?.value) this.#posts.noteTime(row.place, row.sent.value);
    const entries = this.#entries;
    if (!this.#met) {
      entries.setAccepted(this.#entry);
      return this.#posts.first(nik, row);
    }
    const first = entries.isAccepted(this.#first) ? entries.holder(this.#first) : undefined;
    return this.#posts.further(nik, first, holderOf(row));
  }

  /** The first accepted row with this one's name and birth date; undefined when it is this one, which is kept. */
  samePerson(row: RosterRow): SamePerson | undefined {
    const { name, birth, nik } = row;
    if (!name?.value || birth?.value === undefined || !nik?.value) return undefined;
    if (row !== this.#row) this.#meet(row);
    const entries = this.#entries;
    const day = birth.value;
    const hash = hashOfName(name.value) ^ Math.imul(day, 0x9e3779b1);
    const isSame = (entry: number): boolean =>
      entries.isBorn(entry, day) && foldedName(entries.name(entry)) === foldedName(name.value ?? '');
    const same = this.#byPerson.find(hash, isSame);
    if (same >= 0) return { nik: entries.nik(same), place: entries.nameCell(same) };
    if (this.#met) this.#entry = entries.add(digitsOf(nik.value), holderOf(row), keysOf(row));
    this.#byPerson.add(hash, this.#entry);
    return undefined;
  }

  #meet(row: RosterRow): void {
    this.#row = row;
    this.#met = undefined;
    const nik = row.nik?.value && digitsOf(row.nik.value);
    if (nik === undefined) return;
    const entries = this.#entries;
    const hash = hashOf(nik);
    const known = this.#byNik.find(hash, (entry) => entries.isNik(entry, nik));
    this.#first = known;
    if (known >= 0) this.#met = entries.holder(known);
    else {
      this.#entry = entries.add(nik, holderOf(row), keysOf(row));
      this.#byNik.add(hash, this.#entry);
    }
  }
}

const keysOf = ({ birth, name }: RosterRow): EntryKeys => ({ birth: birth?.value, nameColumn: name?.column });

/** Capitals, dots and the width of blanks do not make another person. */
const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The polynomial that Java made usual; tables spread it once more. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The hash of the folded name; a name of plain letters need not be folded for it. */
function hashOfName(name: string): number {
  let hash = 0;
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 127) return hashOf(foldedName(name));
    const letter = code | 32;
    if (letter < 97 || letter > 122) gap = true;
    else {
      if (gap && hash !== 0) hash = (Math.imul(hash, 31) + 32) | 0;
      gap = false;
      hash = (Math.imul(hash, 31) + letter) | 0;
    }
  }
  return hash;
}
