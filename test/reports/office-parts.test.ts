import { describe, expect, it } from 'vitest';
import type { WorkbookModel } from '../../src/domain/workbook.ts';
import { workbookBytes } from '../../src/io/machine/write-workbook.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { MIXED } from '../budget/people.ts';
import { zipParts } from '../io/zip-parts.ts';
import { hasSchemas, orderFaults, packageFaults, schemaFaults } from '../support/office-parts.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';
import { resultBooks } from './result-books.ts';

const policy = resolvePolicy([{ ...MIXED, ceilings: { ADD: 9_000_000 }, forms: { paper: 'F4' } }]);
const BOOKS: readonly (readonly [string, WorkbookModel])[] = [
  ['a budget', budgetWorkbook(premiumOf(EXAMPLE, policy), facts({ policy }))],
  ['an empty budget', budgetWorkbook(premiumOf([]), facts())],
  ['a budget without its detail', budgetWorkbook(premiumOf(), facts(), { detailLimit: 3 })],
  ...[...villageRabs(premiumOf(), facts())].map(({ name, model }) => [name, model] as const),
  ...resultBooks('F4'),
];

describe('the parts of', () => {
  it.each(BOOKS)('%s stand in the order of ISO/IEC 29500, each typed and led to', async (_name, model) => {
    const parts = zipParts(await workbookBytes(model));
    expect([...orderFaults(parts), ...packageFaults(parts)]).toEqual([]);
  });

  it.skipIf(!hasSchemas).each(BOOKS)('%s are valid by its transitional schemas', async (_name, model) => {
    expect(await schemaFaults(zipParts(await workbookBytes(model)))).toEqual([]);
  });

  it.each(BOOKS)('%s have tables whose heads are those of their head row', async (_name, model) => {
    for (const { tables = [], rows } of model.sheets)
      for (const { range, heads } of tables) {
        const at = Number(/\d+/.exec(range)?.[0]);
        const row = [...rows][at - 1]?.cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
        expect(row).toEqual(heads);
        expect(new Set(heads).size).toBe(heads.length);
      }
  });

  it.each(resultBooks('A4'))(
    '%s lock every sheet, and what may be filled in is yellow and empty of formulas',
    (name, { sheets }) => {
      expect(sheets.map(({ protect }) => protect)).toEqual(sheets.map(() => true));
      const open = sheets.flatMap(({ rows }) =>
        [...rows].flatMap(({ cells }) =>
          cells.filter((cell) => typeof cell === 'object' && cell.style?.unlocked),
        ),
      );
      expect(open.length > 0).toBe(['candidates', 'missing data'].includes(name));
      for (const cell of open)
        expect(cell).toMatchObject({ style: { fill: expect.stringMatching(/^FFF2CC$|^FFFF00$/) } });
    },
  );

  it('a budget lock all cells but those that may be changed, which are yellow', () => {
    const [, { sheets }] = BOOKS[0] ?? ['', { sheets: [] }];
    const shown = sheets.filter(({ hidden }) => !hidden);
    expect(shown.map(({ protect }) => protect)).toEqual(shown.map(() => true));
    const open = shown.flatMap(({ name, rows }) =>
      [...rows].flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          typeof cell === 'object' && cell.style?.unlocked ? [[name, cell] as const] : [],
        ),
      ),
    );
    expect(new Set(open.map(([name]) => name))).toEqual(new Set(['Jadwal', 'Pagu', 'Rincian']));
    for (const [, { style, formula }] of open) expect([style?.fill, formula]).toEqual(['FFF2CC', undefined]);
  });
});
