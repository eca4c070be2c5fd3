import { atLeast, type Severity } from '../../domain/finding.ts';
import { buildReport, type ValidationReport, worstSeverity } from '../../reports/report.ts';
import { renderReportJson } from '../../reports/report-json.ts';
import { renderReportText } from '../../reports/report-text.ts';
import { unreadableReason } from '../../text/unreadable.ts';
import type { Context } from '../io.ts';
import { emit } from '../output.ts';
import { painterFor } from '../paint.ts';
import { readRosters } from '../pipeline.ts';
import type { Handler } from '../program.ts';
import { asOfDate, loadPolicy, type Options, positive, readingOptions, text, today } from '../setup.ts';

/** `enroll validate`: every row is read and checked, every mistake named by its cell. */
export const run: Handler = async (files, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const asOf = asOfDate(options, today(context), context);
  const outcome = await readRosters({ files, policy, asOf, ...readingOptions(options, context) }, context);
  const report = buildReport({
    tool: context.version,
    policy: policy.id,
    asOf,
    language: context.language,
    sheets: outcome.sheets,
    findings: outcome.findings,
    unreadable: outcome.unreadable.map((error) => ({
      file: error.file,
      message: unreadableReason(context.language, error),
    })),
  });
  await emit(rendered(report, options, context), options, context, files);
  if (outcome.unreadable.length > 0) return 2;
  return fails(report, options) ? 1 : 0;
};

function rendered(report: ValidationReport, options: Options, context: Context): string {
  const max = positive(options, 'max', '--max', context);
  if (text(options, 'format') === 'json') return renderReportJson(report);
  const toFile = text(options, 'output') !== undefined;
  return renderReportText(report, toFile ? { max } : { max, paint: painterFor(context.io) });
}

function fails(report: ValidationReport, options: Options): boolean {
  const worst = worstSeverity(report);
  return worst !== undefined && atLeast(worst, (text(options, 'failOn') ?? 'error') as Severity);
}
