import { describe, expect, it } from 'vitest';
import { type CalendarDate, parseIsoDate } from '../../src/domain/date.ts';
import { findLaw } from '../../src/law/index.ts';
import { ageLimitBpu, mayRegisterAsBpu } from '../../src/law/membership/age-limit-bpu.ts';
import { jobsMaxBpu } from '../../src/law/membership/jobs-max-bpu.ts';
import { minimumAge } from '../../src/law/membership/minimum-age.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const NOW = since('2026-03');

function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

describe('who may be a member', () => {
  it.each([
    ['1961-03-02', true],
    ['1961-03-01', false],
    ['1950-01-01', false],
    ['2000-01-01', true],
  ])('born %s, registered as BPU on 1 March 2026: %s (age-limit-bpu)', (birth, may) => {
    const limit = requireInForce(ageLimitBpu, NOW).value;
    expect(mayRegisterAsBpu(day(birth), day('2026-03-01'), limit)).toBe(may);
  });

  it('a BPU member has at most two jobs (jobs-max-bpu)', () => {
    expect(requireInForce(jobsMaxBpu, NOW).value).toBe(2);
  });

  it('the lowest age is known from memory only (minimum-age)', () => {
    expect(requireInForce(minimumAge, NOW).dated.source.evidence).toBe('memory');
  });

  it.each([
    ['participants', 'workers outside employment', 'text'],
    ['programmes-bpu', 'Rp16,800', 'secondary'],
    ['nik-required', 'NIK', 'secondary'],
    ['covered-elsewhere', 'armed forces', 'secondary'],
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
