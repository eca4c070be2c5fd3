import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellSet } from '../../src/io/patch/cell-set.ts';
import { tries } from '../support/tries.ts';

test('cells are known by row and column, those far to the right too', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 29, 30, 31, 32, 62, 16_384));
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (added, asked) => {
      const cells = new CellSet();
      for (const [row, column] of added) cells.add(row, column);
      const known = new Set(added.map(String));
      for (const [row, column] of [...added, ...asked])
        expect(cells.has(row, column)).toBe(known.has(String([row, column])));
    }),
    { seed: 20_261_129, numRuns: tries(400) },
  );
});
