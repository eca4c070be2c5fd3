import type { ChangeSums } from '../../budget/changes/compare-budgets.ts';
import { type ChangeColumn, cutChanges, FORM_COLUMNS } from '../../budget/changes/cut-changes.ts';
import { REASONS, type Reason } from '../../budget/changes/reasons.ts';
import type { AgainstSaved } from '../../budget/changes/saved.ts';
import type { Dimension } from '../../budget/dimension.ts';
import type { CsvCell } from '../../domain/csv.ts';
import { keyed, ours } from '../../domain/shown/sayable.ts';
import { NOTHING, type Shown, shownText, word } from '../../domain/shown.ts';
import { changeColumns, unexplained } from './change-view.ts';

const sumsJson = ({ before, after, reasons }: ChangeSums) => ({
  before,
  after,
  difference: after - before,
  reasons,
});

/** For programs: the sums, and every line with its reasons. */
export function changeJson({ saved, change }: AgainstSaved) {
  const cut = (columns: readonly ChangeColumn[]) =>
    cutChanges(change.lines, columns).map(({ key, ...sums }) => ({
      ...keyed(columns.map((column, at) => [column, shownText(key[at] ?? NOTHING)] as const)),
      ...sumsJson(sums),
    }));
  return {
    saved: {
      file: saved.name,
      tool: saved.tool,
      policy: saved.policy,
      year: saved.year,
      rejected: saved.rejected,
    },
    totals: { ...sumsJson(change), unexplained: unexplained(change) },
    byFund: cut(['fund']),
    byVillage: cut(['kecamatan', 'village']),
    byAccount: cut(['activity', 'object', 'fund']),
    lines: change.lines.map((line) => ({
      kecamatan: line.kecamatan,
      village: line.village,
      category: line.category,
      programme: line.programme,
      payer: line.payer,
      fund: line.fund,
      ...(line.subFund === undefined ? {} : { subFund: line.subFund }),
      activity: line.activity ?? null,
      object: line.object ?? null,
      ...sumsJson(line),
    })),
  };
}

const REASON_COLUMN = ours({
  fund: 'reasonFund',
  people: 'reasonPeople',
  months: 'reasonMonths',
  base: 'reasonBase',
  rate: 'reasonRate',
  rounding: 'reasonRounding',
}) satisfies Readonly<Record<Reason, Shown>>;

/**
 * The change as a table, header first: the columns asked for, else those of the form, then before, after, difference and the
 * amount of each reason.
 */
export function* changeTable(
  { change }: AgainstSaved,
  by: readonly Dimension[] | undefined,
): Iterable<readonly CsvCell[]> {
  const columns: readonly ChangeColumn[] = by === undefined ? FORM_COLUMNS : changeColumns(by);
  yield [
    ...[...columns, 'before' as const, 'after' as const, 'difference' as const].map((one) => word(one)),
    ...REASONS.map((one) => REASON_COLUMN[one]),
  ];
  for (const { key, before, after, reasons } of cutChanges(change.lines, columns))
    yield [
      ...key.map((one) => shownText(one)),
      before,
      after,
      after - before,
      ...REASONS.map((one) => reasons[one]),
    ];
}
