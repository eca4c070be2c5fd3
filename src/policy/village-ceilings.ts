import { FUNDS, type Fund } from '../domain/fund.ts';
import { VillageIndex } from '../domain/village/index.ts';
import type { Ceilings, CeilingTerm } from './ceiling.ts';
import type { Policy } from './policy.ts';
import { type PolicyProblem, shownProblem } from './problem.ts';

/** Whether any village may spend no more than so much from some fund. */
export const hasCeilings = ({ ceilings, villages }: Policy): boolean =>
  [ceilings, ...(villages?.list ?? []).map((village) => village.ceilings)].some(
    (one) => Object.keys(one).length > 0,
  );

/** Each village's ceilings: its own of the villages file, else the policy's for every village. */
export function villageCeilings(policy: Policy): (kecamatan: string, name: string) => Ceilings {
  const listed = new VillageIndex(policy.villages?.list ?? []);
  return (kecamatan, name) => {
    const found = listed.find(kecamatan, name);
    return found.kind === 'found' ? ownCeilings(found.village.ceilings, policy.ceilings) : policy.ceilings;
  };
}

/**
 * A village's own ceilings over those of every village. Its own of a fund stand in place of all of the policy's of that
 * fund; one that names no months has those of the policy's, where that has one, else it is of all months.
 */
export function ownCeilings(own: Ceilings, everywhere: Ceilings): Ceilings {
  const made: Partial<Record<Fund, readonly CeilingTerm[]>> = { ...everywhere };
  for (const fund of FUNDS) {
    const terms = own[fund];
    if (terms === undefined) continue;
    const [only, ...others] = everywhere[fund] ?? [];
    const months = others.length === 0 ? only?.months : undefined;
    made[fund] = months ? terms.map((term) => ({ months, ...term })) : terms;
  }
  return made;
}

/** A village's own ceiling that names no months, where the policy has several: nothing says which it is. */
export function undatedCeilings({ ceilings, villages }: Policy): PolicyProblem[] {
  return FUNDS.filter((fund) => (ceilings[fund] ?? []).length > 1).flatMap((fund): PolicyProblem[] => {
    const undated = (villages?.list ?? []).some((village) =>
      village.ceilings[fund]?.some(({ months }) => months === undefined),
    );
    return undated ? [shownProblem({ code: 'ceiling-without-months', path: ['villages'], found: fund })] : [];
  });
}
