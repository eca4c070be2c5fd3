import { monthOfDate } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import { assumptionsOf } from '../../policy/assumptions.ts';
import { buildReport, type ValidationReport } from '../../reports/findings/report.ts';
import { unreadableReason } from '../../text/parts/unreadable.ts';
import type { ValidateRequest, Validation } from '../validate.ts';

/** What a report says of the run besides what was found. */
export interface ReportFacts {
  /** Version of the program. */
  readonly tool: Shown;
  readonly language: Language;
  /** How the rosters were read, as it must be typed again in the next command. */
  readonly again: Shown;
  /** Names and birth dates may stand in the formats of CI too. */
  readonly unmask: boolean;
  /** Where the pages of the checks can be read, for formats that link to them. */
  readonly checksPage?: Shown | undefined;
}

/** The report of a validation, in which files are still called as they are. */
export function validationReport(
  { outcome, shown }: Validation,
  { policy, asOf }: Pick<ValidateRequest, 'policy' | 'asOf'>,
  { tool, language, again, unmask, checksPage }: ReportFacts,
): ValidationReport {
  return buildReport({
    tool,
    checksPage,
    policy: policy.id,
    assumptions: assumptionsOf(policy, monthOfDate(asOf)),
    asOf,
    language,
    again,
    sheets: outcome.sheets,
    findings: shown.findings,
    hidden: shown.hidden,
    unlisted: shown.unlisted,
    joins: outcome.joins,
    unmask,
    unreadable: outcome.unreadable.map((error) => ({
      file: error.file,
      message: unreadableReason(language, error),
    })),
  });
}
