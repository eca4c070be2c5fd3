import { cellText, type SheetRow } from '../../domain/cell.ts';
import type { CellEdit } from '../../domain/cell-edit.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { columnLetter } from '../../domain/place.ts';
import { ownWords, shownName, shownText } from '../../domain/shown.ts';
import type { SippField } from '../../domain/sipp/sipp-field.ts';
import type { TemplateFault } from '../../domain/template-fault.ts';
import type { SippLayout, SippValues } from './layout.ts';
import type { WorkLocation } from './sipp-workbook.ts';

/** Compares row 1 with the layout, letter by letter: a template that SIPP has changed must be seen, not guessed at. */
export function headerFault(layout: SippLayout, header: SheetRow | undefined): TemplateFault | undefined {
  const found = (header?.row === 1 ? header.cells : []).map(cellText);
  const width = Math.max(found.length, layout.columns.length);
  for (let index = 0; index < width; index++) {
    const [is, expected] = [found[index] ?? '', layout.columns[index]?.header ?? ''];
    if (is !== expected)
      return {
        kind: 'header',
        column: ownWords(columnLetter(index + 1)),
        expected: ownWords(expected),
        found: shownName(is),
      };
  }
  return undefined;
}

/** Workers in an empty template, from row 2 on: one edit a value, text all. */
export function newWorkerEdits(layout: SippLayout, workers: readonly SippValues[]): CellEdit[] {
  return workers.flatMap((values, index) =>
    layout.columns.flatMap(({ field }, column) => {
      const value = values[field];
      return value === undefined ? [] : [{ row: index + 2, column: column + 1, value }];
    }),
  );
}

/** The first row below the header that holds anything. A fresh download of a file for new workers has none. */
export function firstFilledRow(rows: readonly SheetRow[]): number | undefined {
  return rows.find(({ row, cells }) => row > 1 && cells.some((cell) => cellText(cell).trim() !== ''))?.row;
}

/** A worker as SIPP lists one in a file that it hands out filled. */
export interface Member {
  readonly row: number;
  readonly values: SippValues;
}

export function membersOf(layout: SippLayout, rows: readonly SheetRow[]): readonly Member[] {
  return rows.flatMap(({ row, cells }) => {
    const entries = layout.columns.flatMap(({ field }, index) => {
      const text = cellText(cells[index]).trim();
      return text === '' ? [] : [[field, text] as const];
    });
    const values: Partial<Record<SippField, string>> = Object.fromEntries(entries);
    return row > 1 && entries.length > 0 ? [{ row, values }] : [];
  });
}

/** SIPP's rows must be of this employer and this month: BLTH is `01-MM-YYYY`. */
export function memberFault(
  members: readonly Member[],
  npp: string,
  month: Month,
): TemplateFault | undefined {
  const [year, monthOfYear] = formatMonth(month).split('-');
  for (const { row, values } of members) {
    if (values.npp !== undefined && values.npp !== npp)
      return { kind: 'other-npp', row, npp: shownText(values.npp) };
    const billing = values.billingMonth;
    if (billing !== undefined && billing !== `01-${monthOfYear}-${year}`)
      return { kind: 'other-month', row, month: shownText(billing) };
  }
  return undefined;
}

export interface Matched<T> {
  readonly member: Member;
  readonly worker: T;
  readonly by: 'nik' | 'kpj';
}

export interface Matching<T> {
  readonly matched: readonly Matched<T>[];
  /** SIPP knows them, the roster does not: they left, or the roster lacks them. */
  readonly notOnRoster: readonly Member[];
  readonly notInTemplate: readonly T[];
}

/** Pairs SIPP's rows with workers by NIK, then by KPJ, each at most once and in SIPP's order. */
export function matchMembers<T extends SippValues>(
  members: readonly Member[],
  workers: readonly T[],
): Matching<T> {
  const left = new Set(workers);
  const pairs = new Map<Member, Matched<T>>();
  for (const [by, field] of [
    ['nik', 'identityNumber'],
    ['kpj', 'kpj'],
  ] as const) {
    const known = new Map([...left].map((worker) => [worker[field], worker]));
    for (const member of members) {
      const key = member.values[field];
      const worker = key === undefined ? undefined : known.get(key);
      if (worker === undefined || pairs.has(member) || !left.has(worker)) continue;
      left.delete(worker);
      pairs.set(member, { member, worker, by });
    }
  }
  return {
    matched: members.flatMap((member) => pairs.get(member) ?? []),
    notOnRoster: members.filter((member) => !pairs.has(member)),
    notInTemplate: workers.filter((worker) => left.has(worker)),
  };
}

/** Sets the month's wages where they differ from what SIPP has. UPAH is a number in SIPP's own file, and stays one. */
export function wageEdits<T extends SippValues>(
  layout: SippLayout,
  matched: readonly Matched<T>[],
): CellEdit[] {
  const column = layout.columns.findIndex(({ field }) => field === 'wage') + 1;
  return matched.flatMap(({ member, worker }) => {
    const same = Number(member.values.wage) === Number(worker.wage);
    return worker.wage === undefined || same ? [] : [{ row: member.row, column, value: Number(worker.wage) }];
  });
}

/** Fills what SIPP allows to be corrected where it has nothing; what SIPP has is never overwritten. */
export function correctionEdits<T extends SippValues>(
  layout: SippLayout,
  matched: readonly Matched<T>[],
): CellEdit[] {
  return matched.flatMap(({ member, worker }) =>
    layout.columns.flatMap(({ field, need }, index) => {
      const value = worker[field];
      const open = need === 'editable' && member.values[field] === undefined;
      return open && value !== undefined ? [{ row: member.row, column: index + 1, value }] : [];
    }),
  );
}

/** The operator's own list of work locations, from the sheet `Lokasi Pekerjaan` (NAMA, KODE_LOKASI). */
export function locationsOf(rows: readonly SheetRow[]): readonly WorkLocation[] {
  return rows.flatMap(({ cells }) => {
    const [name = '', code = ''] = [cellText(cells[0]).trim(), cellText(cells[1]).trim()];
    return /^\d{4}$/.test(code) ? [[code, name] as const] : [];
  });
}
