import { describe, expect, test } from 'vitest';
import { CHECK_BY_CODE, type Code } from '../../src/checks/engine/registry.ts';
import { cellName } from '../../src/domain/place.ts';
import type { Case } from './cases/case.ts';
import { CASES } from './cases/index.ts';
import { check } from './support.ts';

const cases = Object.entries(CASES) as [Code, Case<Code>][];

describe.each(cases)('%s', (code, { wrong, args, cell, also = [], rejected, right }) => {
  test('is found in a wrong roster, at its cell', () => {
    const found = check(wrong).findings.filter((finding) => finding.code === code);
    expect(found.slice(1).map(({ place }) => cellName(place))).toEqual(also);
    expect(found[0]?.args).toEqual(args);
    expect(found[0] && cellName(found[0].place)).toBe(cell);
    expect(found[0]?.severity).toBe(CHECK_BY_CODE[code].severity);
  });

  test(rejected ? 'rejects its row' : 'rejects nobody', () => {
    expect(check(wrong).rejected).toEqual(rejected ?? []);
  });

  test('is silent about a right roster', () => {
    const outcome = check(right);
    expect(outcome.findings.filter((finding) => finding.code === code)).toEqual([]);
    expect(outcome.rejected).toEqual([]);
  });
});
