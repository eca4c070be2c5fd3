import { describe, expect, it } from 'vitest';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { withMinimumWages } from '../../src/policy/minimum-wage.ts';
import { unknownWages } from '../../src/policy/unknown-wages.ts';
import { policyProblemText } from '../../src/text/policy/policy-problem.ts';

async function said(regency: string, year: number): Promise<readonly string[]> {
  const text = `policy: p
year: ${year}
regency: "${regency}"
categories: { ketua-rt: { base: umk, charges: [{ fund: ADD }] } }`;
  const texts = [{ name: 'p.yaml', text }];
  const { policy } = loadPolicyLayers(texts, []);
  if (!policy) throw new Error('no policy');
  return unknownWages(await withMinimumWages(policy), texts).map((one) => policyProblemText(one, 'id'));
}

describe('a minimum wage that the list does not hold', () => {
  it.each<[string, string, number, string | undefined]>([
    ['of a regency without one of its own: the province’s', '93.01', 2026, undefined],
    [
      'of a year before the list, which it names',
      '93.01',
      2024,
      'tidak ada dalam daftar program ini untuk tahun kebijakan (yang ada: 2025-01 sampai 2026-12)',
    ],
    [
      'of a code that is no region',
      '99.01',
      2026,
      'upah minimum daerah 99.01 tidak ada dalam daftar program ini, jadi',
    ],
    ['of a year after the list: the last is carried over', '35.16', 2027, undefined],
  ])('%s', async (_, regency, year, words) => {
    const problems = await said(regency, year);
    expect(problems).toHaveLength(words === undefined ? 0 : 1);
    expect(problems.join('')).toContain(words ?? '');
  });
});
