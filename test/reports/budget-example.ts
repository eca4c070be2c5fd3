import { createPremium, type Premium } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { calendarDate } from '../../src/domain/date.ts';
import type { Month } from '../../src/domain/month.ts';
import { word } from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { rosterSummary } from '../../src/reports/parts/roster-summary.ts';
import type { RunFacts } from '../../src/reports/parts/run-facts.ts';
import { mixedPolicy, person, wage, YEAR_2026 } from '../budget/people.ts';

/** A few workers of every kind of line. */
export const EXAMPLE: readonly Worker[] = [
  person(1, { category: 'kepala-desa', name: 'Sri Lestari', ...wage(12_000_000) }),
  person(2, { category: 'perangkat-desa', name: '=HYPERLINK("x")', ...wage(2_022_200) }),
  person(3, { category: 'ketua-rt', name: 'Budi', village: 'Mekarsari' }),
  person(4, { category: 'ketua-rt', name: 'Tono', village: 'Mekarsari', from: calendarDate(2026, 7, 15) }),
  person(5, { category: 'pekerja-rentan', name: 'Wati', kecamatan: 'Karanganyar', village: 'Tegalsari' }),
  person(6, { category: 'pekerja-rentan', name: 'Yanti', kecamatan: 'Karanganyar', village: 'Tegalsari' }),
  person(7, { category: 'perangkat-desa', name: 'Tanpa Upah' }),
];

export function premiumOf(
  workers: readonly Worker[] = EXAMPLE,
  policy: Policy = mixedPolicy(),
  months: readonly Month[] = YEAR_2026,
): Premium {
  const calculator = createCalculator(policy, months);
  const builder = createPremium(policy, months);
  for (const worker of workers) builder.add(worker, calculator.contribution(worker));
  return builder.finish();
}

export function facts(more: Partial<RunFacts> = {}): RunFacts {
  const plain = { sheet: undefined, hidden: false, layout: undefined, skipped: {} };
  const [first, second] = [
    {
      file: sourceName('sukamaju.xlsx'),
      sheet: sourceName('Data'),
      read: 6,
      accepted: 5,
      rejected: 1,
      blank: 2,
      sha256: 'ab',
    },
    { file: sourceName('tegalsari.csv'), read: 2, accepted: 2, rejected: 0, blank: 0, sha256: 'cd' },
  ];
  const sheets = [
    { ...plain, ...first },
    { ...plain, ...second },
  ];
  const finding = {
    code: 'nik-length',
    severity: 'error',
    args: { digits: 15 },
    place: { file: sourceName('sukamaju.xlsx'), sheet: sourceName('Data'), row: 9, column: 2 },
  } as const;
  return {
    tool: word('1.0.0'),
    policy: mixedPolicy(),
    rosters: rosterSummary(sheets, [finding, finding]),
    language: 'id',
    ...more,
  };
}
