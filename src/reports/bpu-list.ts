import type { Language } from '../domain/language.ts';
import { formatMonth, type Month } from '../domain/month.ts';
import { PROGRAMMES } from '../domain/programme.ts';
import type { WorkbookModel } from '../domain/workbook.ts';
import type { Enrollee } from '../enrolment/export-plan.ts';
import type { Policy } from '../policy/policy.ts';
import { type BpuColumn, EXPORT_TEXT } from '../text/export.ts';

/** A list of BPU candidates with the fields that their registration asks for. No official bulk template is known. */
export interface BpuList {
  readonly header: readonly string[];
  /** Text, but for the number, the income and the contribution, which are numbers. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const NUMBERS: ReadonlySet<BpuColumn> = new Set(['no', 'income', 'contribution']);
const WIDTHS: Readonly<Partial<Record<BpuColumn, number>>> = {
  no: 5,
  name: 30,
  nik: 19,
  address: 32,
  mother: 26,
};

export function bpuList(
  enrollees: readonly Enrollee[],
  policy: Policy,
  month: Month,
  regency: string | undefined,
  language: Language,
): BpuList {
  const headers = EXPORT_TEXT[language].bpuHeaders;
  const columns = Object.keys(headers) as BpuColumn[];
  const rows = enrollees.map((enrollee, index) => {
    const cells = cellsOf(enrollee, policy, month, regency, language);
    return columns.map((column) => (column === 'no' ? index + 1 : cells[column]));
  });
  return { header: columns.map((column) => headers[column]), rows };
}

function cellsOf(
  { worker, prepared, wage, lines, contribution }: Enrollee,
  policy: Policy,
  month: Month,
  regency: string | undefined,
  language: Language,
): Partial<Record<BpuColumn, string | number>> {
  const { values } = prepared;
  const programmes = PROGRAMMES.filter((programme) => lines.some((line) => line.programme === programme));
  const cells: Partial<Record<BpuColumn, string | number | undefined>> = {
    nik: worker.nik,
    name: worker.name,
    birthPlace: values.birthPlace,
    birthDate: values.birthDate,
    sex: worker.sex,
    mother: values.mother,
    address: values.address,
    village: worker.village,
    kecamatan: worker.kecamatan,
    regency,
    mobile: values.mobile,
    email: values.email,
    occupation: policy.categories.get(worker.category)?.name[language] ?? worker.category,
    income: wage,
    programmes: programmes.join(', '),
    period: formatMonth(month),
    contribution,
  };
  return cells as Partial<Record<BpuColumn, string | number>>;
}

/** The list as a workbook that says in its title that it is not official. */
export function bpuWorkbook(list: BpuList, language: Language): WorkbookModel {
  const text = EXPORT_TEXT[language];
  const columns = Object.keys(text.bpuHeaders) as BpuColumn[];
  return {
    title: text.bpuTitle,
    sheets: [
      {
        name: 'Calon BPU tidak resmi',
        columns: columns.map((column) => ({
          width: WIDTHS[column] ?? 18,
          format: NUMBERS.has(column) ? '#,##0' : '@',
        })),
        rows: [
          { cells: [text.bpuTitle], style: { bold: true, size: 13 } },
          { cells: [text.bpuNote] },
          { cells: [] },
          { cells: list.header, style: { bold: true, border: 'thin', fill: 'D9D9D9' } },
          ...list.rows.map((cells) => ({ cells, style: { border: 'thin' as const } })),
        ],
        frozen: { rows: 4, columns: 3 },
        orientation: 'landscape',
        repeatRows: '4:4',
      },
    ],
  };
}
