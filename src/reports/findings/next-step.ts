import { monthOfDate } from '../../domain/date.ts';
import { formatMonth } from '../../domain/month.ts';
import { type Shown, said, shownName } from '../../domain/shown.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { NEXT_STEP_TEXT } from '../../text/report/next-step.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import type { ShownReport } from './report.ts';

/** A sentence, and what stands on a line of its own below it, never broken: a command or a path, there to be copied. */
export interface NextStep {
  readonly sentence: Shown;
  readonly line?: Shown | undefined;
}

/** What to do after a check: the copies that were made for it come first. */
export function nextSteps(report: ShownReport): readonly NextStep[] {
  const text = NEXT_STEP_TEXT[report.language];
  const { files } = REPORT_TEXT[report.language];
  const { totals, unreadable, copies } = report;
  const again = said`enroll validate ${namedAgain(report, files)}${copies?.again ?? ''}`;
  const { marked, mended } = copies ?? {};
  const bad = totals.errors > 0 || unreadable.length > 0;
  const toMend = totals.errors > 0 && unreadable.length === 0;
  if (bad && mended !== undefined && toMend)
    return [
      { sentence: text.mended, line: mended },
      ...(marked === undefined ? [] : [{ sentence: text.marked(true), line: marked }]),
      { sentence: text.mendRest, line: said`enroll validate ${onMended(report, mended, files)}` },
    ];
  const first = marked === undefined || totals.errors + totals.warnings === 0 ? [] : [marked];
  const shown = first.map((line) => ({ sentence: text.marked(totals.errors > 0), line }));
  if (bad)
    return [
      ...shown,
      {
        sentence: shown.length > 0 && toMend ? text.mendMarked(totals.errors) : text.mend(totals.errors),
        line: again,
      },
    ];
  if (totals.rejected > 0) return [{ sentence: text.unseen(totals.rejected), line: again }];
  if (totals.read === 0) return [{ sentence: text.nothingRead }];
  const file = mended === undefined ? namedAgain(report, files) : onMended(report, mended, files);
  const premium = said`enroll premium ${file} --month ${formatMonth(monthOfDate(report.asOf))}`;
  return [
    ...shown,
    ...(mended === undefined ? [] : [{ sentence: text.mended, line: mended }]),
    {
      sentence:
        totals.warnings === 0 ? text.go : shown.length > 0 ? text.lookMarked : text.look(totals.warnings),
      line: premium,
    },
  ];
}

/** The one file that was read, and how it was read. */
function namedAgain(report: ShownReport, placeholder: Shown): Shown {
  const { files, unreadable } = report;
  // A file of a folder that was left aside shows that the folder was meant.
  const aside = report.findings.filter(({ code }) => code === 'file-left-aside').map(({ place }) => place);
  const names = [...new Set([...files, ...unreadable, ...aside].map(({ file }) => file))];
  const named = names.length === 1 && names[0] ? shownName(shellWord(names[0], placeholder)) : placeholder;
  return withOptions(named, report);
}

const onMended = (report: ShownReport, mended: Shown, placeholder: Shown): Shown =>
  withOptions(shownName(shellWord(mended, placeholder)), report);

const withOptions = (named: Shown, { again }: ShownReport): Shown =>
  again ? said`${named} ${again}` : named;
