import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { CliIo } from '../src/cli/shell/io.ts';
import { run } from './support/run.ts';
import { TRIES_ALL } from './support/tries.ts';

/** What `npm run demo` prints: in `npm run test:all` as a process of the built program, where most of the time goes. */
async function demo(): Promise<string> {
  if (TRIES_ALL) {
    const env = { ...process.env, NO_COLOR: '1' };
    return execFileSync(process.execPath, ['scripts/demo.mjs'], { encoding: 'utf8', env });
  }
  const steps = pathToFileURL(resolve('scripts/demo-steps.mjs')).href;
  const { demo: shown } = (await import(/* @vite-ignore */ steps)) as {
    demo: (world: { main: typeof main; say: (text: string) => void }) => Promise<void>;
  };
  let printed = '';
  const say = (text: string): void => {
    printed += text;
  };
  const inProcess = async (argv: readonly string[], io?: CliIo): Promise<number> => {
    if (io) return main(argv, io);
    const { code, out } = await run(argv, { now: () => new Date() });
    say(out);
    return code;
  };
  await shown({ main: inProcess, say });
  return printed;
}

it('README shows what the demo prints, line for line but for what it leaves out (…)', async () => {
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const printed = (await demo()).split('\n');
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
