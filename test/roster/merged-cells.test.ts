import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, MergedRange, SheetRow, SheetSource } from '../../src/domain/cell.ts';
import { columnNumber } from '../../src/domain/place.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { chooseSheet } from '../../src/roster/choose-sheet.ts';
import { readSheet } from '../../src/roster/read-sheet.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { tries } from '../support/tries.ts';
import { AS_OF, workers } from './support.ts';

type Line = readonly (Cell | null)[];

interface Merged extends SheetSource {
  readonly asked: () => number;
}

/** A sheet whose rows come in batches of `size`; merges as `B2:B4`. Counts how often it is asked for its merges. */
function sheetWith(rows: readonly Line[], references: readonly string[], size = 3): Merged {
  let asked = 0;
  const delivered = rows.map(
    (cells, index): SheetRow => ({
      row: index + 1,
      cells: cells.map((cell) => cell ?? undefined),
    }),
  );
  return {
    name: 'Data',
    hidden: false,
    async *rows() {
      for (let at = 0; at < delivered.length; at += size) yield delivered.slice(at, at + size);
    },
    merges: async () => {
      asked++;
      return references.map(rangeOf);
    },
    asked: () => asked,
  };
}

function rangeOf(reference: string): MergedRange {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return {
    top: Number(top),
    left: columnNumber(left) ?? 0,
    bottom: Number(bottom),
    right: columnNumber(right) ?? 0,
  };
}

async function readWorkers(sheet: SheetSource): Promise<RosterRow[]> {
  return workers(
    await readSheet(sheet, { policy: nationalPolicy(), file: sourceName('a.xlsx'), asOf: AS_OF }),
  );
}

const HEADER = ['DESA', 'NIK', 'NAMA', 'JABATAN', 'RT', 'TANGGAL LAHIR', 'UPAH'];
const nik = (serial: number): string => `351601120188${String(serial).padStart(4, '0')}`;
const person = (
  serial: number,
  desa: string | null,
  post: string | null = 'Linmas',
  rt: string | null = '01',
): Line => [desa, nik(serial), `Budi ${'ABCDEFGHIJ'[serial % 10]} Rekaan`, post, rt, '12-01-1988', '1000000'];
const villages = async (sheet: SheetSource) =>
  (await readWorkers(sheet)).map(({ village }) => village?.value);

