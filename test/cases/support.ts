import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Ran, run } from '../support/run.ts';

export type Value = ExcelJS.CellValue;

const HEADINGS: readonly string[] = [
  'No',
  'NIK',
  'Nama',
  'Jabatan',
  'Desa',
  'Kecamatan',
  'Tanggal Lahir',
  'Upah',
];

/** Six invented people of one village, about whom nothing is wrong; cells as under `HEADINGS`. */
export const PEOPLE: readonly (readonly string[])[] = [
  ['1', '3516091208799801', 'SUTRISNO HADI', 'Kepala Desa', 'Kalen', 'Dlanggu', '12-08-1979', '2500000'],
  ['2', '3516094305849802', 'NURUL AISYAH', 'Sekretaris Desa', 'Kalen', 'Dlanggu', '03-05-1984', '2500000'],
  ['3', '3516092111819803', 'BAMBANG WIDODO', 'Kaur Keuangan', 'Kalen', 'Dlanggu', '21-11-1981', '2500000'],
  ['4', '3516095702909804', 'SITI ROKHMAH', 'Kaur Umum', 'Kalen', 'Dlanggu', '17-02-1990', '2500000'],
  ['5', '3516090509769805', 'AGUS PRAYITNO', 'Kasi Pelayanan', 'Kalen', 'Dlanggu', '05-09-1976', '2500000'],
  [
    '6',
    '3516096812929806',
    'DEWI LESTARI',
    'Kasi Kesejahteraan',
    'Kalen',
    'Dlanggu',
    '28-12-1992',
    '2500000',
  ],
];

/** Every official is charged 6.24 % of the wage in the roster. */
export const BY_WAGE: string = `policy: uji-upah
title: Uji upah (rekaan)
categories:
${['kepala-desa', 'sekretaris-desa', 'perangkat-desa']
  .map((id) => `  ${id}: { segment: PU, risk: 1, programmes: [JKK, JKM, JHT], base: wage }`)
  .join('\n')}
`;

/** The table with some of its cells replaced: `C5` is the column and row of the sheet. */
export function roster(cells: Readonly<Record<string, Value>> = {}): Value[][] {
  const rows: Value[][] = [[...HEADINGS], ...PEOPLE.map((person) => [...person])];
  for (const [cell, value] of Object.entries(cells)) {
    const row = Number(cell.slice(1)) - 1;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    line[cell.charCodeAt(0) - 65] = value;
  }
  return rows;
}

/** Sheets by their names, as exceljs writes them. */
export async function book(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
  dress: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
    dress(sheet);
  }
  // To pack it takes longer than all else that a test does with it.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}

export const csv = (rows: readonly (readonly Value[])[], delimiter = ','): string =>
  rows.map((row) => `${row.map((cell) => String(cell ?? '')).join(delimiter)}\n`).join('');

/** A new folder with these files, and command lines run in it. */
export function desk(files: Readonly<Record<string, string | Uint8Array>>): Desk {
  const cwd = mkdtempSync(join(tmpdir(), 'case-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), bytes);
  }
  const path = (word: string): string => (existsSync(join(cwd, word)) ? join(cwd, word) : word);
  const enroll = (line: string): Promise<Ran> => run(line.split(' ').map(path), { cwd });
  const validate = async (line: string): Promise<Validated> => {
    const { code, out, err } = await enroll(`validate ${line} --format json`);
    const report = JSON.parse(out) as Omit<Validated, 'code' | 'err'>;
    return { ...report, code, err };
  };
  return { cwd, enroll, validate };
}

export interface Desk {
  readonly cwd: string;
  /** Words are parted by blanks; those that name a file of the desk are found in it. */
  enroll(line: string): Promise<Ran>;
  validate(line: string): Promise<Validated>;
}

export interface Said {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly row: number | null;
  readonly cell: string | null;
  readonly field: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly todo: string;
}

/** What `validate --format json` said. */
export interface Validated {
  readonly code: number;
  readonly err: string;
  readonly totals: {
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly blank: number;
  };
  readonly findings: readonly Said[];
}

/** Findings as `B3 nik-length`, in their order; codes without a cell stand alone. */
export const saidOf = ({ findings }: Validated): string[] =>
  findings.map(({ code, cell }) => (cell ? `${cell} ${code}` : code));
