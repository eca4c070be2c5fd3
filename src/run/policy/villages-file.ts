import { folderOf } from '../../domain/path.ts';
import { shownName } from '../../domain/shown.ts';
import type { LayerProblem } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import { spelledAlike } from '../../policy/spelling.ts';
import { undatedCeilings } from '../../policy/village-ceilings.ts';
import { readVillages } from '../../policy/villages.ts';
import type { InputFiles } from '../ports.ts';
import { tableRows } from '../table-rows.ts';

/**
 * The policy with the villages of its villages file, whose path is relative to the policy file that names it; any
 * spreadsheet or CSV will do, its first sheet is read. @throws Refused when the file cannot be read.
 */
export async function withVillages(
  policy: Policy,
  ports: InputFiles,
): Promise<{ readonly policy: Policy; readonly problems: readonly LayerProblem[] }> {
  const { villages } = policy;
  if (villages === undefined) return { policy, problems: [] };
  const path = ports.wholePath(villages.path, folderOf(villages.file.replaceAll('\\', '/')));
  const { villages: list, problems } = readVillages(await tableRows(path, ports), policy.known);
  const whole = { ...policy, villages: { ...villages, list: spelledAlike(list, policy) } };
  return {
    policy: whole,
    problems: [...problems, ...undatedCeilings(whole)].map((problem) => ({
      ...problem,
      file: shownName(villages.path),
    })),
  };
}
