import { resolve } from 'node:path';
import { writeSet } from '../../io/machine/write-set.ts';
import { exportSummary } from '../../reports/enrolment/export-summary.ts';
import { MISSING_FOLDER } from '../../run/export/export-files.ts';
import { exportMonth } from '../../run/export-month.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { askedMonth, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { EXPORT } from '../shell/option-tables.ts';
import { sayIfOpen } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/**
 * `enroll export`: the month's workers as SIPP files, an unofficial BPU list, sheets of missing data and a manifest,
 * all of them or none. 1 when a row was rejected or a worker held back, unless `--only accepted`.
 */
export const run: Handler<typeof EXPORT> = async (files, options, context) => {
  const { io, language, version: tool, inputs } = context;
  const { output: folder, force, template: templates, bpuLayout, f1a, only } = options;
  const month = askedMonth(options, context);
  const ports = portsFor(context);
  const { policy, sha256: policySha256 } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy, months: [month] }, context);
  const asked = { ...rosters, month, policySha256, templates, bpuLayout, f1a, language, tool };
  const made = await exportMonth(asked, ports);
  const how = { force, ownerOnly: true, inputs: [...inputs] };
  const removed = await writeSet(resolve(io.cwd, folder), made.files, how);
  const { plan, entries, counts, assumptions, leftOut } = made;
  const missingFolder = `${folder}/${MISSING_FOLDER}`;
  const stated = policy.enrolment;
  const summary = { plan, files: entries, stated, counts, assumptions, missingFolder, folder, removed };
  io.out(exportSummary(summary, language));
  await sayIfOpen(resolve(io.cwd, folder, made.files.at(-1)?.name ?? ''), context);
  return leftOut && only === undefined ? 1 : 0;
};
