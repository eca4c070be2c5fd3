import { describe, expect, test } from 'vitest';
import { parseBaseline, writeBaseline } from '../../src/checks/engine/baseline.ts';
import { applyBaseline, type Baselined } from '../../src/checks/engine/baseline-cover.ts';
import { CHECK_BY_CODE, type Code } from '../../src/checks/engine/registry.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { ColumnMatch } from '../../src/roster/rows/row.ts';
import { someOf } from '../support/tries.ts';
import type { Case } from './cases/case.ts';
import { CASES } from './cases/index.ts';
import { check, HEADER_ROW, LAYOUT, type Outcome, type Scenario, type Typed } from './support.ts';

const DAY = 20260601 as CalendarDate;
const UNTIL = 20261231 as CalendarDate;

/** What a baseline written of one roster says of another. */
function held(before: Outcome, after: Outcome, change = (entry: object): object => entry): Baselined {
  const written = JSON.parse(writeBaseline(before.findings, before.people, 'KTP diurus', UNTIL));
  const { entries, problems } = parseBaseline(
    JSON.stringify({ ...written, entries: written.entries.map(change) }),
  );
  expect(problems).toEqual([]);
  return applyBaseline(after.findings, entries, DAY, after.people);
}

const heldIn = (before: Scenario, after: Scenario): Baselined => held(check(before), check(after));

/** The same sheet with rows inserted above its table. */
function moved(scenario: Scenario, by: number): Scenario {
  const { rows = [{}], skipped = [], layout } = scenario;
  const own =
    layout === null ? null : { ...(layout ?? LAYOUT), headerRow: (layout ?? LAYOUT).headerRow + by };
  return {
    ...scenario,
    layout: own,
    rows: rows.map((one, at) => ({ ...one, row: (one.row ?? HEADER_ROW + 1 + at) + by })),
    skipped: skipped.map((one) => ({ ...one, row: one.row + by })),
  };
}

const cases = Object.entries(CASES) as [Code, Case<Code>][];
/** About a row of nobody: known by its cell alone. */
const BY_CELL: readonly Code[] = ['row-passed'];

describe('a baseline of every finding', () => {
  test.each(someOf(cases, 3))('%s survives three rows that are inserted above', (code, { wrong }) => {
    const { fresh, problems } = heldIn(wrong, moved(wrong, 3));
    expect(fresh.some((one) => one.code === code)).toBe(BY_CELL.includes(code));
    expect(problems.filter(({ kind }) => kind === 'doubtful')).toEqual([]);
  });

  const OTHERS: Typed = { nik: '3516014107750002', nama: 'PARTINI' };
  const ofPeople = cases.filter(
    ([code]) => ['row', 'cell'].includes(CHECK_BY_CODE[code].level) && !BY_CELL.includes(code),
  );
  test.each(someOf(ofPeople, 3))('%s covers nobody else who makes the same mistake', (code, { wrong }) => {
    const others = { ...wrong, rows: (wrong.rows ?? [{}]).map((one) => ({ ...one, ...OTHERS })) };
    const { fresh } = heldIn(wrong, others);
    const found = check(others).findings.filter((one) => one.code === code && one.place.row !== undefined);
    expect(fresh.filter((one) => one.code === code && one.place.row !== undefined)).toHaveLength(
      found.length,
    );
  });
});

/** A column to the right, but for those of the fields. */
const shifted = (match: ColumnMatch): ColumnMatch =>
  match.field === undefined ? { ...match, column: match.column + 1 } : match;

const SITI: Typed = {
  nik: '3516014107750002',
  nama: 'SITI AMINAH',
  jenis_kelamin: 'L',
  tanggal_lahir: '01-07-1975',
};
const BUDI: Typed = {
  nik: '3516011005820003',
  nama: 'BUDI',
  jenis_kelamin: 'P',
  tanggal_lahir: '10-05-1982',
};

