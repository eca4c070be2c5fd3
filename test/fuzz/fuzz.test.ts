import { expect, test } from 'vitest';
import { tries } from '../support/tries.ts';
import { examine, input, loadCorpus, type Outcome } from './fuzz.ts';

const CORPUS = loadCorpus();

test('a locked workbook whose password is hashed fewer times still opens: what is changed in it is really read', async () => {
  const locked = (await CORPUS).find(({ name }) => name === 'fixtures/reading/sandi-bawaan.xlsx');
  const file = locked?.bytes ?? Buffer.alloc(0);
  expect(file.indexOf('spinCount="000010"')).toBeGreaterThan(0);
  expect(await examine(file)).toBe('read');
});

const COUNT = tries(1_500);

/** The beginning of `npm run fuzz`: enough to notice a parser that lost its manners. */
test(`${COUNT} mutated files end in rows or in one sentence, and both ways of reading a workbook agree`, async () => {
  const corpus = await CORPUS;
  const outcomes: Record<Outcome, number> = { read: 0, refused: 0 };
  for (let number = 0; number < COUNT; number++) {
    const { name, bytes } = input(corpus, 5, number);
    const outcome = await examine(bytes).catch((error: unknown) => {
      throw new Error(`input ${number} of seed 5, from ${name}`, { cause: error });
    });
    outcomes[outcome]++;
  }
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(COUNT / 5);
}, 180_000);
