import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Identities } from '../../src/checks/engine/identities.ts';
import { anyOf, marksOf } from '../../src/checks/engine/marks.ts';
import { PersonPosts } from '../../src/checks/engine/person-posts.ts';
import { CHECK_BY_CODE, CHECK_CODES, type Code } from '../../src/checks/engine/registry.ts';
import { RosterVillages } from '../../src/checks/engine/villages/roster-villages.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { knownVillages } from '../../src/policy/known-villages.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { tries } from '../support/tries.ts';
import { COLUMNS, LAYOUT, rosterRow, type Typed } from './support.ts';

const text = fc.oneof(
  fc.constantFrom('', '-', 'tidak ada', '3516011208800001', '3516015208800001', '12-08-1980', '31-02-1980'),
  fc.constantFrom('ketua-rt', 'kepala-desa', 'bpd', 'L', 'X', '2500000', 'dua juta', '081234567890', 'PNS'),
  fc.constantFrom(
    'SUMIYATI',
    'Siti Aminah',
    'A',
    'Bu4di',
    'Drs. Ali',
    'meninggal 2025',
    '01-01-2031',
    '#N/A',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 10, maxLength: 17 }),
);
const typed = fc.record(
  {
    ...Object.fromEntries(COLUMNS.map((column) => [column, text])),
    numeric: fc.boolean(),
    hidden: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Typed>;

const policy = resolvePolicy([
  {
    policy: 'uji',
    regency: '35.16',
    categories: { 'ketua-rt': { base: 'wage' }, 'kepala-desa': { base: 'wage' }, bpd: {} },
  },
]);

/** What the check finds in rows none of which holds a mark that it asks for; by `row` and `accepted` alike. */
function foundInOthers(code: Code, rows: readonly RosterRow[]): readonly unknown[] {
  const found: unknown[] = [];
  const tools = {
    policy,
    asOf: 20260601 as CalendarDate,
    identities: new Identities(new PersonPosts(policy)),
    villages: new RosterVillages(knownVillages(policy)),
  };
  const visitor = CHECK_BY_CODE[code].create(tools, (args) => found.push(args));
  if (visitor.only === undefined) return [];
  const marks = anyOf(visitor.only);
  visitor.sheet?.({ place: { file: sourceName('a.csv') }, layout: LAYOUT, searched: 30 });
  for (const row of rows) {
    if ((marksOf(row) & marks) !== 0) continue;
    visitor.row?.(row);
    visitor.accepted?.(row, undefined);
  }
  visitor.sheetEnd?.({ read: rows.length, skipped: {} });
  visitor.end?.();
  return found;
}

test('a check finds nothing in the rows about which it asks not to be asked', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 8 }), (all) => {
      const rows = all.map((one, at) => rosterRow(one, at + 5));
      for (const code of CHECK_CODES) expect([code, ...foundInOthers(code, rows)]).toEqual([code]);
    }),
    { seed: 11, numRuns: tries(300) },
  );
});
