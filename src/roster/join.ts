import type { Field } from '../domain/field.ts';
import type { Place } from '../domain/place.ts';
import type { Disagreement, Reading, RosterRow } from './row.ts';
import { normalise } from './values/text.ts';

/** What a population export may fill, and under which field it is said. Never the name, post, village or wage. */
const FILLED = {
  birth: 'tanggal_lahir',
  birthPlace: 'tempat_lahir',
  sex: 'jenis_kelamin',
  married: 'status_kawin',
  bloodType: 'gol_darah',
  mother: 'nama_ibu',
  familyCard: 'no_kk',
  postcode: 'kode_pos',
  phone: 'hp',
  email: 'email',
} as const satisfies Partial<Record<keyof RosterRow, Field>>;

/** Parts of one address: filled together or not at all, so that no address is made of two. */
const ADDRESS = {
  address: 'alamat',
  hamlet: 'dusun',
  rt: 'rt',
  rw: 'rw',
} as const satisfies Partial<Record<keyof RosterRow, Field>>;

/** Where the two files must say the same; marriage, phone and address may have changed since. */
const COMPARED = {
  name: 'nama',
  birth: 'tanggal_lahir',
  birthPlace: 'tempat_lahir',
  sex: 'jenis_kelamin',
  mother: 'nama_ibu',
  familyCard: 'no_kk',
} as const satisfies Partial<Record<keyof RosterRow, Field>>;

type Said = Pick<RosterRow, keyof typeof FILLED | keyof typeof ADDRESS | keyof typeof COMPARED | 'place'>;

const keysOf = <K extends string>(table: Readonly<Record<K, Field>>): readonly K[] =>
  Object.keys(table) as K[];

export interface Population {
  /** Persons that can be joined. */
  readonly size: number;
  /** NIKs that stand there twice under different names: nothing is filled from those. */
  readonly ambiguous: number;
  add(row: RosterRow): void;
  /**
   * The row with what it lacks filled in by its NIK, `filled` and `disagreements` telling so; the row itself when
   * its NIK is unreadable or unknown there.
   */
  join(row: RosterRow): RosterRow;
}

/** Collects a population export by NIK. `wanted` keeps only the persons of a roster that is known already. */
export function population(wanted?: ReadonlySet<string>): Population {
  const persons = new Map<string, Said>();
  const ambiguous = new Set<string>();
  return {
    get size() {
      return persons.size;
    },
    get ambiguous() {
      return ambiguous.size;
    },
    add(row) {
      const nik = row.nik?.value;
      if (nik === undefined || ambiguous.has(nik) || (wanted && !wanted.has(nik))) return;
      const before = persons.get(nik);
      if (before && !agree(before.name, row.name)) {
        persons.delete(nik);
        ambiguous.add(nik);
      } else if (!before) persons.set(nik, row);
    },
    join(row) {
      const said = row.nik?.value === undefined ? undefined : persons.get(row.nik.value);
      return said ? joined(row, said) : row;
    },
  };
}

function joined(row: RosterRow, said: Said): RosterRow {
  const disagreements = keysOf(COMPARED).flatMap((key): Disagreement[] => {
    const [own, other] = [row[key], said[key]];
    if (!own || !other || agree(own, other)) return [];
    return [{ field: COMPARED[key], own, other, place: placeOf(said.place, other) }];
  });
  const additions: Partial<Record<keyof RosterRow, Reading<unknown>>> = {};
  const filled: Field[] = [];
  const fill = <K extends keyof Said>(key: K, field: Field): void => {
    const other = said[key] as Reading<unknown> | undefined;
    if (row[key] !== undefined || other?.value === undefined) return;
    additions[key] = { ...other, field, column: 0, said: placeOf(said.place, other) };
    filled.push(field);
  };
  // Another name under this NIK may be another person: then nothing of that person is taken.
  const stranger = disagreements.some(({ field }) => field === 'nama');
  if (!stranger) {
    for (const key of keysOf(FILLED)) fill(key, FILLED[key]);
    if (keysOf(ADDRESS).every((key) => row[key] === undefined)) {
      for (const key of keysOf(ADDRESS)) fill(key, ADDRESS[key]);
    }
  }
  return { ...row, ...additions, filled, disagreements } as RosterRow;
}

const placeOf = (place: Place, { column, said }: Reading<unknown>): Place => said ?? { ...place, column };

/** Equal but for case, dots and blanks; true where one of them does not say. */
function agree(own: Reading<unknown> | undefined, other: Reading<unknown> | undefined): boolean {
  if (own?.value === undefined || other?.value === undefined) return true;
  const plain = (value: unknown): unknown =>
    typeof value === 'string' ? normalise(value).replaceAll(' ', '') : value;
  return plain(own.value) === plain(other.value);
}
