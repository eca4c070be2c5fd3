import { severityOf } from '../../checks/engine/run.ts';
import { type CalendarDate, dateParts } from '../../domain/date.ts';
import { atLeast, type Severity } from '../../domain/finding.ts';
import type { Policy } from '../../policy/policy.ts';
import { hasCeilings } from '../../policy/villages.ts';
import { buildReport, type ValidationReport, worstSeverity } from '../../reports/findings/report.ts';
import { renderReportText } from '../../reports/findings/report-text.ts';
import { shownReport } from '../../reports/findings/shown-report.ts';
import type { NewBaseline } from '../../run/findings/new-baseline.ts';
import { shownFindings } from '../../run/findings/shown-findings.ts';
import { type Collector, type RosterOutcome, readRosters } from '../../run/rosters/read-rosters.ts';
import { unreadableReason } from '../../text/parts/unreadable.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import {
  asOfDate,
  list,
  loadPolicy,
  type Options,
  positive,
  readingOptions,
  text,
  today,
} from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import { emit, emitFile } from '../shell/output.ts';
import { painterFor } from '../shell/paint.ts';

/** `enroll validate`: every row is read and checked, every mistake named by its cell. */
export const run: Handler = async (files, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const asOf = asOfDate(options, today(context), context);
  const also = furtherReports(options, context);
  const baseline = await newBaseline(options, asOf, context);
  const request = { files, policy, asOf, ...readingOptions(options, context) };
  const outcome = await readRosters(request, context, await ceilingCollector(policy, asOf, context));
  const whole = [...new Set(readWhole(outcome).map(({ file }) => file))];
  const shown = await shownFindings(outcome.findings, whole, asOf, options, context);
  const { findings, hidden, needed, stale } = shown;
  const report = buildReport({
    tool: context.version,
    policy: policy.id,
    asOf,
    language: context.language,
    again: ['policy', 'join']
      .flatMap((name) => list(options, name).map((given) => `--${name} ${quoted(given)}`))
      .join(' '),
    sheets: outcome.sheets,
    findings,
    hidden,
    joins: outcome.joins,
    unreadable: outcome.unreadable.map((error) => ({
      file: error.file,
      message: unreadableReason(context.language, error),
    })),
  });
  if (text(options, 'marked') !== undefined) {
    const { writeMarked } = await import('../../run/copies/marked-copies.ts');
    await writeMarked(report, readWhole(outcome), options, context);
  }
  if (options.fix !== undefined) {
    const { runFixes } = await import('../../run/copies/fixed-copies.ts');
    await runFixes(whole, request, options, context);
  }
  await baseline?.write(report.findings, needed, files);
  const render = FORMATS[text(options, 'format') ?? 'text'] ?? FORMATS.text;
  if (render) await emit(await render(shownReport(report), options, context), options, context, files);
  for (const { render: other, file } of also) {
    const content = await other(shownReport(report), { ...options, output: file }, context);
    await emitFile(file, content, options, context, files);
  }
  if (outcome.unreadable.length > 0) return 2;
  return stale || fails(report, options) ? 1 : 0;
};

/** Contributions are computed only where a ceiling can be exceeded; what that needs is loaded only then. */
async function ceilingCollector(
  policy: Policy,
  asOf: CalendarDate,
  { io, language }: Context,
): Promise<Collector | undefined> {
  const off = severityOf('ceiling-exceeded', policy) === 'off';
  if (off || !hasCeilings(policy)) return undefined;
  const { ceilingPlans } = await import('../../run/budget/ceiling-plans.ts');
  const year = policy.year ?? dateParts(asOf).year;
  return ceilingPlans(policy, year, () => io.err(`${CLI_TEXT[language].ceilingsUnchecked(year)}\n`));
}

/** As it must be typed at a prompt. */
const quoted = (name: string): string => (/[\s&()]/.test(name) ? `"${name}"` : name);

/** What `--write-baseline` asks for, before anything is read. @throws CliError */
async function newBaseline(
  options: Options,
  asOf: CalendarDate,
  context: Context,
): Promise<NewBaseline | undefined> {
  if (['writeBaseline', 'reason', 'expires'].every((name) => options[name] === undefined)) return undefined;
  return (await import('../../run/findings/new-baseline.ts')).newBaseline(options, asOf, context);
}

/** Sheets of files that were read to their end: of others no copy can be made. */
function readWhole({ sheets, unreadable }: RosterOutcome): RosterOutcome['sheets'] {
  const broken = new Set(unreadable.map(({ file }) => file));
  return sheets.filter(({ file }) => !broken.has(file));
}

type Render = (report: ValidationReport, options: Options, context: Context) => string | Promise<string>;

/** One file a format, loaded when it is asked for. */
const FORMATS: Readonly<Record<string, Render>> = {
  text: (report, options, context) => {
    const max = positive(options, 'max', '--max', context);
    const toFile = text(options, 'output') !== undefined;
    return renderReportText(report, toFile ? { max } : { max, paint: painterFor(context.io) });
  },
  json: async (report) => (await import('../../reports/findings/report-json.ts')).renderReportJson(report),
  junit: async (report, options) =>
    (await import('../../reports/findings/report-junit.ts')).renderReportJunit(report, {
      failOn: failOn(options),
    }),
  sarif: async (report) => (await import('../../reports/findings/report-sarif.ts')).renderReportSarif(report),
  github: async (report) =>
    (await import('../../reports/findings/report-github.ts')).renderReportGithub(report),
  html: async (report) => (await import('../../reports/findings/report-html.ts')).renderReportHtml(report),
  markdown: async (report, options, context) => {
    const max = positive(options, 'max', '--max', context);
    return (await import('../../reports/findings/report-markdown.ts')).renderReportMarkdown(report, { max });
  },
};

/** `--also html=laporan.html`: the same report in more formats, each to its file. @throws CliError */
function furtherReports(
  options: Options,
  { language }: Context,
): { readonly render: Render; readonly file: string }[] {
  return list(options, 'also').map((given) => {
    const at = given.indexOf('=');
    const render = Object.hasOwn(FORMATS, given.slice(0, at)) ? FORMATS[given.slice(0, at)] : undefined;
    const file = given.slice(at + 1).trim();
    if (at < 1 || render === undefined || file === '') {
      const shapes = Object.keys(FORMATS).map((name) => `${name}=…`);
      throw new CliError(CLI_TEXT[language].notUsable('--also', given, shapes.join(', ')));
    }
    return { render, file };
  });
}

const failOn = (options: Options): Severity => (text(options, 'failOn') ?? 'error') as Severity;

function fails(report: ValidationReport, options: Options): boolean {
  const worst = worstSeverity(report);
  return worst !== undefined && atLeast(worst, failOn(options));
}
