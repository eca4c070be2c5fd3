import { formatDmy } from '../../domain/date.ts';
import { digitsOf } from '../../domain/nik.ts';
import type { Worker } from '../../domain/worker.ts';
import type { FailedRow } from './read-failed.ts';

/** By what a row was found on the roster. */
export type FoundBy = 'nik' | 'kpj' | 'person';

export interface FailedMatch {
  readonly by: FoundBy;
  /** Every row of the person. */
  readonly workers: readonly [Worker, ...Worker[]];
}

/** Whom a failed row tells of: by NIK, then by KPJ, then by name and day of birth where only one person has both. */
export function failedMatcher(workers: readonly Worker[]): (row: FailedRow) => FailedMatch | undefined {
  const byNik = grouped(workers, ({ nik }) => digitsOf(nik));
  const byKpj = grouped(workers, ({ sipp }) => sipp.kpj);
  const byPerson = grouped(workers, ({ name, birth }) => birth && personKey(name, formatDmy(birth)));
  const found = (by: FoundBy, key: string | undefined, all: ReadonlyMap<string, readonly Worker[]>) => {
    const [first, ...others] = key === undefined ? [] : (all.get(key) ?? []);
    if (first === undefined || others.some(({ nik }) => nik !== first.nik)) return undefined;
    return { by, workers: [first, ...others] } as const;
  };
  return ({ nik, kpj, name, birth }) =>
    found('nik', nik && digitsOf(nik), byNik) ??
    found('kpj', kpj, byKpj) ??
    found('person', birth === '' ? undefined : personKey(name, birth), byPerson);
}

function grouped(
  workers: readonly Worker[],
  keyOf: (worker: Worker) => string | undefined,
): ReadonlyMap<string, readonly Worker[]> {
  const groups = new Map<string, Worker[]>();
  for (const worker of workers) {
    const key = keyOf(worker);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(worker);
    else groups.set(key, [worker]);
  }
  return groups;
}

function personKey(name: string, birth: string): string | undefined {
  const letters = name.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return letters === '' ? undefined : `${letters} ${birth}`;
}
