import { type Line, sumOf } from '../contribution/line.ts';
import type { Language } from '../domain/language.ts';
import type { Month } from '../domain/month.ts';
import { maskNik } from '../domain/nik.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';
import { carriedSentences } from '../text/carried.ts';
import { EXPLAIN_TEXT } from '../text/explain.ts';
import { monthWords, rupiahWords } from '../text/format.ts';
import { explainLine } from './explain-line.ts';
import { wrap } from './wrap.ts';

/** How one worker's contribution came about: a sentence a line, with its article, under each month. */
export function explainWorker(
  worker: Worker,
  lines: readonly Line[],
  policy: Policy,
  language: Language,
): string {
  const text = EXPLAIN_TEXT[language];
  const category = policy.categories.get(worker.category)?.name[language] ?? worker.category;
  const head = text.worker(worker.name, maskNik(worker.nik), category, worker.village);
  const months = [...new Set(lines.map(({ month }) => month))];
  const blocks = months.map((month) => monthBlock(month, lines, language));
  const body = blocks.length > 0 ? blocks : [wrap(text.nothing, 80, 0)];
  return `${[wrap(head, 80, 0), ...body].map((block) => block.join('\n')).join('\n\n')}\n`;
}

function monthBlock(month: Month, lines: readonly Line[], language: Language): string[] {
  const own = lines.filter((line) => line.month === month);
  const total = rupiahWords(sumOf(own), language);
  return [
    EXPLAIN_TEXT[language].month(monthWords(month, language), total),
    ...carriedSentences(
      own.flatMap(({ carried }) => (carried ? [{ ...carried, month }] : [])),
      language,
    ).flatMap((sentence) => wrap(sentence, 80, 4, '  ')),
    ...own.flatMap((line) => wrap(explainLine(line, language), 80, 4, '  ')),
  ];
}
