import { type ExpectedLine, parseExpected } from '../../budget/expected/expected.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { parseWage } from '../../roster/values/wage.ts';
import type { Ports } from '../ports.ts';
import { tableRows } from '../table-rows.ts';

/** Somebody else's figures, to stand beside the budget. @throws Refused for a figure that cannot be read */
export async function readExpected(
  file: string,
  policy: Policy,
  ports: Ports,
): Promise<readonly ExpectedLine[]> {
  const { lines, problems } = parseExpected(await tableRows(file, ports), policy, parseWage);
  const wrong = problems.filter(({ code }) => code !== 'unknown-column');
  // A figure that was passed over would seem to agree.
  if (wrong.length > 0)
    throw new Refused({ code: 'expected-wrong', args: { file: shownName(file), problems: wrong } });
  for (const problem of problems)
    ports.say({ code: 'expected-problem', args: { file: shownName(file), problem } });
  if (lines.length === 0) throw new Refused({ code: 'no-files', args: { named: [shownName(file)] } });
  return lines;
}
