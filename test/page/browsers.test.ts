import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What browsers of the last four years (Chromium 107, Firefox 107) do not have. */
const YOUNGER =
  /\.(?:toSorted|toReversed|toSpliced|isSubsetOf|isSupersetOf|isWellFormed|toWellFormed)\(|\b(?:Object|Map)\.groupBy\(|\bArray\.fromAsync\(|\bPromise\.(?:withResolvers|try)\(|\bRegExp\.escape\(|\bnew (?:De)?CompressionStream\(/;

describe('what the page is made of', () => {
  test('calls nothing that a browser of the last four years lacks', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/^(?:cli|docs|io.machine)\b/.test(path))
      .map((path) => join('src', path));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => YOUNGER.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
