import { CHECK_CODES, type Finding } from '../../src/checks/engine/registry.ts';
import { startChecks } from '../../src/checks/engine/run.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { Language } from '../../src/domain/language.ts';
import { word } from '../../src/domain/shown.ts';
import { sourceName, sourceNameIfAny } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { buildReport, type ShownReport, type ValidationReport } from '../../src/reports/findings/report.ts';
import { shownReport } from '../../src/reports/findings/shown-report.ts';
import type { SkippedCounts } from '../../src/roster/sheet-as-read.ts';
import { GOOD, LAYOUT, rosterRow, type Typed } from '../checks/support.ts';

const AS_OF = 20260601 as CalendarDate;

export interface SampleSheet {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly rows: readonly Typed[];
  readonly skipped?: SkippedCounts;
  readonly blank?: number;
}

/** A report of invented sheets, made through the real checks, as formats show it. */
export const reportOf = (sheets: readonly SampleSheet[], language: Language = 'id'): ShownReport =>
  shownReport(readReportOf(sheets, language));

/** The same, its files named as they are called. */
export function readReportOf(sheets: readonly SampleSheet[], language: Language = 'id'): ValidationReport {
  const findings: Finding[] = [];
  const run = startChecks(CHECK_CODES, { policy: nationalPolicy(), asOf: AS_OF }, (one) =>
    findings.push(one),
  );
  const results = sheets.map(({ file: named, sheet: tab, rows, skipped = {}, blank = 0 }) => {
    const [file, sheet] = [sourceName(named), sourceNameIfAny(tab)];
    run.sheet({ place: { file, sheet }, layout: LAYOUT, searched: 30 });
    const kept = rows.map((typed, index) => {
      const row = rosterRow({ ...GOOD, ...typed }, 5 + index);
      return run.row({ ...row, place: { file, sheet, row: 5 + index } });
    });
    run.sheetEnd({ read: rows.length, skipped });
    const accepted = kept.filter(Boolean).length;
    const counts = { read: rows.length, accepted, rejected: rows.length - accepted, blank };
    return { file, sheet, hidden: false, layout: LAYOUT, sha256: 'ab12', skipped, ...counts };
  });
  run.end();
  return buildReport({
    tool: word('1.0.0'),
    policy: undefined,
    asOf: AS_OF,
    language,
    sheets: results,
    findings,
  });
}

const serial = (index: number): string => String(index + 1).padStart(4, '0');

/** `count` people of one village, all right and all different. */
export function people(count: number, change: Typed = {}): Typed[] {
  return Array.from({ length: count }, (_, index) => ({
    nik: `351601120880${serial(index)}`,
    nama: `WARGA ${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + (Math.floor(index / 26) % 26))}`,
    ...change,
  }));
}

/** Two files, two villages, errors and warnings. */
export function mixed(language: Language = 'id'): ShownReport {
  const [first, second, third] = people(3);
  return reportOf(
    [
      {
        file: 'sumberejo.xlsx',
        sheet: 'Data',
        rows: [{ ...first, nik: '351601120880001' }, { ...second, jenis_kelamin: 'P' }, { ...third }],
        blank: 2,
        skipped: { total: 1 },
      },
      { file: 'pohkecik.csv', rows: [{ nik: '3516011208800099', desa: 'Pohkecik', nama: '' }] },
    ],
    language,
  );
}
