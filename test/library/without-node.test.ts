import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { run } from '../support/run.ts';
import { someOf } from '../support/tries.ts';
import { nameOf, RUN_INPUTS } from './inputs.ts';

const NOW = '2026-11-22T03:00:00Z';

it('the library says the same where neither Buffer nor process are', { timeout: 600_000 }, async () => {
  const inputs = someOf(RUN_INPUTS, 28).filter(({ policy }) => policy.length < 2);
  const asks = inputs.map((input) => ({ ...input, now: NOW }));
  const input = JSON.stringify({ root: 'fixtures', asks });
  const said = execFileSync(process.execPath, ['scripts/without-node.mjs'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const texts = JSON.parse(said) as readonly string[];
  const differ: string[] = [];
  for (const [at, one] of inputs.entries()) {
    const { out } = await run([
      'validate',
      ...one.rosters,
      ...one.policy.flatMap((name) => ['--policy', name]),
    ]);
    if (out !== texts[at]) differ.push(`${nameOf(one)}\n${texts[at]?.slice(0, 200)}`);
  }
  expect(differ).toEqual([]);
});
