import { templateWorkbook } from '../../reports/roster/template.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { asOfDate, loadPolicy, positive, text, today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError } from '../shell/io.ts';
import { emitFile } from '../shell/output.ts';

const ROWS = 500;
const MOST_ROWS = 100_000;

/** `enroll template -o roster.xlsx`: an empty roster to fill in, made for the policy. */
export const run: Handler = async (_args, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const known = [...policy.categories.keys()];
  const categories = (text(options, 'categories') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const unknown = categories.find((id) => !policy.categories.has(id));
  const wrong = (what: string, value: string, allowed: string): CliError =>
    new CliError(CLI_TEXT[context.language].notUsable(what, value, allowed));
  if (unknown !== undefined) throw wrong('--categories', unknown, known.join(', '));
  const rows = positive(options, 'rows', '--rows', context) ?? ROWS;
  if (rows > MOST_ROWS) throw wrong('--rows', String(rows), `1 … ${MOST_ROWS}`);
  const path = text(options, 'output') ?? '';
  if (!/\.xlsx$/i.test(path)) throw wrong('-o', path, 'roster.xlsx');
  const asOf = asOfDate(options, today(context), context);
  const workbook = templateWorkbook({ policy, categories, rows, asOf, language: context.language });
  await emitFile(path, workbook, options, context, []);
  return 0;
};
