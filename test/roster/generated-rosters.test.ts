import { beforeAll, describe, expect, test } from 'vitest';
import type { Wording } from '../../fixtures/generate/rosters/headings.ts';
import { drawRoster, LAYOUTS } from '../../fixtures/generate/rosters/layouts.ts';
import {
  count,
  emptyTally,
  isTable,
  policies,
  type Sample,
  sample,
  type Tally,
} from '../../fixtures/generate/rosters/measure.ts';
import { WRITERS } from '../../fixtures/generate/rosters/writers.ts';
import { cellText } from '../../src/domain/cell.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { readSheets } from '../io/read-all.ts';
import { TRIES_ALL } from '../support/tries.ts';

/** The measurement of `npm run rosters`, small: each writer under usual headings and under composed ones, in `npm test` under one of them. */
const ROSTERS = TRIES_ALL ? 26 : 13;
const SEED = 7;

const UNDER = policies();
const samples: Sample[] = [];
const tallies: Record<Wording, Tally> = { usual: emptyTally(), composed: emptyTally() };

beforeAll(async () => {
  for (let number = 0; number < ROSTERS; number++) {
    const one = await sample(SEED, number, UNDER);
    samples.push(one);
    count(tallies[one.roster.wording], one);
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
    for (const { rows, right, asked, wrong, rejected, silentlyLost } of Object.values(tallies))
      expect(right + asked + wrong + rejected + silentlyLost).toBe(rows);
  });
});

describe.each(LAYOUTS.map((layout, at) => [layout, at] as const))('people laid out as %s', (layout, at) => {
  /** In `npm test` every other layout under the one, and the rest under the other. */
  const wordings = (['usual', 'composed'] as const).filter((_, which) => TRIES_ALL || which === at % 2);
  test.each(wordings)('under %s headings are right, asked about, or said not to be read', async (wording) => {
    for (const turn of TRIES_ALL ? [0, 2] : [0]) {
      const { verdicts } = await sample(SEED, turn + (wording === 'usual' ? 0 : 1), UNDER, layout);
      const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
      expect([...outcomes].filter((outcome) => outcome !== 'asked')).toEqual([
        isTable(layout) ? 'right' : 'rejected',
      ]);
    }
  });
});

describe('the generator', () => {
  test('draws the same roster for the same number', () => {
    expect(shape(SEED, 3)).toEqual(shape(SEED, 3));
    expect(shape(SEED, 3)).not.toEqual(shape(SEED, 4));
  });

  test.each(LAYOUTS)('puts thirty people with different NIKs into a roster of %s', (layout) => {
    for (const wording of ['usual', 'composed'] as const) {
      const { sheets } = drawRoster(SEED, 5, wording, 30, layout);
      const niks = sheets.flatMap(({ people }) => [...people.values()].map(({ truth }) => truth.nik));
      expect(new Set(niks).size).toBe(30);
    }
  });

  test.each(WRITERS.map((writer) => [writer.name, writer] as const))(
    '%s puts each person into the row that is asked for',
    async (_, writer) => {
      const roster = drawRoster(SEED, 1, 'usual', 30, 'list');
      const [sheet] = await readSheets(
        await openBookBytes(await writer.bytes(...roster.sheets), `a.${writer.extension}`),
      );
      for (const [row, { truth, columns }] of roster.sheets[0]?.people ?? []) {
        const [column = 0] = columns.get('nik') ?? [];
        const cells = sheet?.rows.find((each) => each.row === row)?.cells;
        expect(cellText(cells?.[column - 1])).toContain(truth.nik);
      }
    },
  );
});

/** Without what cannot be compared. */
const shape = (seed: number, number: number): unknown =>
  drawRoster(seed, number, 'composed').sheets.map(({ sheet, rows, hidden }) => ({ sheet, rows, hidden }));
