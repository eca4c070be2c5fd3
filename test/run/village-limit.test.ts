import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import type { RosterItem } from '../../src/roster/rows/row.ts';
import { VillageLimit } from '../../src/run/rosters/village-limit.ts';
import { TRIES_ALL } from '../support/tries.ts';

/** So many villages with so many people each, as their rows come. */
function* rowsOf(villages: number, people: number): Generator<RosterItem> {
  for (let village = 0; village < villages; village++)
    for (let person = 0; person < people; person++)
      yield { kind: 'worker', row: { village: { text: `Desa ${village}` } } } as unknown as RosterItem;
}

function taken(villages: number, people: number): string {
  const limit = new VillageLimit();
  try {
    for (const item of rowsOf(villages, people)) limit.take([item], 'daftar.csv');
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'taken';
}

describe('the villages of a run', () => {
  it.each([
    ['a province', 9_000, 3, 'taken'],
    ['a column of addresses', 12_001, 1, 'beyond-limit'],
    ['addresses of families', 30_000, 4, 'beyond-limit'],
    // Half a million rows each.
    ...(TRIES_ALL
      ? ([
          ['the whole country', 83_762, 6, 'taken'],
          ['more than there are', 100_001, 6, 'beyond-limit'],
        ] as const)
      : []),
  ] as const)('%s', (_what, villages, people, outcome) => {
    expect(taken(villages, people)).toBe(outcome);
  });
});
