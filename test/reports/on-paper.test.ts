import { describe, expect, it } from 'vitest';
import { columnNumber } from '../../src/domain/place.ts';
import type { Paper, RowModel, SheetModel } from '../../src/domain/workbook.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { onPaper } from '../../src/reports/parts/paper.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { MIXED, person, wage } from '../budget/people.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';
import { resultBooks } from './result-books.ts';

/** Arial 10: a digit is 5.56 points wide, and so many of them are a column's width. Margins are a quarter of an inch. */
const DIGIT = 5.56;
const ACROSS: Readonly<Record<Paper, { readonly portrait: number; readonly landscape: number }>> = {
  A4: { portrait: 595 - 36, landscape: 842 - 36 },
  F4: { portrait: 612 - 36, landscape: 936 - 36 },
};
const DOWN: typeof ACROSS = {
  A4: { portrait: 842 - 72, landscape: 595 - 72 },
  F4: { portrait: 936 - 72, landscape: 612 - 72 },
};

/** The printed columns of each page beside another, those that are repeated included: their width in points. */
function pagesAcross({ columns, printArea, columnBreaks = [], repeatColumns }: SheetModel): number[] {
  const last = columnNumber(/:([A-Z]+)/.exec(printArea ?? '')?.[1] ?? '') ?? columns.length;
  const points = columns.slice(0, last).map(({ width = 9.14 }) => width * DIGIT);
  const repeated = columnNumber(/:([A-Z]+)/.exec(repeatColumns ?? '')?.[1] ?? '') ?? 0;
  const sum = (from: number, to: number): number => points.slice(from, to).reduce((all, one) => all + one, 0);
  const ends = [...columnBreaks, last];
  return ends.map(
    (end, at) => sum(at === 0 ? 0 : (ends[at - 1] ?? 0), end) + (at === 0 ? 0 : sum(0, repeated)),
  );
}

/** Percent in which a sheet is printed: as it says, else so that its columns fit. */
const scaleOf = (sheet: SheetModel, room: number): number =>
  sheet.scale ?? Math.min(100, (100 * room) / Math.max(...pagesAcross(sheet)));

/** The smallest letters that a sheet prints, in points of the sheet itself. */
function smallest({ rows, printArea }: SheetModel): number {
  const last = columnNumber(/:([A-Z]+)/.exec(printArea ?? '')?.[1] ?? '') ?? 99;
  const sizes = [...rows]
    .filter(({ hidden }) => !hidden)
    .flatMap(({ cells, style }) =>
      cells
        .slice(0, last)
        .map((cell) => (typeof cell === 'object' ? cell.style?.size : undefined) ?? style?.size ?? 10),
    );
  return Math.min(10, ...sizes);
}

const CATEGORIES = [
  'kepala-desa',
  'perangkat-desa',
  'bpd',
  'ketua-rt',
  'ketua-rw',
  'linmas',
  'lpm',
  'pkk',
  'karang-taruna',
  'guru-ngaji',
];
const FUNDS = ['ADD', 'PAD', 'PBH', 'DDS', 'APBD', 'BAZNAS', 'PBK', 'PBP'] as const;

/** Ten categories out of eight funds, with a ceiling, in six villages: the sheets are as wide as a district's are. */
function wide(): SheetModel[][] {
  const policy = resolvePolicy([
    {
      policy: 'lebar',
      year: 2026,
      ceilings: { ADD: 90_000_000 },
      categories: Object.fromEntries(
        CATEGORIES.map((id, at) => [
          id,
          {
            segment: 'PU' as const,
            programmes: ['JKK', 'JKM', 'JHT'] as const,
            base: 'wage',
            charges: [
              {
                payer: 'employer' as const,
                fund: FUNDS[at % FUNDS.length] ?? 'ADD',
                activity: '1.1.03',
                object: '5.1.3.04',
              },
              { payer: 'worker' as const, fund: 'SELF' as const },
            ],
          },
        ]),
      ) as never,
    },
  ]);
  const people = Array.from({ length: 60 }, (_, at) =>
    person(at + 1, {
      category: CATEGORIES[at % CATEGORIES.length] as never,
      village: `Desa Rekaan ${at % 6}`,
      ...wage(2_000_000 + 10_000 * at),
    }),
  );
  const premium = premiumOf(people, policy);
  return [
    [...budgetWorkbook(premium, facts({ policy })).sheets],
    ...[...villageRabs(premium, facts({ policy }))].map(({ model }) => [...model.sheets]),
  ];
}

