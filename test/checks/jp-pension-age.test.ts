import { describe, expect, test } from 'vitest';
import type { PolicyInput } from '../../src/policy/input.ts';
import { check } from './support.ts';

const withJp: Partial<PolicyInput> = {
  categories: { 'ketua-rt': { programmes: ['JKK', 'JKM', 'JP'], charges: [{ fund: 'ADD' }] } },
};

function reached(tanggal_lahir: string, policy: Partial<PolicyInput>): string | undefined {
  const found = check({ rows: [{ tanggal_lahir }], policy }).findings.find(
    ({ code }) => code === 'jp-pension-age',
  );
  return found?.code === 'jp-pension-age' ? `${found.args.age} ${found.args.month}` : undefined;
}

describe('the month in which the pension age of JP is reached, by the age of that year', () => {
  test.each([
    ['12-08-1962', '56 2018-08'],
    ['12-08-1963', '57 2020-08'],
    ['12-08-1964', '57 2021-08'],
    ['12-08-1965', '58 2023-08'],
    ['12-08-1966', '58 2024-08'],
    ['12-08-1967', '59 2026-08'],
    ['12-08-1968', undefined],
  ])('born %s: %s', (birth, expected) => expect(reached(birth, withJp)).toBe(expected));

  test('is nothing to whoever pays no JP', () => {
    expect(reached('12-08-1967', { categories: { 'ketua-rt': {} } })).toBeUndefined();
  });
});
