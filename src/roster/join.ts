import { type Field, type FieldWith, fieldsWith, type RowProperty, rowProperty } from '../domain/field.ts';
import type { Nik } from '../domain/nik.ts';
import type { Place } from '../domain/place.ts';
import { endedBy } from './rows/day-fills.ts';
import type { Disagreement, Reading, RosterRow } from './rows/row.ts';
import { alikeNames } from './values/alike-names.ts';
import { normalise } from './values/text.ts';

type Key = keyof RosterRow;

/** Fields by the property of a row that they fill. */
function byProperty<F extends FieldWith<'row'>>(fields: readonly F[]): Readonly<Record<RowProperty<F>, F>> {
  return Object.fromEntries(fields.map((field) => [rowProperty(field), field])) as never;
}

const PERSONAL = byProperty(fieldsWith('join', 'person'));
/** No address is made of two. */
const ADDRESS = byProperty(fieldsWith('join', 'address'));
/** A register's date is when a person moved in. */
const OF_POST = byProperty(fieldsWith('join', 'post'));
const COMPARED = byProperty(fieldsWith('agrees'));

type AddressKey = keyof typeof ADDRESS;
type SingleKey = keyof typeof PERSONAL | keyof typeof OF_POST;
type Said = { -readonly [K in SingleKey | AddressKey | 'name' | 'category' | 'place']?: RosterRow[K] };

/** Somebody of the file, and what its rows about the NIK contradict each other in. */
interface Person {
  said: Said;
  readonly conflicts: Map<Key, readonly [Place, Place]>;
}

const keysOf = <K extends string>(table: Readonly<Partial<Record<K, Field>>>): readonly K[] =>
  Object.keys(table) as K[];
const ADDRESS_KEYS = keysOf(ADDRESS);
const SINGLE: Readonly<Record<SingleKey, Field>> = { ...PERSONAL, ...OF_POST };
const KEPT: readonly (keyof Said)[] = [...keysOf(SINGLE), ...ADDRESS_KEYS, 'name', 'category'];

export interface Population {
  /** Persons that can be joined. */
  readonly size: number;
  /** NIKs that stand there more than once with different data: what differs is not filled. */
  readonly ambiguous: number;
  add(row: RosterRow): void;
  /**
   * The row with what it lacks filled in by its NIK; `filled`, `disagreements` and `ambiguities` tell so, after those
   * of a file joined before. The row itself when its NIK is unreadable or unknown there.
   */
  join(row: RosterRow): RosterRow;
}

/** Collects a file of persons by NIK. `wanted` keeps only those of a roster that is known already. */
export function population(wanted?: ReadonlySet<Nik>): Population {
  const persons = new Map<Nik, Person>();
  return {
    get size() {
      return persons.size;
    },
    get ambiguous() {
      return [...persons.values()].filter(({ conflicts }) => conflicts.size > 0).length;
    },
    add(row) {
      const nik = row.nik?.value;
      if (nik === undefined || (wanted && !wanted.has(nik))) return;
      const before = persons.get(nik);
      if (before) merge(before, row);
      else persons.set(nik, { said: keptOf(row), conflicts: new Map() });
    },
    join(row) {
      const person = row.nik?.value === undefined ? undefined : persons.get(row.nik.value);
      return person ? joined(row, person) : row;
    },
  };
}

/** What is kept of a row: each reading knows its own place, for the rows of one NIK may be merged. */
function keptOf(row: RosterRow): Said {
  const said: Record<string, unknown> = { place: row.place };
  for (const key of KEPT) {
    const reading = row[key] as Reading<unknown> | undefined;
    // A term that a death ends is told by the death.
    if (reading?.field === 'tgl_meninggal' && key === 'to') continue;
    if (reading !== undefined) said[key] = { ...reading, said: reading.said ?? placeIn(row.place, reading) };
  }
  return said as Said;
}

/** A second row of one NIK adds what the first leaves open, and is held against it. */
function merge({ said, conflicts }: Person, row: RosterRow): void {
  const more = keptOf(row);
  const mine = said as Record<string, unknown>;
  const hold = (key: keyof Said): void => {
    const [own, other] = [readingOf(said, key), readingOf(more, key)];
    const differ = own && other && !(key === 'name' ? agree(key, own, other) : same(own, other));
    if (differ && !conflicts.has(key)) conflicts.set(key, [placeOf(own), placeOf(other)]);
  };
  for (const key of [...keysOf(SINGLE), 'name', 'category'] as const) {
    if (readingOf(said, key)?.value === undefined) mine[key] = more[key] ?? said[key];
    else hold(key);
  }
  if (ADDRESS_KEYS.some((key) => said[key])) ADDRESS_KEYS.forEach(hold);
  else for (const key of ADDRESS_KEYS) mine[key] = more[key];
}

