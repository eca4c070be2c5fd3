import { describe, expect, it } from 'vitest';
import { formatSen } from '../../src/domain/money.ts';
import { formatMonth, type Month } from '../../src/domain/month.ts';
import { jpCeiling } from '../../src/law/rates/jp-ceiling.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const CEILINGS = [
  ['2015-07', '2016-02', 7_000_000, 'text'],
  ['2016-03', '2017-02', 7_335_300, 'secondary'],
  ['2017-03', '2018-02', 7_703_500, 'secondary'],
  ['2018-03', '2019-02', 8_094_000, 'secondary'],
  ['2019-03', '2020-02', 8_512_400, 'secondary'],
  ['2020-03', '2021-02', 8_939_700, 'derived'],
  ['2021-03', '2022-02', 8_754_600, 'secondary'],
  ['2022-03', '2023-02', 9_077_600, 'secondary'],
  ['2023-03', '2024-02', 9_559_600, 'secondary'],
  ['2024-03', '2025-02', 10_042_300, 'secondary'],
  ['2025-03', '2026-02', 10_547_400, 'secondary'],
  ['2026-03', '2027-02', 11_086_300, 'secondary'],
] as const;

describe('JP wage ceiling (jp-ceiling)', () => {
  it.each(CEILINGS)('from %s to %s it is %i, known by %s', (from, to, amount, evidence) => {
    for (const month of [from, to]) {
      const found = requireInForce(jpCeiling, since(month));
      expect(formatSen(found.value)).toBe(String(amount));
      expect(found.dated.source.evidence).toBe(evidence);
      expect(found.verified).toBe(true);
    }
  });

  it('is no longer vouched for in March 2027, when the next one is due', () => {
    expect(requireInForce(jpCeiling, since('2027-03')).verified).toBe(false);
  });

  it('leaves no month between two ceilings without one', () => {
    const gaps = jpCeiling.values.flatMap((dated, index) => {
      const next = jpCeiling.values[index + 1];
      return next && next.from !== (dated.to ?? 0) + 1 ? [formatMonth(next.from as Month)] : [];
    });
    expect(gaps).toEqual([]);
  });

  it.each([
    ['2020', '2019-03', 50_200],
    ['2024', '2023-03', 50_500],
  ])(
    'of %s follows from the one before and the sourced GDP growth, floored to the hundred',
    (year, month, ppm) => {
      const [before, after] = [month, `${year}-03`].map(
        (from) => requireInForce(jpCeiling, since(from)).value,
      );
      const raised = (BigInt(before ?? 0) * BigInt(1_000_000 + ppm)) / 1_000_000n;
      expect(after).toBe(Number(raised - (raised % 10_000n)));
    },
  );

  it('says which months, letters and amounts nobody has checked', () => {
    expect(requireInForce(jpCeiling, since('2022-05')).dated.source.caveat?.en).toContain(
      'year and starting month',
    );
    expect(requireInForce(jpCeiling, since('2026-05')).dated.source.caveat?.en).toContain('B/1226/022026');
  });
});
