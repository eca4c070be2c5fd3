import { describe, expect, it } from 'vitest';
import { findLaw } from '../../src/law/index.ts';
import { ageLimitBpu } from '../../src/law/membership/age-limit-bpu.ts';
import { jobsMaxBpu } from '../../src/law/membership/jobs-max-bpu.ts';
import { minimumAge } from '../../src/law/membership/minimum-age.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const NOW = since('2026-03');

describe('who may be a member', () => {
  it('nobody of 65 or older is registered as BPU (age-limit-bpu)', () => {
    expect(requireInForce(ageLimitBpu, NOW).value).toBe(65);
  });

  it('a BPU member has at most two jobs (jobs-max-bpu)', () => {
    expect(requireInForce(jobsMaxBpu, NOW).value).toBe(2);
  });

  it('the lowest age is our assumption (minimum-age)', () => {
    expect(requireInForce(minimumAge, NOW).dated.source.binding).toBe('assumption');
  });

  it.each([
    ['participants', 'workers outside employment', 'text'],
    ['programmes-bpu', 'Rp16,800', 'secondary'],
    ['nik-required', 'NIK', 'secondary'],
    ['covered-elsewhere', 'PP 70/2015', 'text'],
    ['several-employers', 'Each employer', 'text'],
    ['whole-months', 'by the month', 'text'],
    ['double-membership', 'once only', 'secondary'],
    ['segment-practice', 'RT, RW', 'derived'],
    ['cover-start-bpu', 'received complete', 'secondary'],
  ])('%s says "%s", known by %s', (id, words, evidence) => {
    const item = findLaw(id);
    const found = item && requireInForce(item, NOW);
    expect(item?.format(found?.value, 'en')).toContain(words);
    expect(found?.dated.source.evidence).toBe(evidence);
  });
});
