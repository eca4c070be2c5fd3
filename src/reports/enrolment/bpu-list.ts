import type { CsvCell } from '../../domain/csv.ts';
import type { Language } from '../../domain/language.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { PROGRAMMES } from '../../domain/programme.ts';
import { type Shown, shownText, wholeNik, wholeValue, word } from '../../domain/shown.ts';
import { BPU_FIELDS, type BpuField } from '../../domain/sipp/bpu-field.ts';
import type { RichCell, WorkbookModel } from '../../domain/workbook.ts';
import type { Enrollee } from '../../enrolment/export-plan.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import type { Policy } from '../../policy/policy.ts';
import { EXPORT_SHEET_TEXT } from '../../text/enrolment/export-sheets.ts';
import { ColumnTable } from '../parts/columns.ts';
import { type Handout, resultSheets } from '../parts/result-sheets.ts';
import { BODY, blank, HEADING, INPUT, row, title } from '../workbook/cells.ts';

/** A list of BPU candidates with the fields that their registration asks for. No official bulk template is known. */
export interface BpuList {
  readonly header: readonly Shown[];
  readonly candidates: readonly Candidate[];
}

/** Text, but for the number, the income and the contribution, which are numbers. */
export type Candidate = Readonly<Partial<Record<BpuField, string | number>>>;

export function bpuRows({ candidates }: BpuList): CsvCell[][] {
  return candidates.map((candidate) => BPU_FIELDS.map((field) => numberOrWhole(candidate[field])));
}

const NUMBERS: ReadonlySet<BpuField> = new Set(['no', 'income', 'contribution']);
const WIDTHS: Readonly<Partial<Record<BpuField, number>>> = {
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
  const headers = EXPORT_SHEET_TEXT[language].bpuHeaders;
  const candidates = enrollees.map((enrollee, index) => ({
    no: index + 1,
    ...cellsOf(enrollee, policy, month, regency, language),
  }));
  return { header: BPU_FIELDS.map((field) => headers[field]), candidates };
}

function cellsOf(
  { worker, prepared, wage, lines, contribution }: Enrollee,
  policy: Policy,
  month: Month,
  regency: string | undefined,
  language: Language,
): Candidate {
  const { values } = prepared;
  const programmes = PROGRAMMES.filter((programme) => lines.some((line) => line.programme === programme));
  const cells: Partial<Record<BpuField, string | number | undefined>> = {
    nik: wholeNik(worker.nik),
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
  return cells as Candidate;
}

/** What nobody has said yet. */
const TO_FILL_IN: RichCell = { value: '', style: INPUT };

/** The list as a workbook that says in its title that it is not official. */
export function bpuWorkbook(list: BpuList, handout: Handout): WorkbookModel {
  const text = EXPORT_SHEET_TEXT[handout.language];
  const columns = new ColumnTable(
    BPU_FIELDS.map((field) => ({
      key: field,
      head: text.bpuHeaders[field],
      width: WIDTHS[field] ?? 18,
      format: NUMBERS.has(field) ? '#,##0' : '@',
      cell: (candidate: Candidate) => numberOrWhole(candidate[field]) ?? TO_FILL_IN,
    })),
  );
  return {
    title: text.bpuTitle,
    isResult: true,
    sheets: resultSheets(
      [
        {
          name: word('Calon BPU tidak resmi'),
          columns: columns.models,
          rows: [
            title(text.bpuTitle),
            row([text.bpuNote]),
            blank,
            row(columns.heads, HEADING),
            ...list.candidates.map((candidate, index) => row(columns.cells(candidate, index + 5), BODY)),
          ],
          frozen: { rows: 4, columns: 3 },
          orientation: 'landscape',
          repeatRows: '4:4',
        },
      ],
      handout,
    ),
  };
}

/** The same candidates in a branch office's own form: every cell text. */
export function branchWorkbook(list: BpuList, layout: BpuLayout): WorkbookModel {
  const rows = list.candidates.map((candidate) => ({
    cells: layout.columns.map(({ field, value }) => cellOf(field === undefined ? value : candidate[field])),
  }));
  return {
    title: shownText(layout.source),
    sheets: [
      {
        name: shownText(layout.sheet),
        columns: layout.columns.map(({ header }) => ({
          width: Math.max(18, header.length + 2),
          format: '@',
        })),
        rows: [
          ...layout.title.map((line) => ({ cells: [shownText(line)] })),
          { cells: layout.columns.map(({ header }) => shownText(header)), style: { bold: true } },
          ...rows,
        ],
      },
    ],
  };
}

/** What a person's row says, whole, and the constants of the office's form. */
function cellOf(value: string | number | undefined): Shown | undefined {
  return value === undefined ? undefined : wholeValue(String(value));
}

const numberOrWhole = (value: string | number | undefined): Shown | number | undefined =>
  typeof value === 'number' ? value : cellOf(value);
