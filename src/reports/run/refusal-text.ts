import { TOLD_PROBLEMS } from '../../domain/baseline-problem.ts';
import type { Language } from '../../domain/language.ts';
import { formatMonth } from '../../domain/month.ts';
import type { Refusal, RefusalArgs, RefusalCode } from '../../domain/refused.ts';
import { joined, numeral, type Shown, said, word } from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { CHANGES_TEXT } from '../../text/enrolment/changes.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import { FAILED_TEXT } from '../../text/enrolment/failed.ts';
import { RECONCILE_TEXT } from '../../text/enrolment/reconcile.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { BASELINE_TEXT } from '../../text/report/baseline.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { JOIN_TEXT } from '../../text/roster/join.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { PROJECT_TEXT } from '../../text/shell/project.ts';
import { STATUS_TEXT } from '../../text/status/status.ts';
import { templateFaultText } from '../enrolment/template-fault.ts';
import { baselineProblem } from '../findings/baseline-problem.ts';
import { expectedProblemText } from './expected-problem-text.ts';

type Sentences = { readonly [C in RefusalCode]: (args: RefusalArgs[C], language: Language) => Shown };

const SENTENCES: Sentences = {
  'no-files': ({ named }, language) => CLI_TEXT[language].noFiles(joined(named, ' ')),
  unreadable: ({ error }, language) => unreadableText(language, error),
  'no-such-sheet': ({ file, asked, sheets }, language) =>
    sheets.length === 0
      ? CLI_TEXT[language].noSheets(file)
      : CLI_TEXT[language].noSuchSheet(
          file,
          asked,
          joined(
            sheets.map((name) => said`"${name}"`),
            ', ',
          ),
          nearestWord(asked, sheets),
        ),
  'no-such-column': ({ file, field, header }, language) =>
    CLI_TEXT[language].noSuchColumn(file, word(field), header),
  'header-row-is-person': ({ file, sheet, row, likely }, language) =>
    CLI_TEXT[language].headerRowIsPerson(file, sheet, row, likely),
  'not-from-stdin': ({ copies }, language) =>
    CLI_TEXT[language].notFromStdin(word(copies === 'marked' ? '--marked' : '--fix')),
  'broken-off': (_args, language) => CLI_TEXT[language].brokenOff,
  'join-without-files': ({ name }, language) => JOIN_TEXT[language].noFiles(name),
  'join-without-nik': ({ file }, language) => JOIN_TEXT[language].noNik(file),
  'policy-unknown': ({ name, packs }, language) =>
    CLI_TEXT[language].policyUnreadable(name, joined(packs, ', '), nearestWord(name, packs)),
  'policy-wrong': ({ problems }, language) =>
    joined(
      problems.map((problem) => policyProblemText(problem, language)),
      '\n',
    ),
  'project-wrong': ({ problems }, language) =>
    joined(
      [...problems.map((problem) => policyProblemText(problem, language)), PROJECT_TEXT[language].withoutIt],
      '\n',
    ),
  'project-twice': ({ files }, language) => PROJECT_TEXT[language].twice(joined(files, ', ')),
  'project-other-time': ({ file, key, pattern, asked, there }, language) =>
    PROJECT_TEXT[language].otherTime(file, key, pattern, asked, joined(there, ', ')),
  'project-names-itself': ({ file, key }, language) => PROJECT_TEXT[language].namesItself(file, key),
  'project-names-several': ({ file, key, names }, language) =>
    PROJECT_TEXT[language].namesSeveral(file, key, joined(names, ', ')),
  'project-without-pair': ({ file }, language) => PROJECT_TEXT[language].withoutPair(file),
  'status-without-villages': (_args, language) => STATUS_TEXT[language].withoutVillages,
  'bills-of-one-employer': ({ files }, language) =>
    STATUS_TEXT[language].billsOfOneEmployer(joined(files, ', ')),
  'villages-missing': (_args, language) => CLI_TEXT[language].missingOption(word('--villages')),
  'setting-wrong': ({ given, allowed }, language) =>
    CLI_TEXT[language].notUsable(word('--set'), given, allowed),
  'expected-wrong': ({ file, problems }, language) =>
    joined(
      problems.map((problem) => expectedProblemText(file, problem, EXPECTED_TEXT[language])),
      '\n',
    ),
  'outcome-without-columns': ({ file }, language) => OUTCOME_TEXT[language].noColumns(file),
  'outcome-no-amount': ({ file, row, found }, language) =>
    OUTCOME_TEXT[language].problem(file, numeral(row), found),
  'code-unknown': ({ word: asked, nearest }, language) => EXPLAIN_TEXT[language].notCode(asked, nearest),
  'baseline-missing': ({ file }, language) => BASELINE_TEXT[language].notFound(file),
  'baseline-wrong': ({ problems }, language) =>
    joined(
      [
        ...problems.slice(0, TOLD_PROBLEMS).map((problem) => baselineProblem(problem, language)),
        ...(problems.length > TOLD_PROBLEMS
          ? [BASELINE_TEXT[language].more(problems.length - TOLD_PROBLEMS)]
          : []),
      ],
      '\n',
    ),
  'rosters-unread': (_args, language) => EXPORT_TEXT[language].unread,
  'npp-missing': (_args, language) => EXPORT_TEXT[language].noNpp,
  'work-location-unknown': ({ asked, older }, language) =>
    EXPORT_TEXT[language].unknownLocation(asked, older),
  'branch-layout-missing': ({ file }, language) => EXPORT_TEXT[language].noBpuLayout(file),
  'branch-layout-wrong': ({ file, places }, language) =>
    EXPORT_TEXT[language].badBpuLayout(file, joined(places, ', ')),
  'template-missing': ({ name, folder }, language) => EXPORT_TEXT[language].templateMissing(name, folder),
  'template-wrong': ({ file, fault }, language) => templateFaultText(file, fault, language),
  'changes-without-month': (_args, language) => CHANGES_TEXT[language].monthNeeded,
  'changes-without-policy': (_args, language) => CHANGES_TEXT[language].policyNeeded,
  'changes-rejected': ({ which, count }, language) =>
    said`${CHANGES_TEXT[language].rejected(which, count)} ${CHANGES_TEXT[language].rejectedStops}`,
  'saved-no-budget': ({ file }, language) => CHANGE_TEXT[language].noBudget(file),
  'saved-of-other-version': ({ file, version }, language) =>
    CHANGE_TEXT[language].otherVersion(file, version),
  'saved-edited': ({ file }, language) => CHANGE_TEXT[language].edited(file),
  'saved-of-other-year': ({ file, year, asked }, language) =>
    CHANGE_TEXT[language].otherYear(file, year, asked),
  'saved-of-other-regency': ({ file, regency, asked }, language) =>
    CHANGE_TEXT[language].otherRegency(file, regency, asked),
  'bill-without-month': ({ file }, language) => REALISE_TEXT[language].noMonth(file),
  'realise-without-plan': ({ source }, language) => REALISE_TEXT[language].noPlan(source),
  'bill-without-rows': ({ file }, language) => RECONCILE_TEXT[language].noRows(file),
  'bill-of-other-month': ({ file, month, asked }, language) =>
    RECONCILE_TEXT[language].otherMonth(file, formatMonth(month), joined(asked.map(formatMonth), ', ')),
  'failed-without-people': ({ file }, language) => FAILED_TEXT[language].withoutPeople(file),
  'failed-without-reason': ({ file, headings }, language) =>
    FAILED_TEXT[language].withoutReason(file, joined(headings, ', ')),
  'bill-of-other-npp': ({ file, npp, asked }, language) =>
    RECONCILE_TEXT[language].otherNpp(file, npp, asked),
};

/** What the user can do something about, in one sentence or, of several problems, a line each. */
export function refusalText({ code, args }: Refusal, language: Language): Shown {
  // Code and arguments belong together by construction; the table cannot see the correlation.
  const sentence = SENTENCES[code] as (args: unknown, language: Language) => Shown;
  return sentence(args, language);
}
