import { resolve } from 'node:path';
import type { BaselineEntry } from '../../checks/engine/baseline.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import { readSelection, selectFindings } from '../../checks/engine/select.ts';
import { list, type Options, text } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { readText } from '../../io/machine/read-text.ts';
import type { HiddenCounts } from '../../reports/findings/report.ts';
import { BASELINE_TEXT } from '../../text/report/baseline.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';

export interface ShownFindings {
  readonly findings: readonly Finding[];
  readonly hidden: Partial<HiddenCounts>;
  /** Entries of the baseline that still hold and cover something, and such about files that were not read. */
  readonly needed: readonly BaselineEntry[];
  /** The baseline has entries that expired or cover nothing: said on stderr, and the run fails. */
  readonly stale: boolean;
}

/**
 * What `--only`, `--skip` and `--baseline` leave of the findings. The baseline is held against all of them, before
 * the others choose; `files` are those that were read. @throws CliError for a word that is no code, and for a baseline that cannot be used.
 */
export async function shownFindings(
  all: readonly Finding[],
  files: readonly string[],
  asOf: CalendarDate,
  options: Options,
  context: Context,
): Promise<ShownFindings> {
  const selection = readSelection(list(options, 'only'), list(options, 'skip'));
  if ('unknown' in selection)
    throw new CliError(EXPLAIN_TEXT[context.language].notCode(selection.unknown, selection.nearest));
  const { fresh, covered, needed, stale } = await afterBaseline(all, files, asOf, options, context);
  const { shown, hidden } = selectFindings(fresh, selection);
  return { findings: shown, hidden: { selection: hidden, baseline: covered }, needed, stale };
}

interface AfterBaseline extends Pick<ShownFindings, 'needed' | 'stale'> {
  readonly fresh: readonly Finding[];
  readonly covered: number;
}

async function afterBaseline(
  all: readonly Finding[],
  files: readonly string[],
  asOf: CalendarDate,
  options: Options,
  { io, language }: Context,
): Promise<AfterBaseline> {
  const path = text(options, 'baseline');
  if (path === undefined) return { fresh: all, covered: 0, needed: [], stale: false };
  const { applyBaseline, holdsFor, parseBaseline } = await import('../../checks/engine/baseline.ts');
  const { baselineProblem } = await import('../../reports/findings/baseline-problem.ts');
  const content = await readText(resolve(io.cwd, path));
  if (content === undefined) throw new CliError(BASELINE_TEXT[language].notFound(path));
  const { entries, problems } = parseBaseline(content);
  if (problems.length > 0)
    throw new CliError(problems.map((problem) => baselineProblem(problem, language)).join('\n'));
  const unread = new Set<BaselineEntry>();
  for (const entry of entries)
    if (entry.file !== undefined && !files.some((file) => holdsFor(entry, file)))
      if (await fileExists(resolve(io.cwd, entry.file))) unread.add(entry);
  const outcome = applyBaseline(all, entries, asOf, unread);
  if (unread.size > 0) io.err(`${BASELINE_TEXT[language].unread(unread.size)}\n`);
  for (const problem of outcome.problems) io.err(`${baselineProblem(problem, language)}\n`);
  return { ...outcome, stale: outcome.problems.length > 0 };
}