describe('the value of a merged cell', () => {
  test.each<[string, Line[], string[], (string | undefined)[]]>([
    [
      'holds to the end of its range and no further',
      [person(1, 'Sumberejo'), person(2, null), person(3, null), person(4, null)],
      ['A2:A4'],
      ['Sumberejo', 'Sumberejo', 'Sumberejo', undefined],
    ],
    [
      'is not guessed where nothing is merged',
      [person(1, 'Sumberejo'), person(2, null)],
      [],
      ['Sumberejo', undefined],
    ],
    [
      'is taken from the first column of a range, not given to the columns beside it',
      [
        ['Sumberejo', nik(1), 'Budi Rekaan', 'Linmas'],
        [null, nik(2), 'Ani Rekaan', null],
      ],
      ['A2:D3'],
      ['Sumberejo', 'Sumberejo'],
    ],
    [
      'gives way to what a row says itself, and does not come back below it',
      [person(1, 'Sumberejo'), person(2, 'Sukamaju'), person(3, null)],
      ['A2:A4'],
      ['Sumberejo', 'Sukamaju', undefined],
    ],
    [
      'is that of the last range where two begin one below the other',
      [person(1, 'Sumberejo'), person(2, null), person(3, 'Sukamaju'), person(4, null)],
      ['A2:A3', 'A4:A5', 'A2:A9'],
      ['Sumberejo', 'Sumberejo', 'Sukamaju', 'Sukamaju'],
    ],
    [
      'holds over blank and number rows inside its range',
      [person(1, 'Sumberejo'), [], [null, '2', '3', '4'], person(2, null)],
      ['A2:A5'],
      ['Sumberejo', 'Sumberejo'],
    ],
    [
      'of a row without a person holds for the people below',
      [['Sumberejo'], person(1, null), person(2, null)],
      ['A2:A4'],
      ['Sumberejo', 'Sumberejo'],
    ],
    [
      'never comes from a header, however far its cell reaches',
      [person(1, null), person(2, 'Sumberejo'), person(3, null)],
      ['A1:A1048576'],
      [undefined, 'Sumberejo', undefined],
    ],
    [
      'never comes from a header repeated on the next page',
      [person(1, 'Sumberejo'), HEADER, person(2, null)],
      ['A3:A4', 'A2:A4'],
      ['Sumberejo', undefined],
    ],
    [
      'may reach to the end of the sheet',
      [person(1, 'Sumberejo'), person(2, null), person(3, null)],
      ['A2:A1048576'],
      ['Sumberejo', 'Sumberejo', 'Sumberejo'],
    ],
  ])('%s', async (_, rows, merges, expected) => {
    for (const size of [1, 2, 3, 100])
      expect(await villages(sheetWith([HEADER, ...rows], merges, size))).toEqual(expected);
  });

  test('makes no person of a blank row', async () => {
    const rows = [HEADER, person(1, 'Sumberejo'), [], [null, null, null, null, '02'], person(2, null, null)];
    const people = await readWorkers(sheetWith(rows, ['A2:A5', 'D2:D5']));
    expect(people.map(({ place }) => place.row)).toEqual([2, 5]);
    expect(people[1]?.category?.value).toBe('linmas');
  });

  test('knows the cell that says it, and has no column of its own in the row', async () => {
    const rows = [HEADER, person(1, 'Sumberejo', 'Ketua RT', '07'), person(2, null, null, null)];
    const [, second] = await readWorkers(sheetWith(rows, ['A2:A3', 'D2:D3', 'E2:E3']));
    const at = (column: number) => ({ column: 0, said: { file: 'a.xlsx', sheet: 'Data', row: 2, column } });
    expect(second?.village).toMatchObject({ value: 'Sumberejo', ...at(1) });
    expect(second?.category).toMatchObject({ value: 'ketua-rt', ...at(4) });
    expect(second?.rt).toMatchObject({ value: '07', ...at(5) });
    expect(second?.nik?.column).toBe(2);
  });

  test('is never a NIK, a name, a day or a wage', async () => {
    const blank: Line = [null, nik(2), null, null, null, null, null];
    const nameless: Line = [null, null, 'Ani Rekaan', null, null, null, null];
    const merges = [...'ABCDEFG'].map((letter) => `${letter}2:${letter}4`);
    const [, second, third] = await readWorkers(
      sheetWith([HEADER, person(1, 'Sumberejo'), blank, nameless], merges),
    );
    expect([second?.name, second?.birth, second?.wage, third?.nik]).toEqual(Array(4).fill(undefined));
    expect([second, third].map((row) => row?.village?.value)).toEqual(['Sumberejo', 'Sumberejo']);
  });

  test('holds in a form with one row a village too', async () => {
    const posts = ['KEPALA DESA', 'SEKRETARIS DESA', 'KAUR KEUANGAN'];
    const header = ['KECAMATAN', 'NAMA DESA', ...posts.flatMap((post) => [`NAMA ${post}`, `NIK ${post}`])];
    const row = (kecamatan: string | null, desa: string, at: number): Line => [
      kecamatan,
      desa,
      ...[0, 1, 2].flatMap((more) => [`Budi ${'ABCDEFGHI'[at + more]} Rekaan`, nik(at + more)]),
    ];
    const rows = [
      header,
      row('Dlanggu', 'Sumberejo', 0),
      row(null, 'Sukamaju', 3),
      row('Gondang', 'Sumberagung', 6),
    ];
    const people = await readWorkers(sheetWith(rows, ['A2:A3']));
    const said = people.map(({ kecamatan, village }) => `${kecamatan?.value} ${village?.value}`);
    expect([...new Set(said)]).toEqual(['Dlanggu Sumberejo', 'Dlanggu Sukamaju', 'Gondang Sumberagung']);
    expect(people[3]?.kecamatan).toMatchObject({ column: 0, said: { row: 2, column: 1 } });
  });
});

test('of two rosters beside each other each has its own merged cells', async () => {
  const header = ['DESA', 'NIK', 'NAMA', 'JABATAN'];
  const of = (serial: number, desa: string | null): Line => person(serial, desa).slice(0, 4);
  const rows = [
    [...header, null, ...header],
    [...of(1, 'Sumberejo'), null, ...of(3, 'Sukamaju')],
    [...of(2, null), null, ...of(4, null)],
  ];
  const read = async (merges: readonly string[]) => {
    const sheets = [sheetWith(rows, merges)];
    const book = {
      file: 'a.xlsx',
      kind: 'xlsx' as const,
      sheets,
      sha256: async () => '',
      close: async () => {},
    };
    const choice = await chooseSheet(book, {
      policy: nationalPolicy(),
      file: sourceName('a.xlsx'),
      asOf: AS_OF,
    });
    const tables = (choice?.chosen ?? []).map(({ reading }) => workers(reading));
    return (await Promise.all(tables)).map((people) => people.map(({ village }) => village?.value));
  };
  expect(await read(['A2:A3', 'F2:F3'])).toEqual([
    ['Sumberejo', 'Sumberejo'],
    ['Sukamaju', 'Sukamaju'],
  ]);
  expect(await read(['F2:F3'])).toEqual([
    ['Sumberejo', undefined],
    ['Sukamaju', 'Sukamaju'],
  ]);
});

