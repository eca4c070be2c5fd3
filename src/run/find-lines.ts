import { type Finding, isRejecting } from '../checks/engine/registry.ts';
import type { Contribution } from '../contribution/calculator.ts';
import type { Line } from '../contribution/line.ts';
import type { MissingBase } from '../domain/kinds/uncharged.ts';
import { digitsOf } from '../domain/nik.ts';
import type { Place } from '../domain/place.ts';
import type { Worker } from '../domain/worker.ts';
import type { RejectedRow } from '../reports/budget/explain-rejected.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import type { SheetAsRead } from '../roster/sheet-as-read.ts';
import { type ContributionRequest, type ContributionRun, contribute } from './budget/contributions.ts';
import type { Ports } from './ports.ts';

export interface WorkerLines {
  readonly worker: Worker;
  readonly lines: readonly Line[];
  /** Set where the base is not known, and so no line can be made. */
  readonly missing: MissingBase | undefined;
}

export interface PersonLines {
  /** The accepted rows. */
  readonly found: readonly WorkerLines[];
  readonly rejected: readonly RejectedRow[];
  readonly result: ContributionRun;
}

/** All rows of a NIK: of accepted ones the lines of their contributions, of rejected ones what was found. @throws Refused */
export async function findLines(
  { nik, ...request }: ContributionRequest & { readonly nik: string },
  ports: Ports,
): Promise<PersonLines> {
  const found: WorkerLines[] = [];
  const rows: RosterRow[] = [];
  const result = await contribute(request, ports, () => {
    found.length = 0;
    rows.length = 0;
    const take = (worker: Worker, { lines, missing }: Contribution): void => {
      if (digitsOf(worker.nik) === nik) found.push({ worker, lines, missing });
    };
    const row = (one: RosterRow, accepted: boolean): void => {
      if (!accepted && digitsIn(one) === nik) rows.push(one);
    };
    return Object.assign(take, { row });
  });
  const { sheets, findings } = result.outcome;
  const rejected = rows.map((row) => ({
    row,
    findings: findings.filter((finding) => isRejecting(finding) && isAbout(finding, row, sheets)),
  }));
  return { found, rejected, result };
}

/** Also of a NIK that is none, for a row may be rejected for that. */
const digitsIn = ({ nik }: RosterRow): string | undefined =>
  nik?.value === undefined ? nik?.text.replace(/\D/g, '') : digitsOf(nik.value);

/** Tables that stand beside each other have different people in one row. */
function isAbout({ place }: Finding, row: RosterRow, sheets: readonly SheetAsRead[]): boolean {
  const own = row.place;
  if (place.row !== own.row || !isSameSheet(place, own)) return false;
  const tables = sheets.find((sheet) => isSameSheet(sheet, own))?.layout?.beside?.tables;
  if (!tables || place.column === undefined || row.nik === undefined) return true;
  const tableOf = (column: number): number => tables.findIndex(({ last }) => column <= last);
  return tableOf(place.column) === tableOf(row.nik.column);
}

const isSameSheet = (a: Pick<Place, 'file' | 'sheet'>, b: Pick<Place, 'file' | 'sheet'>): boolean =>
  a.file === b.file && a.sheet === b.sheet;
