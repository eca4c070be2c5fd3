import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFixtures } from '../fixtures/generate/write.ts';
import { dumpCells } from './support/dump.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-fixtures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = async (path: string): Promise<string> =>
  path.endsWith('.xlsx') ? dumpCells(path) : readFileSync(path, 'utf8');

describe('generated fixtures', () => {
  it('are what the seeded generator makes, cell by cell', async () => {
    const paths = await writeFixtures(folder);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const made = await content(join(folder, path));
      expect(made, `${path} is stale: npm run fixtures`).toBe(await content(join('fixtures', path)));
      expect(made.length).toBeGreaterThan(30);
    }
  });
});
