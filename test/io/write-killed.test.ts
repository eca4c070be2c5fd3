import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/io/machine/write-files.ts';
import { tries } from '../support/tries.ts';

const RUNS = tries(50);
let program = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
  program = join(folder, 'main.mjs');
  const entry = join(folder, 'entry.mjs');
  // Waits for nothing: the moment of the kill is what the test varies.
  await writeFile(
    entry,
    `import { writeFiles } from ${JSON.stringify(resolve('src/io/machine/write-files.ts'))};
const files = Array.from({ length: 20 }, (_, i) => ({ name: 'bagian-' + (i % 3) + '/' + i + '.txt', content: String(i).repeat(20_000) }));
const remove = Array.from({ length: 20 }, (_, i) => 'lama/' + i + '.txt');
process.stdout.write('go');
await writeFiles(process.argv[2], files, { force: true, remove });
process.stdout.write('done');`,
  );
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: /^exceljs/,
    logLevel: 'silent',
  });
  await bundle.write({ file: program, format: 'esm', codeSplitting: false });
});

/** Writes a set and is killed `delay` ms after it began; later kills find it finished. */
function killed(folder: string, delay: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    let began = false;
    child.stdout.once('data', () => {
      began = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.once('close', () => (began ? done() : fail(new Error('the program did not begin'))));
  });
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true }).catch(() => [])) as string[];
  return names.filter((name) => name.endsWith('.txt')).sort();
}

describe('a run killed with -9 while it writes', () => {
  it(`leaves nothing or the whole set, ${RUNS} times`, async () => {
    const base = await mkdtemp(join(tmpdir(), 'enroll-'));
    const counts: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const folder = join(base, `keluar-${run}`);
      await killed(folder, (run * 7) % 25);
      const names = await filesIn(folder);
      counts.push(names.length);
      for (const name of names)
        expect((await readFile(join(folder, name))).length).toBeGreaterThanOrEqual(20_000);
    }
    expect(counts.filter((count) => count !== 0 && count !== 20)).toEqual([]);
  });

  it(`leaves the older set, nothing or the whole new set where it replaces one, ${RUNS} times`, async () => {
    const base = await mkdtemp(join(tmpdir(), 'enroll-'));
    const older = Array.from({ length: 20 }, (_, i) => ({ name: `lama/${i}.txt`, content: 'lama' }));
    const outcomes = new Set<string>();
    for (let run = 0; run < RUNS; run++) {
      const folder = join(base, `keluar-${run}`);
      await writeFiles(folder, older);
      await killed(folder, (run * 7) % 25);
      const folders = (await readdir(folder).catch(() => [])).join(' ');
      outcomes.add(`${folders}: ${(await filesIn(folder)).length}`);
    }
    const allowed = ['lama: 20', ': 0', 'bagian-0 bagian-1 bagian-2: 20'];
    expect([...outcomes].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  });

  it('is cleaned up after by the next run', async () => {
    const base = await mkdtemp(join(tmpdir(), 'enroll-'));
    const folder = join(base, 'keluar');
    for (const delay of [0, 2, 4]) await killed(folder, delay);
    await writeFiles(folder, [{ name: 'akhir.txt', content: 'x' }], { force: true });
    expect((await readdir(base)).sort()).toEqual(['keluar']);
    expect([0, 20]).toContain((await filesIn(folder)).length - 1);
  });
});