const readingOf = (said: Said | RosterRow, key: Key): Reading<unknown> | undefined =>
  said[key as keyof Said] as Reading<unknown> | undefined;

function joined(row: RosterRow, person: Person): RosterRow {
  const { said, conflicts } = person;
  const disagreements = [...(row.disagreements ?? []), ...differences(row, person)];
  const ambiguities = [...(row.ambiguities ?? [])];
  const filled = [...(row.filled ?? [])];
  const additions: Partial<Record<Key, Reading<unknown> | undefined>> = {};
  const doubt = (key: Key, field: Field): boolean => {
    const places = conflicts.get(key);
    if (places) ambiguities.push({ field, places });
    return places !== undefined;
  };
  const fill = (key: SingleKey | AddressKey, field: Field): void => {
    const other = readingOf(said, key);
    if (!other) return;
    // Words in place of a KPJ take away one that is none.
    additions[key] = other.value === undefined ? undefined : { ...other, field, column: 0 };
    filled.push({ field, place: placeOf(other) });
  };
  // Another name under this NIK may be another person: then nothing of that person is taken.
  const stranger = disagreements.some(({ field }) => field === 'nama') || doubt('name', 'nama');
  if (!stranger) {
    for (const key of open(row, person)) {
      const field = SINGLE[key];
      if (doubt(key, field)) continue;
      const own = readingOf(row, key);
      const other = readingOf(said, key);
      if (own && other) disagreements.push({ field, own, other, place: placeOf(other), taken: true });
      fill(key, field);
    }
    const blank = ADDRESS_KEYS.every((key) => row[key] === undefined);
    if (blank && !ADDRESS_KEYS.some((key) => doubt(key, 'alamat')))
      for (const key of ADDRESS_KEYS) fill(key, ADDRESS[key]);
  }
  const made = { ...row, ...additions, filled, disagreements, ambiguities } as RosterRow;
  return additions.died && made.died ? { ...made, to: endedBy(made.died, made.to) } : made;
}

/** What the roster's row lacks or has in a form that is no value, and the other file has. */
function open(row: RosterRow, { said, conflicts }: Person): SingleKey[] {
  const post = row.category?.value;
  const samePost = post !== undefined && post === said.category?.value && !conflicts.has('category');
  return keysOf(samePost ? SINGLE : PERSONAL).filter((key) => {
    const [own, other] = [readingOf(row, key), readingOf(said, key)];
    if (other === undefined || usable(key, own)) return false;
    return usable(key, other) || (key === 'kpj' && own !== undefined && never(other));
  });
}

/** A KPJ that SIPP would refuse is none: the sheet of missing data asks for the right one. */
const usable = (key: Key, reading: Reading<unknown> | undefined): boolean =>
  reading?.value !== undefined && (key !== 'kpj' || /^\d{11}$/.test(String(reading.value)));

/** Words in place of a KPJ: the person was never a member. */
const never = ({ value, text }: Reading<unknown>): boolean => value === undefined && !/\d/.test(text);

function differences(row: RosterRow, { said, conflicts }: Person): Disagreement[] {
  if (conflicts.has('name')) return [];
  return keysOf(COMPARED).flatMap((key): Disagreement[] => {
    const [own, other] = [readingOf(row, key), readingOf(said, key)];
    // A file that contradicts itself contradicts nobody; what an earlier file filled in is not the roster's word.
    if (!own || !other || conflicts.has(key) || own.column === 0 || agree(key, own, other)) return [];
    return [{ field: COMPARED[key], own, other, place: placeOf(other), taken: false }];
  });
}

const placeIn = (place: Place, { column, said }: Reading<unknown>): Place => said ?? { ...place, column };

function placeOf({ said }: Reading<unknown>): Place {
  if (!said) throw new Error('a reading of a joined file lost its place');
  return said;
}

/** True where one of them does not say. Clerks spell names and places in their own ways. */
function agree(key: Key, own: Reading<unknown>, other: Reading<unknown>): boolean {
  if (own.value === undefined || other.value === undefined) return true;
  if (key === 'birthPlace') return alikeNames(placeName(own), placeName(other));
  if (key !== 'name' && key !== 'mother') return same(own, other);
  return alikeNames(String(own.value), String(other.value));
}

const placeName = ({ value }: Reading<unknown>): string =>
  String(value).replace(/^(kab(upaten)?|kota)\b[\s.]*/i, '');

/** Equal but for case, dots and blanks. */
function same(own: Reading<unknown>, other: Reading<unknown>): boolean {
  const plain = (value: unknown): unknown =>
    typeof value === 'string' ? normalise(value).replaceAll(' ', '') : value;
  return own.value === undefined || other.value === undefined || plain(own.value) === plain(other.value);
}
