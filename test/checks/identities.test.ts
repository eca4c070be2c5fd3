import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BytePages } from '../../src/checks/engine/byte-pages.ts';
import { Identities } from '../../src/checks/engine/identities.ts';
import { NameWords } from '../../src/checks/engine/name-words.ts';
import { PersonPosts } from '../../src/checks/engine/person-posts.ts';
import { SlotTable } from '../../src/checks/engine/slot-table.ts';
import { VillageNumbers } from '../../src/checks/engine/village-numbers.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { Sen } from '../../src/domain/money.ts';
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
    const wrong: unknown[] = [];
    for (let serial = 0; serial < 10_000; serial++) {
      for (const sheet of ['RT', 'RW']) {
        const row = rowOf({ serial, name: `Nama ${serial}`, day: 1, sheet }, serial + 2);
        if (identities.first(row)?.place.sheet !== (sheet === 'RW' ? 'RT' : undefined)) wrong.push(row);
      }
    }
    expect(wrong).toEqual([]);
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

test('a table of slots finds each of a hundred thousand hashes, and none that was not added', () => {
  const table = new SlotTable();
  const hashOf = (entry: number): number => Math.imul(entry, 0x9e3779b1);
  for (let entry = 0; entry < 100_000; entry++) table.add(hashOf(entry), entry);
  let lost = 0;
  for (let entry = 0; entry < 100_000; entry++)
    if (table.find(hashOf(entry), (each) => each === entry) !== entry) lost++;
  expect(lost).toBe(0);
  expect(table.find(hashOf(100_000), (each) => hashOf(each) === hashOf(100_000))).toBe(-1);
});

test('names come back letter for letter, whatever their words, and where pages end', () => {
  const pages = new BytePages();
  const words = new NameWords();
  const names = [
    ...['', ' ', '  a  b ', 'Siti Aminah', 'SITI AMINAH', 'Ürün Nur’aini', '𝒳\ud800 é', 'x'.repeat(40_000)],
    ...['a b '.repeat(9_000), 'Abdurrahmansyah', 'Abdurrahmansyah Wahid'],
    ...Array.from({ length: 80_000 }, (_, i) => `Nama${i} Siti ${'panjang'.repeat(i % 5)}`),
  ];
  const kept = names.map((name) => {
    const at = pages.begin(NameWords.mostBytes(name));
    words.write(name, pages);
    return { name, at };
  });
  const wrong = kept.filter(({ name, at }) => {
    pages.readFrom(at, 0);
    return words.read(pages) !== name;
  });
  expect(wrong.length).toBe(0);
});

test('numbers come back from their bytes, at the edges of each length', () => {
  const pages = new BytePages();
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 31 - 1, 2 ** 32 - 1];
  const at = pages.begin(100);
  pages.fixed(99_999_999, 4);
  for (const number of numbers) pages.number(number);
  pages.readFrom(at, 4);
  expect(pages.fixedAt(at, 0, 4)).toBe(99_999_999);
  expect(numbers.map(() => pages.nextNumber())).toEqual(numbers);
});

test('villages keep their numbers in whatever order the rows come', () => {
  const numbers = new VillageNumbers();
  const villages = ['Dlanggu', 'Kutorejo', 'Dlanggu', 'Pacet', 'Kutorejo'].map((village) => ({
    village,
    kecamatan: village === 'Pacet' ? 'Pacet' : '',
  }));
  const given = villages.map((village) => numbers.of(village));
  expect(given).toEqual([0, 1, 0, 2, 1]);
  expect(given.map((number) => numbers.at(number))).toEqual(villages);
  expect(numbers.of({ village: 'Pacet', kecamatan: '' })).toBe(3);
});

test('whoever comes again is held against all that stood in the first row', () => {
  const identities = new Identities(new PersonPosts(nationalPolicy()));
  const row = rowOf({ serial: 7, name: 'Siti  Aminah binti Abdurrahman', day: 1, sheet: 'RT' }, 1_048_576);
  const from = 20_240_229 as CalendarDate;
  const to = 99_991_231 as CalendarDate;
  const full: RosterRow = {
    ...row,
    village: { field: 'desa', column: 6, text: 'Pacet', value: 'Pacet' },
    wage: { field: 'upah', column: 7, text: 'x', value: 214_748_364_699 as Sen },
    from: { field: 'tgl_mulai', column: 8, text: 'x', value: from },
    to: { field: 'tgl_akhir', column: 9, text: 'x', value: to },
  };
  identities.first(full);
  const met = identities.first(rowOf({ serial: 7, name: 'B', day: 2, sheet: 'RW' }, 3));
  expect(met).toMatchObject({ name: 'Siti  Aminah binti Abdurrahman', village: 'Pacet', from, to });
  expect(met).toMatchObject({ wage: 2_147_483_646, place: { row: 1_048_576, sheet: 'RT' } });
});
