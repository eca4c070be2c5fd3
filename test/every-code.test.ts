import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../src/checks/engine/registry.ts';
import { run } from './support/run.ts';

const FOLDER = 'fixtures/every-code';

interface Finding {
  readonly code: string;
  readonly cell: string | null;
}

const expected = readFileSync(`${FOLDER}/expected.csv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'));

describe('fixtures/every-code: a roster for each code, wrong in one thing', () => {
  it('leaves no code out', () => {
    expect(expected.map(([, , , , , code]) => code).sort()).toEqual([...CHECK_CODES].sort());
  });

  it.each(expected)('%s %s %s on %s: %s %s', async (file, policy, join, asOf, cell, code, category) => {
    const argv = ['validate', `${FOLDER}/${file}`, '--as-of', asOf ?? '', '--format', 'json'];
    if (policy) argv.push('--policy', `${FOLDER}/${policy}`);
    if (category) argv.push('--category', category);
    if (join) argv.push('--join', `${FOLDER}/${join}`);
    const { out, err } = await run(argv);
    expect(err).toBe('');
    const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
    const own = findings.filter((finding) => finding.code === code);
    expect(own.map((finding) => finding.cell ?? '')).toEqual(cell?.split(' '));
  });
});
