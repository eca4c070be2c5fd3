import { expect, test } from 'vitest';
import { firstOfEach, tries } from '../support/tries.ts';
import { changedInput, type Fate, fateOf, originals } from './loss.ts';

const COUNT = tries(600);
const unchanged = originals();

/** The beginning of `npm run fuzz -- loss`. */
test(`of ${COUNT} rosters whose structure is damaged none loses anybody, or a rupiah, without a word`, async () => {
  const base = await unchanged;
  const fates: Record<Fate, number> = { same: 0, said: 0, refused: 0 };
  for (let number = 0; number < COUNT; number++) {
    const changed = changedInput(base, 2, number);
    const fate = await fateOf(changed, base.members).catch((error: unknown) => {
      throw new Error(`input ${number} of seed 2, ${changed.name}: ${changed.changes.join('; ')}`, {
        cause: error,
      });
    });
    fates[fate]++;
  }
  expect(fates.same).toBeGreaterThan(COUNT / 20);
  expect(fates.said).toBeGreaterThan(COUNT / 4);
}, 180_000);

/** Seeds and numbers of inputs in which somebody was once lost silently, with the words of the files that they were made of. */
const FOUND = [
  [101, 1033, 'csv ;'],
  [103, 2479, 'csv tab'],
  [108, 3150, 'SheetJS xls'],
  [104, 4527, 'SheetJS fods'],
  [418, 1295, 'csv ,'],
  [421, 1056, 'SheetJS html'],
  [423, 1070, 'SheetJS html'],
  [522, 2211, 'SheetJS xls'],
  [1, 68, 'xlsb'],
  [1, 371, 'xlsb'],
  [1, 599, 'xlsb'],
  [1, 675, 'xlsb'],
  [1, 1000, 'xlsb'],
] as const;

const made = new Map<string, ReturnType<typeof originals>>();
/** Written once for all that was made of the same. */
function writtenBy(only: string): ReturnType<typeof originals> {
  const known = made.get(only) ?? originals(only);
  made.set(only, known);
  return known;
}

/** In `npm test` one of each kind of file. */
test.each(firstOfEach(FOUND, ([, , only]) => only))(
  'nobody is lost any more in seed %i, input %i of %s',
  async (seed, number, only) => {
    const base = await writtenBy(only);
    expect(['said', 'refused', 'same']).toContain(
      await fateOf(changedInput(base, seed, number), base.members),
    );
  },
);

test('the rosters as they were written are read to the rupiah', async () => {
  const base = await unchanged;
  for (const { name, file, bytes } of base.all) {
    const text = base.members.map(({ nik }) => nik).join(' ');
    expect(await fateOf({ name, file, bytes, changes: [], text }, base.members), name).toBe('same');
  }
});
