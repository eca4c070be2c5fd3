import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../support/run.ts';

const ROSTER = ['validate', 'fixtures/mistakes/sumberejo.xlsx', '--as-of', '2026-06-01'];
const folder = mkdtempSync(join(tmpdir(), 'enroll-also-'));
const at = (name: string): string => join(folder, name);

it('writes one report in several formats at once, each as it would be alone, and stdout holds one', async () => {
  const { code, out, err } = await run([
    ...ROSTER,
    '--also',
    `json=${at('a.json')}`,
    '--also',
    `text=${at('a.txt')}`,
  ]);
  expect(code).toBe(1);
  expect(out).toBe((await run(ROSTER)).out);
  expect(err).toBe(`Ditulis: ${at('a.json')}\nDitulis: ${at('a.txt')}\n`);
  expect(readFileSync(at('a.json'), 'utf8')).toBe((await run([...ROSTER, '--format', 'json'])).out);
  await run([...ROSTER, '-o', at('b.txt')]);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe(readFileSync(at('b.txt'), 'utf8'));
});

it.each(['html', 'html=', '=x.html', 'pdf=x.pdf', 'constructor=x'])(
  'refuses --also %s in one sentence, before anything is read',
  async (given) => {
    const { code, out, err } = await run([...ROSTER, '--also', given]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`--also "${given}" tidak bisa dipakai`);
    expect(existsSync(at('x.html'))).toBe(false);
  },
);