describe('an entry', () => {
  test('follows its person, past somebody new who stands in their old row', () => {
    const { fresh, problems } = heldIn({ rows: [SITI] }, { rows: [BUDI, SITI] });
    expect([fresh.map(({ code, place }) => [code, place.row]), problems]).toEqual([[['nik-sex', 5]], []]);
  });

  test('follows its person into another order of rows', () => {
    expect(heldIn({ rows: [SITI, BUDI] }, { rows: [BUDI, SITI] })).toMatchObject({ fresh: [], problems: [] });
  });

  test.each([
    ['another NIK', { ...SITI, nik: '3516014107750005' }],
    ['another name', { ...SITI, nama: 'SITI AMINAH LESTARI' }],
  ])('is over with %s', (_, changed) => {
    const { fresh, problems } = heldIn({ rows: [SITI] }, { rows: [changed] });
    expect([fresh.length, problems.map(({ kind }) => kind)]).toEqual([1, ['unneeded']]);
  });

  test('takes a name in other letters and with blanks for the same', () => {
    const typed = { ...SITI, nama: ' Siti  Aminah ' };
    expect(heldIn({ rows: [SITI] }, { rows: [typed] })).toMatchObject({ covered: 1, problems: [] });
  });

  const empty: Typed = { nik: '', nama: '' };
  test('of a row that names nobody holds in that cell, and for nobody who comes to stand there', () => {
    const before = { rows: [{ ...empty, jenis_kelamin: 'X' }] };
    expect(heldIn(before, before)).toMatchObject({ fresh: [], problems: [] });
    const { fresh } = heldIn(before, { rows: [{ ...SITI, jenis_kelamin: 'X' }] });
    expect(fresh.map(({ code }) => code)).toContain('sex-unknown');
    expect(heldIn(before, moved(before, 1)).covered).toBe(0);
  });

  test('of a row that was passed over holds for the name in it', () => {
    const passed = (text: string, row = 7): Scenario => ({
      rows: [{ row: 6 }],
      skipped: [{ row, reason: 'instruction', somebody: true, text }],
    });
    expect(heldIn(passed('Sukardi'), passed('Sukardi', 8))).toMatchObject({ fresh: [], problems: [] });
    expect(heldIn(passed('Sukardi'), passed('Partini')).fresh).toHaveLength(1);
  });

  const twin = { ...SITI, nik: '3516024107750002' };
  test('covers neither of two who cannot be told apart, and says so', () => {
    const { fresh, problems } = heldIn({ rows: [SITI] }, { rows: [twin, SITI] });
    expect(fresh.filter(({ code }) => code === 'nik-sex')).toHaveLength(2);
    expect(problems).toMatchObject([{ kind: 'doubtful', rows: 2 }]);
  });

  test('of two who cannot be told apart holds as long as both stand in the baseline', () => {
    const both = { rows: [twin, SITI] };
    expect(heldIn(both, moved(both, 2))).toMatchObject({ fresh: [], problems: [] });
    expect(heldIn(both, { rows: [twin] }).problems.map(({ kind }) => kind)).toContain('unneeded');
  });

  test('of a duplicate is over when the other row is somebody else', () => {
    const first = { ...SITI, jenis_kelamin: 'P' };
    const [copy, other] = [
      { ...first, nama: 'SITI AMINA' },
      { ...first, nama: 'SITI AMINAR' },
    ];
    const { fresh } = heldIn({ rows: [first, copy] }, { rows: [other, copy] });
    expect(fresh.map(({ code }) => code)).toContain('nik-duplicate');
  });

  test('of a village with two heads is over when one of them is replaced', () => {
    const heads = (second: Typed): Scenario => ({
      rows: [SITI, second].map((one) => ({ ...one, jabatan: 'kepala-desa', jenis_kelamin: '' })),
    });
    const { fresh } = heldIn(heads(BUDI), heads({ ...BUDI, nik: '3516011005820007', nama: 'JOKO' }));
    expect(fresh.map(({ code }) => code)).toEqual(['kepala-desa-count']);
    expect(heldIn(heads(BUDI), moved(heads(BUDI), 1))).toMatchObject({ fresh: [], problems: [] });
    const [one, other] = heads(BUDI).rows ?? [];
    expect(heldIn(heads(BUDI), { rows: [other ?? {}, one ?? {}] })).toMatchObject({
      fresh: [],
      problems: [],
    });
  });

  test('of a heading is over when another heading stands in its cell', () => {
    const unknown = (header: string): Scenario => ({
      layout: {
        ...LAYOUT,
        columns: [...LAYOUT.columns, { column: 40, header, field: undefined, by: 'none' }],
      },
    });
    expect(heldIn(unknown('Golongan'), moved(unknown('Golongan'), 1))).toMatchObject({
      fresh: [],
      problems: [],
    });
    expect(heldIn(unknown('Golongan'), unknown('Pangkat')).fresh).toHaveLength(1);
    const further = { ...LAYOUT, columns: unknown('Golongan').layout?.columns.map(shifted) ?? [] };
    expect(heldIn(unknown('Golongan'), { layout: further })).toMatchObject({ fresh: [], problems: [] });
  });

  test('as it was written before, by its cell alone, holds as it did', () => {
    const onlyCell = ({ code, file, sheet, cell, reason, expires }: Record<string, string>): object => ({
      ...{ code, file, sheet, cell, reason, expires },
    });
    const old = (before: Scenario, after: Scenario): number =>
      held(check(before), check(after), (entry) => onlyCell(entry as Record<string, string>)).covered;
    expect(old({ rows: [SITI] }, { rows: [SITI] })).toBe(1);
    expect(old({ rows: [SITI] }, { rows: [{ jenis_kelamin: '' }, SITI] })).toBe(0);
  });
});

test('a baseline tells whom it is about by a masked NIK and the name, beside the cell', () => {
  const { findings, people } = check({ rows: [SITI] });
  expect(JSON.parse(writeBaseline(findings, people, 'KTP diurus', UNTIL)).entries).toEqual([
    {
      code: 'nik-sex',
      file: 'daftar.xlsx',
      sheet: 'Data',
      cell: 'F5',
      field: 'jenis_kelamin',
      nik: '3516**********02',
      name: 'SITI AMINAH',
      reason: 'KTP diurus',
      expires: '2026-12-31',
    },
  ]);
});
