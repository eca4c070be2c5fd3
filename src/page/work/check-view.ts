import { findingTitle } from '../../checks/engine/finding-text.ts';
import type { RowPerson } from '../../checks/engine/row-people.ts';
import { NOTHING, said } from '../../domain/shown.ts';
import { groupByCode } from '../../reports/findings/groups.ts';
import type { ShownFinding, ShownReport } from '../../reports/findings/report.ts';
import { headLines } from '../../reports/parts/head-lines.ts';
import { writtenFinding } from '../../reports/parts/written-finding.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import type { CheckView, FindingView } from '../protocol.ts';

/** Of a code so many are sent to the page; the others stand in the report and the marked copy. */
const MOST = 1_000;

/** The parts of a report that the page shows, grouped as in the HTML report. */
export function checkView(
  report: ShownReport,
  personOf: (finding: ShownFinding) => RowPerson | undefined,
): CheckView {
  const { language, totals, unreadable } = report;
  const text = REPORT_TEXT[language];
  const bad = totals.errors > 0 || unreadable.length > 0 || totals.rejected > 0 || totals.read === 0;
  const rowOf = (finding: ShownFinding): FindingView => {
    const { place, village = NOTHING } = finding;
    const { cell, message, todo } = writtenFinding(finding, language);
    const file = place.sheet === undefined ? place.file : said`${place.file} (${place.sheet})`;
    const { name = NOTHING, nik = NOTHING } = personOf(finding) ?? {};
    return { file, village, cell, name, nik, message, todo };
  };
  return {
    state: bad ? 'found' : totals.warnings > 0 ? 'warned' : 'clean',
    head: headLines(report, text),
    unread: unreadable,
    columns: text.columns,
    codes: groupByCode(report.findings).map(({ code, severity, findings }) => ({
      code,
      severity,
      severityWord: text.severity[severity],
      title: findingTitle(code, language),
      count: report.byCode[code] ?? findings.length,
      rows: findings.slice(0, MOST).map(rowOf),
    })),
  };
}