describe('a sheet is asked for its merges', () => {
  const full = Array.from({ length: 500 }, (_, index) => person(index + 1, 'Sumberejo'));
  const told = async (rows: readonly Line[]): Promise<number> => {
    const sheet = sheetWith([HEADER, ...rows], []);
    await readWorkers(sheet);
    return sheet.asked();
  };

  test('once, at the first cell that is missed below a filled one', async () => {
    expect(await told([...full, person(501, null), person(502, null)])).toBe(1);
  });

  test.each<[string, readonly Line[]]>([
    ['every cell is filled', full],
    ['a column is blank all the way', full.map(([, ...rest]) => [null, ...rest])],
    ['the blanks stand in rows without a person', [...full, [], [null, null, null, 'Kepala Desa']]],
    [
      'only a name, a day or a wage is missed',
      [...full, ['Sumberejo', nik(501), null, 'Linmas', '01', null, null]],
    ],
  ])('not at all where %s', async (_, rows) => {
    expect(await told(rows)).toBe(0);
  });

  test('however far down the first one stands', async () => {
    const rows = [HEADER, ...full, person(501, null), person(502, null)];
    const sheet = sheetWith(rows, ['A501:A502']);
    expect((await villages(sheet)).slice(-2)).toEqual(['Sumberejo', undefined]);
  });
});

/** Runs of rows, some of them merged: how many people beside each value. */
const runs = fc.array(
  fc.record({
    value: fc.constantFrom('Sumberejo', 'Sukamaju', 'Karanganyar'),
    rows: fc.integer({ min: 1, max: 12 }),
    merged: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

test('merging equal cells of a column changes no worker', async () => {
  const posts = { Sumberejo: 'Linmas', Sukamaju: 'Ketua RT', Karanganyar: 'Kader Posyandu' };
  const plain = (row: RosterRow) =>
    JSON.stringify([row.village, row.category, row.rt].map((reading) => [reading?.text, reading?.value]));
  await fc.assert(
    fc.asyncProperty(runs, runs, runs, fc.integer({ min: 1, max: 9 }), async (desa, post, rt, size) => {
      const length = Math.max(
        ...[desa, post, rt].map((list) => list.reduce((sum, { rows }) => sum + rows, 0)),
      );
      const typed = (list: typeof desa): string[] => {
        const texts = list.flatMap(({ value, rows }) => Array.from({ length: rows }, () => value));
        return Array.from({ length }, (_, index) => texts[index] ?? 'Sumberejo');
      };
      const [desas, posted, rts] = [typed(desa), typed(post), typed(rt)];
      const all = desas.map((village, index): Cell[] => {
        const { [posted[index] as keyof typeof posts]: said } = posts;
        return [...person(index + 1, village, said, String(rts[index]?.length))].map(
          (cell) => cell ?? undefined,
        );
      });
      const merged = all.map((cells) => [...cells]);
      const merges: string[] = [];
      for (const [list, column, letter] of [
        [desa, 0, 'A'],
        [post, 3, 'D'],
        [rt, 4, 'E'],
      ] as const) {
        let top = 2;
        for (const { rows, merged: isMerged } of list) {
          if (isMerged) {
            merges.push(`${letter}${top}:${letter}${top + rows - 1}`);
            for (let row = top + 1; row < top + rows; row++) {
              const cells = merged[row - 2];
              if (cells) cells[column] = undefined;
            }
          }
          top += rows;
        }
      }
      const asTyped = await readWorkers(sheetWith([HEADER, ...all.map(nulls)], [], size));
      const asMerged = await readWorkers(sheetWith([HEADER, ...merged.map(nulls)], merges, size));
      expect(asMerged.map(plain)).toEqual(asTyped.map(plain));
      expect(asMerged).toHaveLength(length);
    }),
    { seed: 7, numRuns: tries(100) },
  );
});

const nulls = (cells: readonly Cell[]): Line => cells.map((cell) => cell ?? null);
