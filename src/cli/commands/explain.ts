import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { ownWords, type Shown, said, shownName, shownNik, word } from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { explainRejected } from '../../reports/budget/explain-rejected.ts';
import { explainWorker } from '../../reports/budget/explain-worker.ts';
import { explainCheck } from '../../reports/findings/explain-check.ts';
import { contributionExit } from '../../run/budget/contribution-exit.ts';
import { findLines } from '../../run/find-lines.ts';
import { unsettled } from '../../run/findings/unsettled.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { askedMonths, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { EXPLAIN } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { portsFor } from '../shell/ports.ts';

/** `enroll explain CODE`: the page of a check. `enroll explain FILES --nik NIK --month M`: one worker's lines. */
export const run: Handler<typeof EXPLAIN> = async (words, options, context) => {
  const nik = options.nik?.replace(/\D/g, '');
  if (nik !== undefined && nik !== '') return worker(nik, words, options, context);
  context.io.out(page(words, context));
  return 0;
};

function page([word, ...others]: readonly string[], { language }: Context): Shown {
  const text = EXPLAIN_TEXT[language];
  const code = CHECK_CODES.find((known) => known === word);
  if (word === undefined || others.length > 0) throw new CliError(text.nikNeeded);
  if (code !== undefined) return explainCheck(code, language);
  throw new CliError(text.unknownCode(shownName(word), nearestWord(word, CHECK_CODES.map(ownWords))));
}

async function worker(
  nik: string,
  files: readonly string[],
  options: OptionsOf<typeof EXPLAIN>,
  context: Context,
): Promise<number> {
  const { io, language } = context;
  const months = askedMonths(options, context, true);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy, months }, context);
  const { found, rejected, result } = await findLines({ ...rosters, months, nik }, ports);
  if (found.length + rejected.length === 0) {
    io.err(said`${EXPLAIN_TEXT[language].notFound(shownNik(nik))}\n`);
    return 1;
  }
  if (rejected.length > 0) io.out(explainRejected(rejected, policy, language));
  if (rejected.length > 0 && found.length > 0) io.out(word('\n'));
  if (found.length > 0) io.out(explainWorker(found, months, policy, language));
  if (rejected.length > 0) return 1;
  // Other people's rows that were rejected change nothing of this one; what puts the rosters in doubt may.
  const code = contributionExit(result, { strict: false, allowRejected: true });
  return code === 0 && unsettled(result.outcome.findings) ? 1 : code;
}
