import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { shownName, shownText } from '../../src/domain/shown.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

const using = (pattern: RegExp): string[] =>
  SOURCES.filter((path) => pattern.test(readFileSync(path, 'utf8'))).sort();

describe('a whole NIK', () => {
  it('is asked for only where a file must hold it, or where the user asks', () => {
    expect(using(/\bwholeNik\b/)).toEqual([
      'src/domain/nik.ts',
      'src/domain/shown.ts',
      'src/enrolment/sipp/sipp-values.ts',
      'src/reports/enrolment/bpu-list.ts',
      'src/reports/enrolment/missing-data.ts',
    ]);
  });

  it('is computed with in no room that makes sentences', () => {
    const sentences = using(/\bdigitsOf\b/).filter((path) => /^src\/(text|reports)\//.test(path));
    // Sorts the workers of one name.
    expect(sentences).toEqual(['src/reports/workbook/plan.ts']);
  });

  it('becomes text that may be shown nowhere else', () => {
    expect(using(/\bas Shown\b|\bas unknown as Shown\b/)).toEqual(['src/domain/shown.ts']);
  });
});

test.each([
  ['Siti Aminah', 'Siti Aminah'],
  ['Siti 3516011208800001', 'Siti 351601******0001'],
  ['RT 03 RW 01', 'RT 03 RW 01'],
])('the cell "%s" is shown as "%s"', (text, said) => {
  expect(shownText(text)).toBe(said);
});

test.each([
  ['unduhan-20260301101530.xlsx', 'unduhan-20260301101530.xlsx'],
  ['data 3516011208800001.xlsx', 'data 351601******0001.xlsx'],
])('the file "%s" is shown as "%s"', (name, said) => {
  expect(shownName(name)).toBe(said);
});
