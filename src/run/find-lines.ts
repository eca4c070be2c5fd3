import type { Line } from '../contribution/line.ts';
import { digitsOf } from '../domain/nik.ts';
import type { Worker } from '../domain/worker.ts';
import { type ContributionRequest, type ContributionRun, contribute } from './budget/contributions.ts';
import type { Ports } from './ports.ts';

export interface WorkerLines {
  readonly worker: Worker;
  readonly lines: readonly Line[];
}

/** The accepted workers of a NIK and the lines of their contributions. @throws Refused */
export async function findLines(
  { nik, ...request }: ContributionRequest & { readonly nik: string },
  ports: Ports,
): Promise<{ readonly found: readonly WorkerLines[]; readonly result: ContributionRun }> {
  const found: WorkerLines[] = [];
  const result = await contribute(request, ports, () => {
    found.length = 0;
    return (worker, { lines }) => {
      if (digitsOf(worker.nik) === nik) found.push({ worker, lines });
    };
  });
  return { found, result };
}
