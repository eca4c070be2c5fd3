import { CHECK_CODES } from '../../checks/engine/registry.ts';
import type { Line } from '../../contribution/line.ts';
import { digitsOf } from '../../domain/nik.ts';
import { shownNik } from '../../domain/shown.ts';
import type { Worker } from '../../domain/worker.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { explainWorker } from '../../reports/budget/explain-worker.ts';
import { explainCheck } from '../../reports/findings/explain-check.ts';
import { contribute, exitCode } from '../../run/budget/contributions.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { askedMonths, type Options, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';

/** `enroll explain CODE`: the page of a check. `enroll explain FILES --nik NIK --month M`: one worker's lines. */
export const run: Handler = async (words, options, context) => {
  const nik = text(options, 'nik')?.replace(/\D/g, '');
  const [word] = words;
  if (nik === undefined || nik === '') {
    context.io.out(page(word, words.length, context));
    return 0;
  }
  return worker(nik, words, options, context);
};

function page(word: string | undefined, count: number, { language }: Context): string {
  const text = EXPLAIN_TEXT[language];
  const code = CHECK_CODES.find((known) => known === word);
  if (code !== undefined && count === 1) return explainCheck(code, language);
  if (word === undefined || count > 1) throw new CliError(text.nikNeeded);
  throw new CliError(text.unknownCode(word, nearestWord(word, CHECK_CODES)));
}

async function worker(
  nik: string,
  files: readonly string[],
  options: Options,
  context: Context,
): Promise<number> {
  const months = askedMonths(options, context, true);
  const found: { worker: Worker; lines: readonly Line[] }[] = [];
  const result = await contribute(files, months, options, context, () => {
    found.length = 0;
    return (candidate, { lines }) => {
      if (digitsOf(candidate.nik) === nik) found.push({ worker: candidate, lines });
    };
  });
  const [match] = found;
  if (match === undefined) {
    context.io.err(`${EXPLAIN_TEXT[context.language].notFound(shownNik(nik))}\n`);
    return 1;
  }
  context.io.out(explainWorker(match.worker, match.lines, result.facts.policy, context.language));
  return exitCode(result, { ...options, allowRejected: true });
}
