import { atLeast } from '../../domain/finding.ts';
import { ownWords, said, shownName } from '../../domain/shown.ts';
import {
  FINGERPRINTED,
  type ShownValidation,
  VALIDATION_FORMATS,
  type ValidationFormat,
} from '../../reports/findings/formats.ts';
import { type Copies, type ValidationReport, worstSeverity } from '../../reports/findings/report.ts';
import { shownReport } from '../../reports/findings/shown-report.ts';
import { validationReport } from '../../run/findings/validation-report.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import type { Ports } from '../../run/ports.ts';
import { type ValidateRequest, type Validation, validate } from '../../run/validate.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { notUsable, positive, rosterRequest, wholeNumber } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { Context } from '../shell/io.ts';
import type { NewBaseline } from '../shell/new-baseline.ts';
import type { VALIDATE } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emit, emitFile } from '../shell/output.ts';
import { painterFor } from '../shell/paint.ts';
import { portsFor } from '../shell/ports.ts';

type Options = OptionsOf<typeof VALIDATE>;

const CHECKS_ADDRESS = __ENROLL_FILES__ === '' ? undefined : ownWords(__ENROLL_FILES__);

/** `enroll validate`: every row is read and checked, every mistake named by its cell. */
export const run: Handler<typeof VALIDATE> = async (files, options, context) => {
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy }, context);
  const also = furtherReports(options, context);
  const max = positive(options.max, '--max', context);
  const mostWarnings = wholeNumber(options.maxWarnings, '--max-warnings', context);
  const baseline = await newBaseline(options, rosters, context);
  const { only, skip, baseline: looked } = options;
  const known = fingerprinted([options.format, ...also.map(({ format }) => format)])
    ? ('fingerprints' as const)
    : baseline && ('people' as const);
  const request = { ...rosters, only, skip, baseline: looked, known };
  const validation = await validate(request, ports);
  const report = reportOf(validation, request, options, context);
  const { copies, write } = await plannedCopies(validation, report, request, options, context, ports);
  const shown = { ...shownReport(report), copies };
  // What was found is shown before anything that can fail.
  await show({ report: shown, max, failOn: options.failOn }, also, options, context);
  await baseline?.write(report.findings, validation.people, validation.shown.needed);
  await write();
  if (validation.outcome.unreadable.length > 0) return 2;
  const tooMany = tooManyWarnings(report, mostWarnings, context);
  return validation.shown.stale || tooMany || fails(report, options) ? 1 : 0;
};

/** Whether a format tells its readers which findings they have seen before. */
const fingerprinted = (formats: readonly ValidationFormat[]): boolean =>
  formats.some((format) => FINGERPRINTED.has(format));

function reportOf(
  validation: Validation,
  request: ValidateRequest,
  options: Options,
  { version: tool, language }: Context,
): ValidationReport {
  const placeholder = REPORT_TEXT[language].files;
  const again = [
    ...options.policy.map((given) => `--policy ${shellWord(given, placeholder)}`),
    ...options.join.map((given) => `--join ${shellWord(given, placeholder)}`),
    ...readingAgain(options, placeholder),
  ];
  const checksPage = CHECKS_ADDRESS && said`${CHECKS_ADDRESS}/${REPORT_TEXT[language].checksPage}`;
  const { unmask } = options;
  const facts = { tool, language, again: shownName(again.join(' ')), unmask, checksPage };
  return validationReport(validation, request, facts);
}

/** How the rosters were read, to be typed again. */
function readingAgain({ sheet, headerRow, map, category }: Options, placeholder: string): string[] {
  return [
    ...(sheet === undefined ? [] : [`--sheet ${shellWord(sheet, placeholder)}`]),
    ...(headerRow === undefined ? [] : [`--header-row ${headerRow}`]),
    ...map.map((given) => `--map ${shellWord(given, '…')}`),
    ...(category === undefined ? [] : [`--category ${shellWord(category, placeholder)}`]),
  ];
}

/** `--marked` and `--fix`: what the report says of them, and what writes them. */
async function plannedCopies(
  { wholeFiles, wholeSheets }: Validation,
  report: ValidationReport,
  request: ValidateRequest,
  { marked, fix, force, unmask }: Options,
  context: Context,
  ports: Ports,
): Promise<{ readonly copies: Copies | undefined; write(): Promise<void> }> {
  if (marked === undefined && fix === undefined) return { copies: undefined, write: async () => undefined };
  const { plannedFixed, plannedMarked, sayFixes } = await import('../shell/copies.ts');
  const coloured =
    marked === undefined
      ? undefined
      : plannedMarked({ folder: marked, force }, report, wholeSheets, context, ports);
  const mended =
    typeof fix === 'string'
      ? await plannedFixed({ folder: fix, force }, wholeFiles, request, context, ports)
      : undefined;
  const placeholder = REPORT_TEXT[context.language].files;
  return {
    copies: {
      marked: coloured?.path,
      mended: mended?.path,
      again: marked === undefined ? undefined : shownName(` --marked ${shellWord(marked, placeholder)}`),
    },
    async write() {
      await coloured?.write();
      await mended?.write();
      if (fix === true) await sayFixes(unmask, wholeFiles, request, context, ports);
    },
  };
}

/** What `--write-baseline` asks for, before anything is read. @throws CliError */
async function newBaseline(
  options: Options,
  { asOf }: { readonly asOf: ValidateRequest['asOf'] },
  context: Context,
): Promise<NewBaseline | undefined> {
  const { writeBaseline: file, reason, expires, force } = options;
  if (file === undefined && reason === undefined && expires === undefined) return undefined;
  const { newBaseline: prepared } = await import('../shell/new-baseline.ts');
  return prepared({ file, reason, expires, force }, asOf, context);
}

interface FurtherReport {
  readonly format: ValidationFormat;
  readonly file: string;
}

/** `--also html=laporan.html`: the same report in more formats, each to its file. @throws CliError */
function furtherReports({ also }: Options, context: Context): readonly FurtherReport[] {
  const formats = Object.keys(VALIDATION_FORMATS) as readonly ValidationFormat[];
  return also.map((given) => {
    const at = given.indexOf('=');
    const format = formats.find((name) => name === given.slice(0, at));
    const file = given.slice(at + 1).trim();
    if (format === undefined || file === '')
      throw notUsable(context, '--also', given, formats.map((name) => `${name}=…`).join(', '), formats);
    return { format, file };
  });
}

async function show(
  shown: ShownValidation,
  also: readonly FurtherReport[],
  { format, output, force, unmask }: Options,
  context: Context,
): Promise<void> {
  const paint = output === undefined ? painterFor(context.io) : undefined;
  const { content } = await VALIDATION_FORMATS[format]({ ...shown, paint });
  await emit(content, { output, force, unmask }, context);
  for (const { format: other, file } of also) {
    const made = await VALIDATION_FORMATS[other](shown);
    await emitFile(file, made.content, { force, unmask }, context);
  }
}

/** More warnings than `--max-warnings` lets pass: it is said, for nothing in the report tells why the run fails. */
function tooManyWarnings(
  { totals }: ValidationReport,
  most: number | undefined,
  { io, language }: Context,
): boolean {
  if (most === undefined || totals.warnings <= most) return false;
  io.err(said`${REPORT_TEXT[language].tooManyWarnings(totals.warnings, most)}\n`);
  return true;
}

function fails(report: ValidationReport, { failOn }: Options): boolean {
  const worst = worstSeverity(report);
  return worst !== undefined && atLeast(worst, failOn);
}
