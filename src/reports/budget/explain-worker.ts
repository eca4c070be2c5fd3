import { type Block, monthBlocks } from '../../contribution/blocks.ts';
import type { Line } from '../../contribution/line.ts';
import type { Language } from '../../domain/language.ts';
import { monthRange } from '../../domain/month.ts';
import { shownNik } from '../../domain/shown.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Policy } from '../../policy/policy.ts';
import { monthSpans, rupiahWords } from '../../text/parts/format.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { carriedSentences } from '../../text/shell/carried-bases.ts';
import { wrap } from '../parts/wrap.ts';
import { explainLine } from './explain-line.ts';

/** How one worker's contribution came about: a sentence a line, with its article, under each month. */
export function explainWorker(
  worker: Worker,
  lines: readonly Line[],
  policy: Policy,
  language: Language,
): string {
  const text = EXPLAIN_TEXT[language];
  const category = policy.categories.get(worker.category)?.name[language] ?? worker.category;
  const head = text.worker(worker.name, shownNik(worker.nik), category, worker.village);
  const blocks = monthBlocks(lines).map((block) => blockLines(block, language));
  const body = blocks.length > 0 ? blocks : [wrap(text.nothing, 80, 0)];
  return `${[wrap(head, 80, 0), ...body].map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Months that cost the same for the same reasons stand in one block: a new one begins where the law or the base changed. */
function blockLines({ first, last, lines, monthly, total }: Block, language: Language): string[] {
  const text = EXPLAIN_TEXT[language];
  const months = monthRange(first, last);
  const amounts = [monthly, total].map((amount) => rupiahWords(amount, language));
  return [
    text.block(monthSpans(months, language), months.length, amounts[0] ?? '', amounts[1] ?? ''),
    ...carriedSentences(
      lines.flatMap(({ carried }) => (carried ? [{ ...carried, month: first }] : [])),
      language,
    ).flatMap((sentence) => wrap(sentence, 80, 4, '  ')),
    ...lines.flatMap((line) => wrap(explainLine(line, language), 80, 4, '  ')),
  ];
}
