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

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: 'true' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
  ])('on a terminal: %s, with %j: %s', async (terminal, env, coloured) => {
    const { out } = await run(MISTAKES, { terminal, env });
    expect(out !== stripVTControlCharacters(out)).toBe(coloured);
  });
});
