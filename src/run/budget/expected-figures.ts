import { resolve } from 'node:path';
import { compareExpected } from '../../budget/expected/compare-expected.ts';
import {
  type ExpectedLine,
  type ExpectedProblem,
  parseExpected,
  plainWords,
  wholeRupiah,
} from '../../budget/expected/expected.ts';
import type { Budget } from '../../budget/model.ts';
import { type OutcomeEntry, outcomeOf } from '../../budget/outcome.ts';
import { type Options, text } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { Rupiah } from '../../domain/money.ts';
import { shownName } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import type { TextRow } from '../../policy/villages.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { parseWage } from '../../roster/values/wage.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { tableRows } from '../policy/table-rows.ts';

/** What the user gave to stand beside the budget. */
export interface Beside {
  /** Files that were read: nothing is written over them. */
  readonly inputs: readonly string[];
  /** What stands beside a budget of the policy. */
  of(budget: Budget, policy: Policy): Pick<RunFacts, 'expected' | 'outcome'>;
}

/** `--expect FILE`, and `--paid N --benefits N` or `--outcome FILE`. @throws CliError for what cannot be read. */
export async function readBeside(policy: Policy, options: Options, context: Context): Promise<Beside> {
  const [expect, outcome] = [text(options, 'expect'), text(options, 'outcome')];
  const lines = expect === undefined ? undefined : await expectedOf(expect, policy, context);
  const entries = await entriesOf(outcome, options, context);
  return {
    inputs: [expect, outcome].filter((file) => file !== undefined),
    of: (budget, policyOf) => ({
      expected: lines && compareExpected(lines, budget, policyOf),
      outcome: entries && outcomeOf(entries, budget),
    }),
  };
}

async function expectedOf(file: string, policy: Policy, context: Context): Promise<readonly ExpectedLine[]> {
  const rows = await tableRows(resolve(context.io.cwd, file), context);
  const { lines, problems } = parseExpected(rows, policy, parseWage);
  const sentence = ({ code, row, text: found }: ExpectedProblem): string =>
    EXPECTED_TEXT[context.language].inRow(file, String(row)) +
    EXPECTED_TEXT[context.language].problem[code](found);
  const wrong = problems.filter(({ code }) => code !== 'unknown-column');
  // A figure that was passed over would seem to agree.
  if (wrong.length > 0) throw new CliError(wrong.map(sentence).join('\n'));
  for (const problem of problems) context.io.err(`${sentence(problem)}\n`);
  if (lines.length === 0) throw new CliError(CLI_TEXT[context.language].noFiles(file));
  return lines;
}

async function entriesOf(
  file: string | undefined,
  options: Options,
  context: Context,
): Promise<readonly OutcomeEntry[] | undefined> {
  const given = [text(options, 'paid'), text(options, 'benefits')];
  const [paid, benefits] = given;
  if (file !== undefined && given.every((one) => one === undefined)) return outcomeEntries(file, context);
  if (file === undefined && given.every((one) => one === undefined)) return undefined;
  if (file !== undefined || paid === undefined || benefits === undefined)
    throw new CliError(OUTCOME_TEXT[context.language].both);
  const amount = (flag: string, words: string): Rupiah => {
    const found = wholeRupiah(words, parseWage);
    if (found === undefined)
      throw new CliError(CLI_TEXT[context.language].notUsable(flag, words, '890000000, "890 juta"'));
    return found;
  };
  return [{ name: undefined, paid: amount('--paid', paid), benefits: amount('--benefits', benefits) }];
}

const PAID = ['iuran', 'iuran dibayar', 'dibayar', 'paid', 'contributions'];
const BENEFITS = ['manfaat', 'santunan', 'manfaat diterima', 'santunan dibayar', 'klaim', 'benefits'];
const NAME = ['uraian', 'tahun', 'nama', 'program', 'desa', 'kecamatan', 'name', 'year', 'label'];

async function outcomeEntries(file: string, context: Context): Promise<readonly OutcomeEntry[]> {
  const rows = await tableRows(resolve(context.io.cwd, file), context);
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heads = (header?.cells ?? []).map(plainWords);
  const [name, paid, benefits] = [NAME, PAID, BENEFITS].map((words) =>
    heads.findIndex((head) => words.includes(head.replace(/ rp$/, ''))),
  );
  const words = OUTCOME_TEXT[context.language];
  if (paid === undefined || benefits === undefined || paid < 0 || benefits < 0 || body.length === 0)
    throw new CliError(words.noColumns(file));
  const amount = ({ row, cells }: TextRow, at: number): Rupiah => {
    const found = wholeRupiah((cells[at] ?? '').trim(), parseWage);
    if (found === undefined) throw new CliError(words.problem(file, String(row), cells[at] ?? ''));
    return found;
  };
  return body.map((row) => ({
    name: shownName((row.cells[name ?? -1] ?? '').trim()) || undefined,
    paid: amount(row, paid),
    benefits: amount(row, benefits),
  }));
}
