import { resolve } from 'node:path';
import type { SheetRow } from '../../domain/cell.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Worker } from '../../domain/worker.ts';
import { compareBill } from '../../enrolment/bill-differences.ts';
import { withoutBase } from '../../enrolment/changes.ts';
import { isCoveredPu } from '../../enrolment/export-plan.ts';
import { type Bill, readBill } from '../../enrolment/sipp/formulir-2a.ts';
import { openBook } from '../../io/formats/open-book.ts';
import { readText } from '../../io/machine/read-text.ts';
import type { Policy } from '../../policy/policy.ts';
import { agrees, reconcileJson, reconcileText } from '../../reports/enrolment/reconcile.ts';
import { sayCarriedBases } from '../../run/budget/carried-bases.ts';
import { readRosters } from '../../run/rosters/read-rosters.ts';
import { RECONCILE_TEXT } from '../../text/enrolment/reconcile.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, asOfDate, firstDay, loadPolicy, readingOptions, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import { emit, sayJoins, sayUnread } from '../shell/output.ts';

/** `enroll reconcile`: SIPP's Formulir 2a against the roster and the policy, to the rupiah. 1 when they disagree. */
export const run: Handler = async (files, options, context) => {
  const months = askedMonths(options, context);
  const month = months[0] as Month;
  const { policy } = await loadPolicy(options, context);
  sayCarriedBases(policy, months, context);
  const file = text(options, 'bill') ?? '';
  const bill = await billOf(file, policy, month, context);
  const workers: Worker[] = [];
  const asOf = asOfDate(options, firstDay(months), context);
  const request = { files, policy, asOf, ...readingOptions(options, context) };
  const outcome = await readRosters(request, context, () => {
    workers.length = 0;
    return (worker) => workers.push(worker);
  });
  sayUnread(outcome, context);
  sayJoins(outcome, context);
  if (outcome.unreadable.length > 0) throw new CliError(CLI_TEXT[context.language].brokenOff);
  const covered = workers.filter((worker) => isCoveredPu(worker, policy, month));
  const report = {
    tool: context.version,
    month,
    bill,
    comparison: compareBill(bill, workers, policy, month),
    workers: covered.length,
    rejected: outcome.sheets.reduce((total, { rejected }) => total + rejected, 0),
    withoutBase: withoutBase(covered, policy, month),
    unmask: options.unmask === true,
  };
  const json = text(options, 'format') === 'json';
  const content = json ? reconcileJson(report) : reconcileText(report, context.language);
  await emit(content, options, context, [...files, file]);
  return agrees(report) ? 0 : 1;
};

/** The bill, of the month and the employer that are asked for. @throws CliError */
async function billOf(file: string, policy: Policy, month: Month, context: Context): Promise<Bill> {
  const sentences = RECONCILE_TEXT[context.language];
  const bill = await readBillFile(resolve(context.io.cwd, file), context);
  // Without one row that is understood everybody would seem to be missing from the bill.
  if (bill.rows.length === 0) throw new CliError(sentences.noRows(file));
  if (bill.month !== undefined && bill.month !== month)
    throw new CliError(sentences.otherMonth(file, formatMonth(bill.month), formatMonth(month)));
  const { npp } = policy.enrolment;
  if (bill.npp !== undefined && npp !== undefined && bill.npp !== npp)
    throw new CliError(sentences.otherNpp(file, bill.npp, npp));
  return bill;
}

async function readBillFile(path: string, context: Context): Promise<Bill> {
  try {
    const book = await openBook(path);
    const rows: SheetRow[] = [];
    for (const sheet of book.sheets) for await (const batch of sheet.rows()) rows.push(...batch);
    await book.close();
    const bill = readBill(rows);
    // Pasted text has no columns: its commas and blanks stand inside amounts and names.
    if (book.kind !== 'csv' || (bill.rows.length > 0 && bill.unread.length === 0)) return bill;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.reason !== 'too-many-columns' && error.reason !== 'unclosed-quote')
      throw new CliError(unreadableText(context.language, error));
  }
  const lines = ((await readText(path)) ?? '').split(/\r\n|\r|\n/);
  return readBill(lines.map((line, index) => ({ row: index + 1, cells: [line] })));
}
