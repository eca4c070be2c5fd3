import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../src/domain/date.ts';
import { findLaw } from '../../src/law/index.ts';
import { arrearsBpu } from '../../src/law/payment/arrears-bpu.ts';
import { dueDate } from '../../src/law/payment/due-date.ts';
import { dueDateBpu } from '../../src/law/payment/due-date-bpu.ts';
import { dueDateJhtBpu } from '../../src/law/payment/due-date-jht-bpu.ts';
import { dueDateJp } from '../../src/law/payment/due-date-jp.ts';
import { dueDatePu } from '../../src/law/payment/due-date-pu.ts';
import { lateFine } from '../../src/law/payment/late-fine.ts';
import { reportingDeadline } from '../../src/law/payment/reporting-deadline.ts';
import { requireInForce, since } from '../../src/law/value.ts';

describe('due dates', () => {
  it.each([
    ['2026-03', '2026-04-15', 'a Wednesday'],
    ['2026-07', '2026-08-18', 'the 15th is a Saturday, the Monday is Independence Day'],
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
    ['2026-08', '2026-08-18'],
  ])('BPU for %s is due in the month itself, on %s (due-date-bpu)', (month, due) => {
    const rule = requireInForce(dueDateBpu, since(month)).value;
    expect(formatIsoDate(dueDate(rule, since(month)))).toBe(due);
  });

  it.each([
    ['2026-03', '2026-04-15'],
    ['2026-07', '2026-08-18'],
    ['2026-12', '2027-01-15'],
  ])('JHT of BPU for %s is due a month later, on %s (due-date-jht-bpu)', (month, due) => {
    const rule = requireInForce(dueDateJhtBpu, since(month)).value;
    expect(formatIsoDate(dueDate(rule, since(month)))).toBe(due);
  });

  it('JP has no sentence on holidays: its 15th does not move (due-date-jp)', () => {
    const rule = requireInForce(dueDateJp, since('2026-07')).value;
    expect(formatIsoDate(dueDate(rule, since('2026-07')))).toBe('2026-08-15');
  });

  it.each([
    [1, '2025-12', '2026-01-02'],
    [1, '2026-04', '2026-05-04'],
    [1, '2027-05', '2027-06-02'],
    [1, '2015-05', '2015-06-01'],
    [17, '2026-07', '2026-08-18'],
    [25, '2026-11', '2026-12-28'],
    [25, '2024-11', '2024-12-26'],
  ])('a due day %i in the month after %s moves past fixed holidays and weekends to %s', (day, month, due) => {
    expect(formatIsoDate(dueDate({ day, monthsLater: 1, moves: true }, since(month)))).toBe(due);
  });

  it('says which holidays are known', () => {
    for (const item of [dueDatePu, dueDateBpu, dueDateJhtBpu]) {
      expect(item.note?.id).toContain('17 Agustus');
      expect(item.note?.en).toContain('others, such as feasts');
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

  it('says that a village is fined is our conclusion', () => {
    expect(requireInForce(lateFine, since('2026-01')).dated.source.caveat?.en).toContain('our conclusion');
  });

  it('BPU arrears can be paid for 3 months (arrears-bpu); changes are reported in 7 working days (reporting-deadline)', () => {
    expect(requireInForce(arrearsBpu, since('2026-01')).value).toBe(3);
    expect(requireInForce(reportingDeadline, since('2026-01')).value).toBe(7);
  });

  it.each([
    ['prepay-bpu', '1 tahun'],
    ['sponsor-refund', 'kesepakatan'],
    ['correction-of-payment', 'bulan berikutnya'],
  ])('%s says "%s"', (id, words) => {
    const item = findLaw(id);
    expect(item?.format(item.values[0]?.value)).toContain(words);
  });
});
