import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Identities } from '../../src/checks/engine/identities.ts';
import { PersonPosts } from '../../src/checks/engine/person-posts.ts';
import { SlotTable } from '../../src/checks/engine/slot-table.ts';
import { TextStore } from '../../src/checks/engine/text-store.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { asNik, digitsOf, type Nik } from '../../src/domain/nik.ts';
import { sourceName, sourceNameIfAny } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { tries } from '../support/tries.ts';

interface Person {
  readonly serial: number;
  readonly name: string;
  readonly day: number;
  readonly sheet: string | undefined;
}

const nikOf = (serial: number): Nik => asNik(`351618010180${String(serial).padStart(4, '0')}`);

function rowOf({ serial, name, day, sheet }: Person, row: number): RosterRow {
  const birth = (19_800_100 + day) as CalendarDate;
  return {
    place: { file: sourceName('a.csv'), sheet: sourceNameIfAny(sheet), row },
    nik: { field: 'nik', column: 2, text: digitsOf(nikOf(serial)), value: nikOf(serial) },
    name: { field: 'nama', column: 3, text: name, value: name },
    birth: { field: 'tanggal_lahir', column: 4, text: String(birth), value: birth },
    category: {
      field: 'jabatan',
      column: 5,
      text: 'x',
      value: `c${serial % 3}` as CategoryId,
      confidence: 'exact',
    },
  };
}

const people = fc.array(
  fc.record({
    serial: fc.integer({ min: 0, max: 40 }),
    name: fc.constantFrom(
      'Siti Aminah',
      'SITI  AMINAH',
      'Siti. Aminah',
      'Nur’aini',
      'nur aini',
      'Budi',
      'B',
      'Ürün',
      '',
    ),
    day: fc.integer({ min: 1, max: 3 }),
    sheet: fc.constantFrom('RT', 'RW', undefined),
  }),
  { maxLength: 60 },
);

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

describe('the people of a run', () => {
  test('are found again as in plain maps', () => {
    fc.assert(
      fc.property(people, (all) => {
        const identities = new Identities(new PersonPosts(nationalPolicy()));
        const byNik = new Map<string, RosterRow>();
        const byPerson = new Map<string, RosterRow>();
        all.forEach((person, index) => {
          const row = rowOf(person, index + 2);
          const first = byNik.get(digitsOf(nikOf(person.serial)));
          expect(identities.first(row)).toEqual(
            first && {
              place: first.place,
              column: 2,
              name: first.name?.value,
              category: first.category?.value,
              village: '',
              kecamatan: '',
            },
          );
          if (!first) byNik.set(digitsOf(nikOf(person.serial)), row);
          const key = `${person.day} ${folded(person.name)}`;
          const same = byPerson.get(key);
          const found = identities.samePerson(row);
          expect(found).toEqual(
            same && person.name !== ''
              ? { nik: same.nik?.value, place: { ...same.place, column: 3 } }
              : undefined,
          );
          if (!same && person.name !== '') byPerson.set(key, row);
        });
      }),
      { seed: 20_261_122, numRuns: tries(500) },
    );
  });

  test('may be many: every one of 20,000 is found, and nobody else', () => {
    const identities = new Identities(new PersonPosts(nationalPolicy()));
    for (let serial = 0; serial < 10_000; serial++) {
      for (const sheet of ['RT', 'RW']) {
        const row = rowOf({ serial, name: `Nama ${serial}`, day: 1, sheet }, serial + 2);
        expect(identities.first(row)?.place.sheet).toBe(sheet === 'RW' ? 'RT' : undefined);
      }
    }
  });
});

test('a table of slots keeps entries of one hash apart', () => {
  const table = new SlotTable();
  for (let entry = 0; entry < 5_000; entry++) table.add(entry % 7, entry);
  for (let entry = 0; entry < 5_000; entry++)
    expect(table.find(entry % 7, (each) => each === entry)).toBe(entry);
  expect(table.find(3, (each) => each === 4)).toBe(-1);
  expect(table.find(99, () => true)).toBe(-1);
});

test('a store of texts gives each back, also where its pages end', () => {
  const store = new TextStore();
  const texts = Array.from({ length: 9_000 }, (_, i) => `Ñama ke-${i}`.repeat(1 + (i % 4))).concat(
    'x'.repeat(70_000),
    'ab'.repeat(100_000),
    '',
    'z',
  );
  const kept = texts.map((text) => ({ text, at: store.add(text) }));
  for (const { text, at } of kept) expect(store.at(at, text.length) === text).toBe(true);
});
