import { Refused } from '../../domain/refused.ts';
import type { Worker } from '../../domain/worker.ts';
import type { ExportPlan } from '../../enrolment/export-plan.ts';
import type { SippValues } from '../../enrolment/sipp/layout.ts';
import { employersOf } from '../../policy/employers.ts';
import type { Policy } from '../../policy/policy.ts';

/** Somebody who leaves, as a row of `data_tk_na`. */
export interface Leaving {
  readonly worker: Worker;
  readonly values: SippValues;
}

/** What SIPP is told under one NPP. */
export interface EmployerSet {
  readonly npp: string;
  readonly plan: ExportPlan;
  readonly leavers: readonly SippValues[];
}

/**
 * The plan parted by employer, in the order of their NPPs; nobody stands under another's. @throws Refused when a PU
 * worker has none
 */
export function byEmployer(plan: ExportPlan, leavers: readonly Leaving[], policy: Policy): EmployerSet[] {
  const employers = employersOf(policy);
  const told = [...plan.files.flatMap(({ enrollees }) => enrollees), ...plan.members, ...leavers];
  const npps = new Set(told.map(({ worker }) => employers.of(worker)));
  if (npps.has(undefined)) throw new Refused({ code: 'npp-missing', args: {} });
  const asked = npps.size > 0 ? [...npps] : [policy.enrolment.npp];
  return asked
    .filter((npp) => npp !== undefined)
    .sort()
    .map((npp) => {
      const isOwn = ({ worker }: { readonly worker: Worker }): boolean => employers.of(worker) === npp;
      const files = plan.files
        .map(({ layout, enrollees }) => ({ layout, enrollees: enrollees.filter(isOwn) }))
        .filter(({ enrollees }) => enrollees.length > 0);
      return {
        npp,
        plan: { ...plan, files, members: plan.members.filter(isOwn) },
        leavers: leavers.filter(isOwn).map(({ values }) => values),
      };
    });
}
