import { asCategory } from '../../domain/category.ts';
import { templateWorkbook } from '../../reports/roster/template.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { asOfDate, notUsable, positive, today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { TEMPLATE } from '../shell/option-tables.ts';
import { emitFile } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

const ROWS = 500;
const MOST_ROWS = 100_000;

/** `enroll template -o roster.xlsx`: an empty roster to fill in, made for the policy. */
export const run: Handler<typeof TEMPLATE> = async (_args, options, context) => {
  const { policy } = await policyInForce(options.policy, portsFor(context));
  const known = [...policy.categories.keys()];
  const categories = (options.categories ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
    .map(asCategory);
  const unknown = categories.find((id) => !policy.categories.has(id));
  if (unknown !== undefined) throw notUsable(context, '--categories', unknown, known.join(', '), known);
  const rows = positive(options.rows, '--rows', context) ?? ROWS;
  if (rows > MOST_ROWS) throw notUsable(context, '--rows', String(rows), `1 … ${MOST_ROWS}`);
  const { output, force } = options;
  if (!/\.xlsx$/i.test(output)) throw notUsable(context, '-o', output, 'roster.xlsx');
  const asOf = asOfDate(options, () => today(context), context);
  const workbook = templateWorkbook({ policy, categories, rows, asOf, language: context.language });
  await emitFile(output, workbook, { force }, context);
  return 0;
};
