import { findingText } from '../../checks/engine/finding-text.ts';
import { CHECK_BY_CODE } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import {
  joined,
  numeral,
  ownWords,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  word,
} from '../../domain/shown.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { monthSpans, rupiahWords } from '../../text/parts/format.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { BASELINE_TEXT } from '../../text/report/baseline.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { carriedSentences } from '../../text/shell/carried-bases.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { baselineProblem } from '../findings/baseline-problem.ts';
import { joinLines } from '../parts/join-lines.ts';
import { cellOfPlace } from '../parts/written-finding.ts';
import { lowBaseNotes } from '../policy/low-base-notes.ts';
import { expectedProblemText } from './expected-problem-text.ts';
import type { Notice, NoticeArgs, NoticeCode, SaidAlike } from './notice.ts';

type Sentences = {
  readonly [C in NoticeCode]: (args: NoticeArgs[C], language: Language) => readonly Shown[];
};

/** Cells that are named before the others are left to the report of `validate`. */
const NAMED = 5;

/** What is about a file names it, what is about rows their cells: there the message says "here". */
function wholeText({ finding, places }: SaidAlike, language: Language): Shown {
  const { message } = findingText(finding, language);
  const { file, sheet } = finding.place;
  const { level } = CHECK_BY_CODE[finding.code];
  if (level === 'roster') return message;
  if (level === 'file') return said`${shownName(file)}: ${message}`;
  // Another file of the run may have a cell or column of that name too.
  const book = REPORT_TEXT[language].place(shownName(file), shownNameIfAny(sheet), undefined);
  if (level === 'header') return said`${book}: ${message}`;
  const cells = places.map((place) => cellOfPlace(place, language)).filter((cell) => cell !== '');
  if (cells.length === 0) return message;
  const named = [...cells.slice(0, NAMED), ...(cells.length > NAMED ? [ownWords('…')] : [])];
  return said`${book}, ${joined(named, ', ')}: ${message}`;
}

const SENTENCES: Sentences = {
  'own-results': ({ files }, language) => [CLI_TEXT[language].ownResults(files)],
  unreadable: ({ error }, language) => [unreadableText(language, error)],
  headerless: ({ file }, language) => [CLI_TEXT[language].headerless(file)],
  'sheet-of-month': ({ file, sheet, passed }, language) => [
    CLI_TEXT[language].sheetOfMonth(
      file,
      sheet,
      joined(
        passed.map((name) => said`"${name}"`),
        ', ',
      ),
    ),
  ],
  'lock-file': ({ file }, language) => [CLI_TEXT[language].lockPassedOver(file)],
  joined: ({ joins }, language) => joinLines(joins, language),
  'bases-carried': ({ bases }, language) => carriedSentences(bases, language),
  'bases-aside': ({ bases }, language) =>
    bases.map(({ base, months }) => CLI_TEXT[language].baseAside(base, monthSpans(months, language))),
  'bases-low': ({ bases }, language) => lowBaseNotes(bases, language),
  'income-unused': ({ categories }, language) =>
    categories.map(({ category, name, people, income }) =>
      CLI_TEXT[language].incomeUnused(name[language], word(category), people, rupiahWords(income, language)),
    ),
  'policy-of-other-year': ({ policy, year, asked }, language) => [
    CLI_TEXT[language].policyOfOtherYear(policy, year, joined(asked.map(numeral), ', ')),
  ],
  'findings-about-the-whole': ({ findings, more }, language) => [
    ...findings.map((alike) => wholeText(alike, language)),
    ...(more > 0 ? [CLI_TEXT[language].more(more)] : []),
  ],
  'findings-unlisted': ({ unlisted }, language) =>
    unlisted.map(({ finding, more }) =>
      CLI_TEXT[language].unlisted(findingText(finding, language).title, more),
    ),
  'ceilings-unchecked': ({ year }, language) => [CLI_TEXT[language].ceilingsUnchecked(year)],
  'village-problem': ({ problem }, language) => [policyProblemText(problem, language)],
  'expected-problem': ({ file, problem }, language) => [
    expectedProblemText(file, problem, EXPECTED_TEXT[language]),
  ],
  'baseline-unread': ({ entries }, language) => [BASELINE_TEXT[language].unread(entries)],
  'baseline-problem': ({ problem }, language) => [baselineProblem(problem, language)],
  'baseline-more': ({ count }, language) => [BASELINE_TEXT[language].more(count)],
};

/** The sentences of a notice, none where there is nothing to say. */
export function noticeText({ code, args }: Notice, language: Language): readonly Shown[] {
  // Code and arguments belong together by construction; the table cannot see the correlation.
  const sentences = SENTENCES[code] as (args: unknown, language: Language) => readonly Shown[];
  return sentences(args, language);
}
