import { seenFrom } from '../../checks/engine/seen-from.ts';
import type { Line } from '../../contribution/line.ts';
import { type MonthBlock, monthBlocks } from '../../contribution/month-blocks.ts';
import type { ChargedElsewhere } from '../../domain/charged-months.ts';
import type { MissingBase } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import { type Month, monthRange } from '../../domain/month.ts';
import { joined, NOTHING, type Shown, said, shownNik, word } from '../../domain/shown.ts';
import type { Worker } from '../../domain/worker.ts';
import { assumptionsOf } from '../../policy/assumptions.ts';
import type { Policy } from '../../policy/policy.ts';
import { monthSpans, rupiahWords } from '../../text/parts/format.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { carriedSentences } from '../../text/shell/carried-bases.ts';
import { wrap } from '../parts/wrap.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { explainLine } from './explain-line.ts';
import { membershipLines } from './membership-notes.ts';
import { whyNoMonth } from './why-no-month.ts';

/** A row of the person, and its lines. */
export interface ExplainedRow {
  readonly worker: Worker;
  readonly lines: readonly Line[];
  /** Set where the base is not known. */
  readonly missing?: MissingBase | undefined;
}

/**
 * How a person's contribution came about: for each of their rows a sentence a line, with its article, under each
 * month, which months are charged in another row, and why the others are not charged.
 */
export function explainWorker(
  rows: readonly ExplainedRow[],
  months: readonly Month[],
  policy: Policy,
  language: Language,
): Shown {
  const blocks = [...rows]
    .sort((a, b) => firstMonth(a) - firstMonth(b))
    .map((row) => explainRow(row, months, policy, language));
  return joined([...blocks, ...assumedBlock(rows, months, policy, language)], '\n');
}

/** What no law says and the amounts rest on, as every result has it; nothing where nothing is charged. */
function assumedBlock(
  rows: readonly ExplainedRow[],
  months: readonly Month[],
  policy: Policy,
  language: Language,
): Shown[] {
  const last = months.at(-1);
  if (last === undefined || rows.every(({ lines }) => lines.length === 0)) return [];
  const notes = assumptionNotes(assumptionsOf(policy, last), language);
  return notes.map((note) => said`${joined(wrap(note, 80, 0), '\n')}\n`);
}

const firstMonth = ({ lines: [line] }: ExplainedRow): number => line?.month ?? Number.MAX_SAFE_INTEGER;

/** Which of the months are charged in another row. */
function elsewhereIn(
  { worker }: ExplainedRow,
  months: readonly Month[],
): { readonly other: ChargedElsewhere; readonly months: readonly Month[] }[] {
  return (worker.months?.elsewhere ?? [])
    .map((other) => ({ other, months: months.filter((one) => other.first <= one && one <= other.last) }))
    .filter((one) => one.months.length > 0);
}

function explainRow(row: ExplainedRow, months: readonly Month[], policy: Policy, language: Language): Shown {
  const text = EXPLAIN_TEXT[language];
  const { worker, lines } = row;
  const category = policy.categories.get(worker.category)?.name[language] ?? word(worker.category);
  const head = text.worker(worker.name, shownNik(worker.nik), category, worker.village);
  const blocks = monthBlocks(lines).map((block) => blockLines(block, language));
  const others = elsewhereIn(row, months).map(({ other, months: charged }) => {
    const there = policy.categories.get(other.category)?.name[language] ?? word(other.category);
    return wrap(
      text.elsewhere(monthSpans(charged, language), there, seenFrom(worker.place, other.place)),
      80,
      0,
    );
  });
  const once = lines.some(({ roundedOnce }) => roundedOnce) ? [wrap(text.roundedOnce, 80, 0)] : [];
  const reasons = whyNoMonth(policy, worker, months, row, language).map((one) => wrap(one, 80, 0));
  const members = row.lines.length > 0 ? membershipLines(policy, worker, months, language) : [];
  const rules = members.map((one) => wrap(one, 80, 0));
  const paragraphs = [wrap(head, 80, 0), ...blocks, ...rules, ...others, ...reasons, ...once].map((block) =>
    joined(block, '\n'),
  );
  return said`${joined(paragraphs, '\n\n')}\n`;
}

/** Months that cost the same for the same reasons stand in one block: a new one begins where the law or the base changed. */
function blockLines({ first, last, lines, monthly, total }: MonthBlock, language: Language): Shown[] {
  const text = EXPLAIN_TEXT[language];
  const months = monthRange(first, last);
  const amounts = [monthly, total].map((amount) => rupiahWords(amount, language));
  return [
    text.block(monthSpans(months, language), months.length, amounts[0] ?? NOTHING, amounts[1] ?? NOTHING),
    ...carriedSentences(
      lines.flatMap(({ carried }) => (carried ? [{ ...carried, month: first }] : [])),
      language,
    ).flatMap((sentence) => wrap(sentence, 80, 4, word('  '))),
    ...lines.flatMap((line) => wrap(explainLine(line, language), 80, 4, word('  '))),
  ];
}
