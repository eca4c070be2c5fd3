import { parseMonth } from '../domain/month.ts';
import { ownWords } from '../domain/shown.ts';
import { exportSummary } from '../reports/enrolment/export-summary.ts';
import { MISSING_FOLDER } from '../run/export/export-files.ts';
import { exportMonth } from '../run/export-month.ts';
import { dayInJakarta, judgedDays } from '../run/judged-days.ts';
import { policyInForce } from '../run/policy/policy-in-force.ts';
import { CLI_TEXT } from '../text/shell/cli.ts';
import { JobRefused, type SippRequest, type SippResult } from './api.ts';
import { resultFiles } from './result-files.ts';
import { job } from './world.ts';

/** The month's workers as SIPP files, as `enroll export`. @throws JobRefused */
export const sippFilesOfGiven = (request: SippRequest): Promise<SippResult> =>
  job(request, async (world) => {
    const { ports, language, talk } = world;
    const month = parseMonth(request.month);
    if (month === undefined)
      throw new JobRefused(
        CLI_TEXT[language].notUsable(ownWords('month'), ownWords(request.month), ownWords('2026-03')),
      );
    const { policy, sha256: policySha256 } = await policyInForce(world.policy, ports);
    const days = judgedDays([month], () => dayInJakarta(world.now()));
    const rosters = { files: world.rosters, policy, ...days, months: [month] };
    const tool = ownWords(__ENROLL_VERSION__);
    const made = await exportMonth({ ...rosters, month, policySha256, f1a: false, language, tool }, ports);
    const { folder = 'sipp' } = request;
    const { plan, entries, counts, assumptions, leftOut } = made;
    const missingFolder = `${folder}/${MISSING_FOLDER}`;
    const stated = policy.enrolment;
    const summary = { plan, files: entries, stated, counts, assumptions, missingFolder, folder, removed: [] };
    return {
      exitCode: leftOut ? 1 : 0,
      text: exportSummary(summary, language),
      talk,
      files: resultFiles(made.files),
    };
  });
