import { beforeAll, describe, expect, test } from 'vitest';
import type { Wording } from '../../fixtures/generate/rosters/headings.ts';
import {
  count,
  emptyTally,
  policies,
  type Sample,
  sample,
  type Tally,
} from '../../fixtures/generate/rosters/measure.ts';
import { drawTable } from '../../fixtures/generate/rosters/table.ts';
import { WRITERS } from '../../fixtures/generate/rosters/writers.ts';
import { cellText } from '../../src/domain/cell.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { readSheets } from '../io/read-all.ts';

/** The measurement of `npm run rosters`, small: each writer under usual headings and under composed ones. */
const ROSTERS = 26;
const SEED = 7;

const samples: Sample[] = [];
const tallies: Record<Wording, Tally> = { usual: emptyTally(), composed: emptyTally() };

beforeAll(async () => {
  const under = policies();
  for (let number = 0; number < ROSTERS; number++) {
    const one = await sample(SEED, number, under);
    samples.push(one);
    count(tallies[one.table.wording], one);
  }
}, 60_000);

describe('what the program makes of generated rosters', () => {
  test.each(['usual', 'composed'] as const)('under %s headings nothing is lost in silence', (wording) => {
    expect(tallies[wording].silentlyLost).toBe(0);
  });

  test('no wrong village, category, wage or first month goes without a finding', () => {
    expect(tallies.usual.silentlyWrong).toBe(0);
    expect(tallies.composed.silentlyWrong).toBe(0);
  });

  test('every row has a verdict', () => {
    for (const { rows, right, wrong, rejected, named, silentlyLost } of Object.values(tallies))
      expect(right + wrong + rejected + named + silentlyLost).toBe(rows);
  });
});

describe('the generator', () => {
  test('draws the same roster for the same number', () => {
    expect(drawTable(SEED, 3, 'composed')).toEqual(drawTable(SEED, 3, 'composed'));
    expect(drawTable(SEED, 3, 'composed')).not.toEqual(drawTable(SEED, 4, 'composed'));
  });

  test('puts thirty people with different NIKs into every roster', () => {
    for (const { table } of samples) {
      expect(new Set([...table.people.values()].map(({ nik }) => nik)).size).toBe(30);
    }
  });

  test.each(WRITERS.map((writer) => [writer.name, writer] as const))(
    '%s puts each person into the row that is asked for',
    async (_, writer) => {
      const table = drawTable(SEED, 1, 'usual');
      const [sheet] = await readSheets(
        await openBookBytes(await writer.bytes(table), `a.${writer.extension}`),
      );
      const column = (table.columns.get('nik') ?? 0) - 1;
      for (const [row, { nik }] of table.people) {
        const cells = sheet?.rows.find((each) => each.row === row)?.cells;
        expect(cellText(cells?.[column])).toContain(nik);
      }
    },
  );
});
