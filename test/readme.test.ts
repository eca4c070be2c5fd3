import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Runs what `npm run demo` runs after the build, which `npm test` begins with. */
const demo = (): string[] =>
  execFileSync(process.execPath, ['scripts/demo.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  }).split('\n');

it('README shows what the demo prints, line for line but for what it leaves out (…)', () => {
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const printed = demo();
  let at = 0;
  const missing = shown.split('\n').filter((line) => {
    if (line.trim() === '' || line.trim() === '…') return false;
    const found = printed.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
  expect(missing).toEqual([]);
});

it('README names only files that are there', () => {
  const named = readFileSync('README.md', 'utf8').match(/`(?:docs|bench|fixtures|scripts)\/[\w./-]+`/g) ?? [];
  expect(named.length).toBeGreaterThan(2);
  expect(named.map((name) => name.slice(1, -1)).filter((name) => !existsSync(name))).toEqual([]);
});
