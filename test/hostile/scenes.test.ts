import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { bytesIn, SCENES } from './scenes.ts';

/** The slow ones in processes of their own, with their time and memory: `npm run hostile`. */
const QUICK = SCENES.filter(({ slow }) => !slow || TRIES_ALL);

test.each(QUICK.map((scene) => [scene.name, scene] as const))(
  'in one sentence: %s',
  async (_name, { files, words, code, says, inside }) => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    for (const [name, content] of Object.entries(files)) {
      if (name.endsWith('/')) mkdirSync(join(folder, name));
      else writeFileSync(join(folder, name), bytesIn(content()));
    }
    const ran = await run(
      words.map((word) => word.replace('AT/', `${folder}/`)),
      inside ? { cwd: folder } : {},
    );
    rmSync(folder, { recursive: true });
    for (const said of says) expect(ran.out + ran.err).toMatch(said);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toContain('kesalahan di dalam program');
  },
);
