import { ownWords, wholeValue } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import { LEAVE_REASONS } from '../leave-reasons.ts';
import {
  GUIDE,
  LOCATIONS,
  type Need,
  ROWS_A_FILE,
  type SippColumn,
  type SippLayout,
  type SippValues,
} from './layout.ts';

/** Code and name of a work location; from the operator's own template where there is one, else the derived list. */
export type WorkLocation = readonly [code: string, name: string, now?: string];

const YELLOW = 'FFFF00';
const RED = 'FF0000';
const HEADER_FILL: Readonly<Record<Need, string | undefined>> = {
  required: YELLOW,
  conditional: YELLOW,
  editable: YELLOW,
  locked: RED,
  optional: undefined,
};

/**
 * An upload file made from its layout: the sheets of the official one in their order, every data cell text, no formula.
 * @throws RangeError for more rows than SIPP takes: split first.
 */
export function sippWorkbook(
  layout: SippLayout,
  workers: readonly SippValues[],
  locations: readonly WorkLocation[],
): WorkbookModel {
  if (workers.length > ROWS_A_FILE) throw new RangeError(`${workers.length} rows in one SIPP file`);
  const sheets: Readonly<Record<string, () => SheetModel>> = {
    [GUIDE]: () => guideSheet(layout),
    [layout.dataSheet]: () => dataSheet(layout, workers),
    [LOCATIONS]: () =>
      listSheet(
        LOCATIONS,
        ['NAMA', 'KODE_LOKASI'],
        locations.map(([code, name]) => [name, code]),
      ),
    'SEBAB NA': () => listSheet('SEBAB NA', ['KODE_NA', 'SEBAB_NA'], LEAVE_REASONS),
  };
  return {
    title: ownWords(layout.dataSheet),
    sheets: layout.sheets.map((name) => {
      const make = sheets[name];
      if (!make) throw new RangeError(`no sheet ${name} can be made: the file is only ever filled`);
      return make();
    }),
  };
}

function dataSheet(layout: SippLayout, workers: readonly SippValues[]): SheetModel {
  const header: RowModel = { cells: layout.columns.map(headerCell) };
  const rows = workers.map(
    (values): RowModel => ({ cells: layout.columns.map(({ field }) => cellOf(values[field])) }),
  );
  return {
    name: ownWords(layout.dataSheet),
    columns: layout.columns.map(({ width, format }) => ({ width, format })),
    rows: [header, ...rows],
    tabColour: layout.tabColour,
  };
}

/** A person's own words, whole. */
const cellOf = (value: string | undefined): CellModel =>
  value === undefined ? undefined : wholeValue(value);

function headerCell({ header, need, format }: SippColumn): CellModel {
  const fill = HEADER_FILL[need];
  return { value: ownWords(header), style: { fill, format } };
}

function guideSheet({ guide, guideMerges }: SippLayout): SheetModel {
  const last = guide.at(-1)?.row ?? 0;
  const rows = Array.from({ length: last }, (_, index): RowModel => {
    const line = guide.find(({ row }) => row === index + 1);
    return { cells: line?.cells.map(ownWords) ?? [], style: line?.bold ? { bold: true } : undefined };
  });
  return { name: ownWords(GUIDE), columns: [{ width: 28 }, { width: 100 }], rows, merges: guideMerges };
}

function listSheet(
  name: string,
  header: readonly string[],
  lines: readonly (readonly string[])[],
): SheetModel {
  const rows = [header, ...lines].map((cells) => ({ cells: cells.map(ownWords) }));
  return { name: ownWords(name), columns: [{ width: 45 }, { width: 60 }], rows };
}

/** The files of at most 9,999 rows that a list becomes: in folders by part when it is more than one. */
export function uploadParts<T>(
  name: string,
  rows: readonly T[],
): { name: string; part: number; rows: readonly T[] }[] {
  const count = Math.ceil(rows.length / ROWS_A_FILE);
  return Array.from({ length: count }, (_, index) => ({
    name: count === 1 ? name : `bagian-${index + 1}/${name}`,
    part: index + 1,
    rows: rows.slice(index * ROWS_A_FILE, (index + 1) * ROWS_A_FILE),
  }));
}
