import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../src/domain/date.ts';
import { findLaw } from '../../src/law/index.ts';
import { arrearsBpu } from '../../src/law/payment/arrears-bpu.ts';
import { dueDate } from '../../src/law/payment/due-date.ts';
import { dueDateBpu } from '../../src/law/payment/due-date-bpu.ts';
import { dueDatePu } from '../../src/law/payment/due-date-pu.ts';
import { lateFine } from '../../src/law/payment/late-fine.ts';
import { reportingDeadline } from '../../src/law/payment/reporting-deadline.ts';
import { requireInForce, since } from '../../src/law/value.ts';

describe('due dates', () => {
  it.each([
    ['2026-03', '2026-04-15', 'a Wednesday'],
    ['2026-07', '2026-08-17', 'the 15th is a Saturday; that the 17th is a national holiday is not known'],
    ['2026-01', '2026-02-16', 'the 15th is a Sunday'],
    ['2025-12', '2026-01-15', 'over the turn of the year'],
    ['2020-08', '2020-09-30', 'PP 49/2020: the 30th'],
    ['2021-01', '2021-03-01', 'PP 49/2020 in February: its last day is a Sunday'],
    ['2021-02', '2021-03-15', 'the 15th again'],
  ])('PU for %s is due on %s: %s (due-date-pu)', (month, due) => {
    const rule = requireInForce(dueDatePu, since(month)).value;
    expect(formatIsoDate(dueDate(rule, since(month)))).toBe(due);
  });

  it.each([
    ['2026-04', '2026-04-15'],
    ['2026-02', '2026-02-16'],
    ['2026-08', '2026-08-17'],
  ])('BPU for %s is due in the month itself, on %s (due-date-bpu)', (month, due) => {
    const rule = requireInForce(dueDateBpu, since(month)).value;
    expect(formatIsoDate(dueDate(rule, since(month)))).toBe(due);
  });

  it('says that public holidays are not known', () => {
    for (const item of [dueDatePu, dueDateBpu]) {
      expect(item.note?.id).toContain('hari libur nasional tidak');
      expect(item.note?.en).toContain('no public holidays');
    }
  });
});

describe('late and early', () => {
  it.each([
    ['2020-07', 20_000],
    ['2020-08', 5_000],
    ['2021-01', 5_000],
    ['2021-02', 20_000],
  ])('the fine in %s is %i ppm a month (late-fine)', (month, rate) => {
    expect(requireInForce(lateFine, since(month)).value).toBe(rate);
  });

  it('leaves open whether a village is fined at all', () => {
    expect(requireInForce(lateFine, since('2026-01')).dated.source.caveat?.en).toContain('is open');
  });

  it('BPU arrears can be paid for 3 months (arrears-bpu); changes are reported in 7 working days (reporting-deadline)', () => {
    expect(requireInForce(arrearsBpu, since('2026-01')).value).toBe(3);
    expect(requireInForce(reportingDeadline, since('2026-01')).value).toBe(7);
  });

  it.each([
    ['prepay-bpu', '1 tahun'],
    ['sponsor-refund', 'kesepakatan'],
  ])('%s says "%s"', (id, words) => {
    const item = findLaw(id);
    expect(item?.format(item.values[0]?.value)).toContain(words);
  });
});
