import { invented, joined, NOTHING, ownWords, type Shown, said } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import type { TemplateField, TemplateText } from '../../text/roster/template.ts';
import { examplePeople } from './template-example.ts';
import {
  headerRow,
  LIGHT,
  neededWord,
  type TemplatePlan,
  type TemplateRequest,
  templateColumns,
  templateHeading,
} from './template-plan.ts';

const HELP_WIDTH = 100;

/** The same columns filled in. A reader passes over what stands below the marker. */
export function exampleSheet(request: TemplateRequest, plan: TemplatePlan, text: TemplateText): SheetModel {
  const marker: RowModel = {
    cells: [text.marker],
    style: { bold: true, colour: 'C00000', format: 'General' },
  };
  const people = examplePeople(request.policy, plan.categories, request.asOf).map(
    (person): RowModel => ({ cells: plan.fields.map((field) => exampleCell(person[field])) }),
  );
  return {
    name: text.sheets.example,
    columns: templateColumns(plan, false),
    rows: [headerRow(plan, text), marker, ...people],
    frozen: { rows: 1 },
    orientation: 'landscape',
    protect: true,
  };
}

/** Its people are invented, their NIKs whole. */
const exampleCell = (value: string | number | undefined): Shown | number | undefined =>
  typeof value === 'string' ? invented(value) : value;

/** One cell a line: a table of column names would be taken for a roster. */
export function helpSheet(request: TemplateRequest, plan: TemplatePlan, text: TemplateText): SheetModel {
  const [person] = examplePeople(request.policy, plan.categories, request.asOf);
  const line = (field: TemplateField): Shown => {
    const example = person?.[field];
    const shown = example === undefined ? NOTHING : said` ${text.example(ownWords(String(example)))}`;
    const needed = neededWord(plan, field, text);
    const label = field === 'no_urut' ? NOTHING : said` (${needed})`;
    return said`${templateHeading(field)}${label}: ${text.hints[field]}${shown}`;
  };
  const wrapped = (lines: readonly Shown[]): RowModel[] =>
    lines.map((each) => ({
      cells: [each],
      style: { wrap: true },
      height: 16 * Math.ceil(each.length / HELP_WIDTH),
    }));
  return {
    name: text.sheets.help,
    columns: [{ width: HELP_WIDTH }],
    hideGrid: true,
    orientation: 'landscape',
    rows: [
      { cells: [text.title], style: { bold: true, size: 16 } },
      { cells: [] },
      ...wrapped(text.steps),
      { cells: [] },
      { cells: [text.columns], style: LIGHT },
      ...wrapped(plan.fields.map(line)),
      { cells: [] },
      { cells: [text.categories], style: LIGHT },
      ...wrapped([
        joined(
          plan.categories.map(({ name }) => name.id),
          ', ',
        ),
      ]),
    ],
  };
}
