import type { RowPerson } from '../checks/engine/row-people.ts';
import { atLeast, type Severity } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { ownWords, shownName } from '../domain/shown.ts';
import { VALIDATION_FORMATS, type ValidationFormat } from '../reports/findings/formats.ts';
import {
  type ShownFinding,
  type ShownReport,
  type ValidationReport,
  worstSeverity,
} from '../reports/findings/report.ts';
import { shownReport } from '../reports/findings/shown-report.ts';
import { writtenFinding } from '../reports/parts/written-finding.ts';
import { fixedCopies } from '../run/copies/fixed-copies.ts';
import { findFixes } from '../run/copies/fixes.ts';
import { markedCopies } from '../run/copies/marked-copies.ts';
import { validationReport } from '../run/findings/validation-report.ts';
import { dayInJakarta, judgedDays } from '../run/judged-days.ts';
import { policyInForce } from '../run/policy/policy-in-force.ts';
import { type ValidateRequest, type Validation, validate } from '../run/validate.ts';
import { shellWord } from '../text/parts/shell-word.ts';
import { REPORT_TEXT } from '../text/report/report.ts';
import type { CheckRequest, CheckResult, FoundMistake } from './api.ts';
import { contentText, resultFiles } from './result-files.ts';
import { job, type World } from './world.ts';

/** What the page shows besides what any program gets. */
export interface Checked extends CheckResult {
  readonly report: ShownReport;
  /** Whose row a finding of the report is about; nobody's where the request did not ask for people. */
  readonly personOf: (finding: ShownFinding) => RowPerson | undefined;
}

/** Reads and checks every row of the rosters, as `enroll validate`. @throws JobRefused */
export const checkGiven = (
  request: CheckRequest,
  known?: Extract<ValidateRequest['known'], 'people'>,
): Promise<Checked> =>
  job(request, async (world) => {
    const { policy } = await policyInForce(world.policy, world.ports);
    const days = judgedDays([], () => dayInJakarta(world.now()));
    const asked = { files: world.rosters, policy, ...days, months: [], known };
    const validation = await validate(asked, world.ports);
    const report = reportOf(validation, asked, world);
    return checked(validation, report, asked, world, request.failOn ?? 'error');
  });

function reportOf(validation: Validation, request: ValidateRequest, world: World): ValidationReport {
  const { language, policy } = world;
  const again = policy.map((given) => `--policy ${shellWord(given, REPORT_TEXT[language].files)}`);
  const facts = {
    tool: ownWords(__ENROLL_VERSION__),
    language,
    again: shownName(again.join(' ')),
    unmask: false,
  };
  return validationReport(validation, request, facts);
}

async function checked(
  validation: Validation,
  whole: ValidationReport,
  request: ValidateRequest,
  world: World,
  failOn: Severity,
): Promise<Checked> {
  const { ports, language, talk } = world;
  const report = shownReport(whole);
  const render = async (format: ValidationFormat): Promise<string> =>
    contentText((await VALIDATION_FORMATS[format]({ report, failOn })).content);
  const worst = worstSeverity(whole);
  const found = validation.shown.stale || (worst !== undefined && atLeast(worst, failOn));
  const places = new Map(report.findings.map((finding, at) => [finding, whole.findings[at]?.place]));
  return {
    exitCode: validation.outcome.unreadable.length > 0 ? 2 : found ? 1 : 0,
    text: await render('text'),
    talk,
    report,
    personOf(finding) {
      const place = places.get(finding);
      return place && validation.people.at(place);
    },
    findings: report.findings.map((finding) => mistakeOf(finding, language)),
    render,
    markedCopies: async () => resultFiles(markedCopies(whole, validation.wholeSheets, ports)),
    async mendedCopies() {
      const fixes = await findFixes(validation.wholeFiles, request, ports);
      return fixes.every(({ fixes: some }) => some.length === 0)
        ? []
        : resultFiles(fixedCopies(fixes, language, ports));
    },
  };
}

function mistakeOf(finding: ShownFinding, language: Language): FoundMistake {
  const { code, severity, place } = finding;
  const { cell, message, todo } = writtenFinding(finding, language);
  return { code, severity, file: place.file, sheet: place.sheet, row: place.row, cell, message, todo };
}
