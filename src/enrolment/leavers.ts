import { formatDmy } from '../domain/date.ts';
import type { Worker } from '../domain/worker.ts';
import type { Leaver } from './changes.ts';
import { DEATH, leaveReason } from './leave-reasons.ts';
import type { SippColumn, SippValues } from './sipp/layout.ts';
import { tkNa } from './sipp/layouts/tk-na.ts';
import { missingSippColumns } from './sipp/sipp-values.ts';

/** A leaver whom SIPP can be told of, or what is still missing. */
export interface LeaverRow {
  readonly worker: Worker;
  readonly values: SippValues;
  readonly missing: readonly SippColumn[];
  /** SIPP asks to be sure that nobody is deactivated who died within the reported month. */
  readonly died: boolean;
}

/** Leavers as rows of `data_tk_na`. The reason comes from the roster's remark; none is ever supposed. */
export function leaverRows(left: readonly Leaver[]): readonly LeaverRow[] {
  return left.map(({ worker }) => {
    const reason = worker.died !== undefined && worker.died === worker.to ? DEATH : leaveReason(worker.note);
    const values = Object.fromEntries(
      Object.entries({
        kpj: /^\d{11}$/.test(worker.sipp.kpj ?? '') ? worker.sipp.kpj : undefined,
        name: worker.name,
        birthDate: worker.birth === undefined ? undefined : formatDmy(worker.birth),
        leaveReason: reason,
        leaveDate: worker.to === undefined ? undefined : formatDmy(worker.to),
        note: worker.note,
      }).filter(([, value]) => value !== undefined),
    );
    return { worker, values, missing: missingFor(values), died: reason === DEATH };
  });
}

function missingFor(values: SippValues): readonly SippColumn[] {
  const date = tkNa.columns.filter(({ field }) => field === 'leaveDate');
  const dateAsked = values.leaveReason === DEATH && values.leaveDate === undefined;
  return [...missingSippColumns(tkNa, values), ...(dateAsked ? date : [])];
}
