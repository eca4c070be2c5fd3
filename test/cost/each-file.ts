import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { COSTS } from './table.ts';

const STAT = '/proc/self/stat';
const TICKS_A_SECOND = 100;

/** Seconds of processor that this process has used, and those that it has started, where the system tells of them. */
function used(): readonly [own: number, started: number] {
  const { user, system } = process.cpuUsage();
  // Behind the name in brackets: state and numbers, of which the 12th and 13th from there are those of ended children.
  const numbers = existsSync(STAT) ? readFileSync(STAT, 'utf8').split(') ').at(-1)?.split(' ') : undefined;
  const started = Number(numbers?.[13] ?? 0) + Number(numbers?.[14] ?? 0);
  return [(user + system) / 1e6, started / TICKS_A_SECOND];
}

// Loading the file counts too: this module is run before it is.
const [ownBefore, startedBefore] = used();
let loaded = ownBefore;
beforeAll(() => {
  [loaded] = used();
});
afterAll(() => {
  const [own, started] = used();
  const path = relative('.', expect.getState().testPath ?? '');
  const costs = [loaded - ownBefore, own - loaded, started - startedBefore];
  appendFileSync(process.env[COSTS] ?? '', `${costs.map((cost) => cost.toFixed(2)).join('\t')}\t${path}\n`);
});
