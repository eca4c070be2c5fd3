import { findingText } from '../../checks/engine/finding-text.ts';
import { CHECK_BY_CODE, type Finding } from '../../checks/engine/registry.ts';
import { asOfDate, firstDay, loadPolicy, type Options, readingOptions } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import { sayUnread } from '../../cli/shell/output.ts';
import { type Contribution, createCalculator } from '../../contribution/calculator.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Policy } from '../../policy/policy.ts';
import { intakeOf } from '../../reports/parts/intake.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { type RosterOutcome, readRosters } from '../rosters/read-rosters.ts';
import { sayCarriedBases } from './carried-bases.ts';

export interface ContributionRun {
  readonly facts: RunFacts;
  readonly outcome: RosterOutcome;
  /** Some line rests on law past the month up to which it was verified. */
  readonly unverified: boolean;
  /** Some accepted worker's contribution could not be computed: no wage, or no base in one of the months. */
  readonly uncomputed: boolean;
}

/** Makes what takes the workers and their contributions, afresh each time it is called. */
export type Collect = (policy: Policy) => (worker: Worker, contribution: Contribution) => void;

/**
 * Reads rosters and hands over every accepted worker with the contribution for the months. Ages are judged on the
 * first day of the months unless `--as-of` says otherwise. @throws CliError when reading broke off inside a file.
 */
export async function contribute(
  files: readonly string[],
  months: readonly Month[],
  options: Options,
  context: Context,
  collect: Collect,
): Promise<ContributionRun> {
  const { policy } = await loadPolicy(options, context);
  const asOf = asOfDate(options, firstDay(months), context);
  sayOtherYear(policy, months, context);
  sayCarriedBases(policy, months, context);
  const calculator = createCalculator(policy, months);
  let unverified = false;
  let uncomputed = false;
  const outcome = await readRosters(
    { files, policy, asOf, ...readingOptions(options, context) },
    context,
    () => {
      const take = collect(policy);
      [unverified, uncomputed] = [false, false];
      return (worker) => {
        const contribution = calculator.contribution(worker);
        unverified ||= !contribution.frame.verified;
        uncomputed ||= contribution.missing !== undefined;
        take(worker, contribution);
      };
    },
  );
  sayUnread(outcome, context);
  sayWhole(outcome.findings, context);
  if (outcome.brokenOff) throw new CliError(CLI_TEXT[context.language].brokenOff);
  const unread = outcome.unreadable.map(({ file }) => file);
  const intake = {
    ...intakeOf(outcome.sheets, outcome.findings, unread, outcome.headerless),
    joins: outcome.joins,
  };
  return {
    facts: { tool: context.version, policy, intake, language: context.language },
    outcome,
    unverified,
    uncomputed,
  };
}

/** Whether something was found that puts the totals in doubt though no row was rejected for it. */
const unsettled = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, severity }) => severity === 'error' && CHECK_BY_CODE[code].unsettles === true);

/** How many findings about the whole are said before the rest is counted. */
const SAID = 5;

/** Errors that reject no row, such as a fund that may not pay: they change no amount, and must not go unsaid. */
function sayWhole(findings: readonly Finding[], { io, language }: Context): void {
  const whole = findings.filter(
    ({ code, severity }) =>
      severity === 'error' && code !== 'header-not-found' && !CHECK_BY_CODE[code].rejects,
  );
  for (const finding of whole.slice(0, SAID)) io.err(`${findingText(finding, language).message}\n`);
  if (whole.length > SAID) io.err(`${CLI_TEXT[language].more(whole.length - SAID)}\n`);
}

/** Bases and months of a policy for another year may be outdated: the talk says so. */
function sayOtherYear(policy: Policy, months: readonly Month[], { io, language }: Context): void {
  const { id, year } = policy;
  const others = [...new Set(months.map(yearOf))].filter((asked) => asked !== year);
  if (id === undefined || year === undefined || others.length === 0) return;
  io.err(`${CLI_TEXT[language].policyOfOtherYear(id, year, others.join(', '))}\n`);
}

/**
 * 2 when a file could not be read, 1 when rows or whole files were left out, an accepted worker's contribution could not be computed,
 * or (`--strict`) the law is not verified, else 0.
 */
export function exitCode(
  { facts, outcome, unverified, uncomputed }: ContributionRun,
  options: Options,
): number {
  if (outcome.unreadable.length > 0) return 2;
  if (options.strict === true && unverified) return 1;
  const leftOut =
    facts.intake.rejected > 0 || outcome.headerless.length > 0 || unsettled(outcome.findings) || uncomputed;
  return leftOut && options.allowRejected !== true ? 1 : 0;
}