const BOOKS: readonly (readonly [string, readonly SheetModel[]])[] = [
  ['a budget', budgetWorkbook(premiumOf(EXAMPLE, resolvePolicy([MIXED])), facts()).sheets],
  ...[...villageRabs(premiumOf(), facts())].map(({ name, model }) => [name, model.sheets] as const),
  ...wide().map((sheets, at) => [at === 0 ? 'a wide budget' : `a wide village ${at}`, sheets] as const),
];

describe.each(['A4', 'F4'] as const)('on %s', (paper) => {
  const results = resultBooks(paper).map(([name, { sheets }]) => [name, sheets] as const);
  const printed = [...BOOKS, ...results].flatMap(([book, sheets]) =>
    sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => [`${book}: ${sheet.name}`, onPaper(sheet, paper)] as const),
  );

  it.each(printed)('%s prints no line under 8 points, and every page holds its columns', (_name, sheet) => {
    const room = ACROSS[paper][sheet.orientation ?? 'portrait'];
    expect((smallest(sheet) * scaleOf(sheet, room)) / 100).toBeGreaterThanOrEqual(8);
    expect(Math.max(...pagesAcross(sheet)) * (scaleOf(sheet, room) / 100)).toBeLessThanOrEqual(room + 1e-6);
  });

  it.each(printed.filter(([, { together }]) => together !== undefined))(
    '%s keeps the signatures on one page with what is signed',
    (_name, sheet) => {
      const { rows, together = 1, rowBreaks = [], scale = 100, repeatRows } = sheet;
      const heights = [...rows].map(({ height = 13 }: RowModel) => height * (scale / 100));
      const [first = 1, last = 0] = (repeatRows ?? '').split(':').filter(Boolean).map(Number);
      const head = heights.slice(first - 1, last).reduce((sum, one) => sum + one, 0);
      const pageOf: number[] = [];
      let [page, used] = [1, 0];
      for (const [at, height] of heights.entries()) {
        if (rowBreaks.includes(at) || used + height > DOWN[paper][sheet.orientation ?? 'portrait']) {
          page++;
          used = head;
        }
        used += height;
        pageOf.push(page);
      }
      expect(new Set(pageOf.slice(together - 1)).size).toBe(1);
    },
  );

  it.each(results)('%s says its paper, and its heads stay in sight and on each page', (_name, sheets) => {
    for (const { name, frozen, repeatRows, paper: own, printed: isForm } of sheets) {
      expect([name, own, isForm]).toEqual([name, paper, true]);
      if (name !== 'Petunjuk') expect([name, repeatRows]).not.toContain(undefined);
      // Of a status the table stands below the names of those who are missing.
      if (name !== 'Petunjuk' && name !== 'Status') expect([name, frozen?.rows]).not.toContain(undefined);
    }
  });

  it('repeats the heads and the first columns where a sheet is parted', () => {
    const parted = printed.filter(([, { columnBreaks = [] }]) => columnBreaks.length > 0);
    expect(parted.length).toBeGreaterThan(3);
    for (const [name, sheet] of parted)
      expect([name, sheet.repeatRows !== undefined, sheet.repeatColumns !== undefined]).toEqual([
        name,
        true,
        true,
      ]);
  });
});

describe('a sheet laid out for paper', () => {
  const columns = (count: number, width: number) => Array.from({ length: count }, () => ({ width }));
  const sheet = (more: Partial<SheetModel>): SheetModel => ({
    ...{ name: 'A' as never, columns: [], rows: [] },
    ...more,
  });

  it.each([
    ['narrow: as it is', columns(5, 12), {}, undefined],
    ['too wide: parted', columns(20, 14), {}, [10]],
    ['with repeated columns', columns(20, 14), { frozen: { columns: 2 } }, [11]],
    ['with a good place', columns(20, 14), { pageStarts: [7, 14] }, [7, 14]],
    ['with a place too early to end a page at', columns(20, 14), { pageStarts: [2] }, [10]],
  ] as const)('%s', (_name, of, more, breaks) => {
    const { columnBreaks } = onPaper(sheet({ columns: [...of], orientation: 'landscape', ...more } as never));
    expect(columnBreaks).toEqual(breaks);
  });
});
