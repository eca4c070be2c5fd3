import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const MISTAKES = [
  ...['validate', 'fixtures/mistakes/sumberejo.xlsx', '--policy', 'fixtures/mistakes/policy.yaml'],
  ...['--as-of', '2026-11-01'],
];

describe('a report on a terminal', () => {
  it('is coloured, and says word for word what stands in a file', async () => {
    const [shown, plain] = [await run(MISTAKES, { terminal: true }), await run(MISTAKES)];
    expect(shown.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(shown.out)).toBe(plain.out);
  });
});
