import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMonth, type Month, monthRange } from '../../src/domain/month.ts';
import { lawChanges } from '../../src/law/changes.ts';
import { LAW } from '../../src/law/index.ts';
import { since } from '../../src/law/value.ts';
import { tries } from '../support/tries.ts';

function kinds(earlier: string, later: string): string[] {
  return lawChanges(LAW, since(earlier), since(later)).map(({ item, kind }) => `${item.id} ${kind}`);
}

describe('what changed in the law between two months', () => {
  it.each([
    ['2026-03', '2026-04', ['relief-pp-50-2025 starts']],
    ['2026-02', '2026-03', ['jp-ceiling changes']],
    ['2026-03', '2026-03', []],
    [
      '2025-12',
      '2026-01',
      [
        'relief-pp-50-2025-transport starts',
        'fund-rules-dds changes',
        'fund-rules-apbd changes',
        'mandate-village-workers ends',
      ],
    ],
    ['2026-12', '2027-01', ['relief-pp-50-2025 ends', 'fund-rules-dds ends', 'fund-rules-apbd ends']],
    ['2019-02', '2019-03', ['jp-ceiling changes', 'siltap-minimum starts', 'siltap-before-2019 ends']],
    [
      '2020-07',
      '2020-08',
      ['relief-pp-49-2020 starts', 'jp-deferral-2020 starts', 'due-date-pu changes', 'late-fine changes'],
    ],
    ['2025-01', '2025-02', ['jkp-recomposition changes', 'relief-pp-7-2025 starts', 'benefit-jkp starts']],
  ])('from %s to %s', (earlier, later, expected) => {
    expect(kinds(earlier, later)).toEqual(expected);
  });

  it('names what was in force only in between, and not the old rule that came back', () => {
    const found = kinds('2020-07', '2021-02');
    expect(found).toContain('relief-pp-49-2020 passed');
    expect(found).toContain('late-fine passed');
    expect(found).not.toContain('late-fine changes');
  });

  it('finds every step of a longer time: no change between two months is lost or made up', () => {
    const months = monthRange(since('2015-07'), since('2027-06'));
    const pick = fc.integer({ min: 0, max: months.length - 1 });
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        const [first, last] = [months[Math.min(a, b)], months[Math.max(a, b)]];
        if (first === undefined || last === undefined) return;
        const whole = new Set(lawChanges(LAW, first, last).map(({ item }) => item.id));
        const steps = monthRange((first + 1) as Month, last).flatMap((month) =>
          lawChanges(LAW, (month - 1) as Month, month).map(({ item }) => item.id),
        );
        expect([...whole].filter((id) => !steps.includes(id))).toEqual([]);
        expect(
          steps.filter((id) => !whole.has(id)),
          `${formatMonth(first)} ${formatMonth(last)}`,
        ).toEqual([]);
      }),
      { seed: 50_2025, numRuns: tries(60) },
    );
  });
});
