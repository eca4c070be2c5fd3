import type { CategoryId } from '../../domain/category.ts';
import { type CalendarDate, dateParts } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import { columnLetter } from '../../domain/place.ts';
import { ownWords } from '../../domain/shown.ts';
import type {
  CellStyle,
  ColumnModel,
  RowModel,
  SheetModel,
  ValidationModel,
  ValidationRule,
  WorkbookModel,
} from '../../domain/workbook.ts';
import type { CategoryPolicy, Policy } from '../../policy/policy.ts';
import type { Village } from '../../policy/village.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';
import {
  TEMPLATE_FIELDS,
  TEMPLATE_TEXT,
  type TemplateField,
  type TemplateText,
} from '../../text/roster/template.ts';
import { TEMPLATE_COLUMNS, TEMPLATE_WIDTH } from './template-columns.ts';
import { examplePeople } from './template-example.ts';

export interface TemplateRequest {
  readonly policy: Policy;
  /** Of the policy's categories; all when empty. */
  readonly categories: readonly CategoryId[];
  /** Rows that are made ready for people. */
  readonly rows: number;
  /** Bounds the birth dates that may be typed. */
  readonly asOf: CalendarDate;
  readonly language: Language;
}

const HELP_WIDTH = 100;

const DARK: CellStyle = { bold: true, colour: 'FFFFFF', fill: '2F6B4F', border: 'thin', wrap: true };
const LIGHT: CellStyle = { bold: true, fill: 'D5E8DC', border: 'thin', wrap: true };

/** The columns of a template for a policy: a wage is asked for only where a category is charged on it. */
export interface TemplatePlan {
  readonly fields: readonly TemplateField[];
  readonly categories: readonly CategoryPolicy[];
  readonly required: (field: TemplateField) => boolean;
}

function planOf({ policy, categories }: TemplateRequest): TemplatePlan {
  const chosen = [...policy.categories.values()].filter(
    ({ id }) => categories.length === 0 || categories.includes(id),
  );
  const waged = chosen.filter(({ base }) => base === 'wage');
  return {
    categories: chosen,
    fields: TEMPLATE_FIELDS.filter((field) => field !== 'upah' || waged.length > 0),
    required: (field) =>
      TEMPLATE_COLUMNS[field].required === true || (field === 'upah' && waged.length === chosen.length),
  };
}

/** An empty roster to fill in: drop-downs, formats and checks of what is typed, an example, a page of instructions. */
export function templateWorkbook(request: TemplateRequest): WorkbookModel {
  const plan = planOf(request);
  const text = TEMPLATE_TEXT[request.language];
  const lists = choiceLists(plan, request.policy);
  return {
    title: text.title,
    sheets: [
      rosterSheet(request, plan, text, lists),
      exampleSheet(request, plan, text),
      helpSheet(request, plan, text),
      listSheet(lists, text),
    ],
  };
}

/** Field → what can be chosen, in the order of the columns of the hidden sheet. */
type Lists = ReadonlyMap<TemplateField, readonly string[]>;

function choiceLists({ categories }: TemplatePlan, { villages, official }: Policy): Lists {
  const known = villages?.list ?? byName(official?.villages ?? []);
  const lists: readonly (readonly [TemplateField, readonly string[]])[] = [
    ['jabatan', categories.map(({ name }) => name.id)],
    ['jenis_kelamin', ['L', 'P']],
    ['desa', known.map(({ name }) => name)],
    ['kecamatan', (villages ? known : (official?.villages ?? [])).map(({ kecamatan }) => kecamatan)],
  ];
  return new Map(
    lists
      .map(([field, names]) => [field, [...new Set(names)]] as const)
      .filter(([, names]) => names.length > 0),
  );
}

/** A regency has hundreds, to be found by name and not by code. */
const byName = (villages: readonly Village[]): Village[] =>
  [...villages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const heading = (field: TemplateField): string => FIELD_NAMES[field].id;

function columnsOf({ fields }: TemplatePlan, unlocked: boolean): ColumnModel[] {
  return fields.map((field) => {
    const { width = TEMPLATE_WIDTH, format } = TEMPLATE_COLUMNS[field];
    return { width, format, ...(unlocked ? { unlocked } : {}) };
  });
}

function headerRow({ fields, required }: TemplatePlan, text: TemplateText): RowModel {
  return {
    height: 32,
    cells: fields.map((field) => {
      const dark = required(field);
      const needed = dark ? `(${text.required}) ` : '';
      return {
        value: heading(field),
        note: `${needed}${text.hints[field]}`,
        style: { ...(dark ? DARK : LIGHT), format: '@' },
      };
    }),
  };
}

function rosterSheet(
  request: TemplateRequest,
  plan: TemplatePlan,
  text: TemplateText,
  lists: Lists,
): SheetModel {
  return {
    name: text.sheets.roster,
    columns: columnsOf(plan, true),
    rows: [headerRow(plan, text)],
    frozen: { rows: 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: '1:1',
    protect: true,
    tabColour: '2F6B4F',
    validations: plan.fields.flatMap((field, index) => validationOf(field, index + 1, request, text, lists)),
  };
}

function validationOf(
  field: TemplateField,
  column: number,
  { rows, asOf, policy }: TemplateRequest,
  text: TemplateText,
  lists: Lists,
): ValidationModel[] {
  const letter = columnLetter(column);
  const rule = ruleOf(field, `${letter}2`, asOf, text, lists);
  if (!rule) return [];
  return [
    {
      range: `${letter}2:${letter}${rows + 1}`,
      rule,
      title: text.wrong,
      message: `${heading(field)}: ${text.hints[field]}`,
      // A date can be typed as text in a program set to another language, and a village can be newer than the
      // official list; both are read all the same.
      soft: rule.kind === 'date' || (TEMPLATE_COLUMNS[field].area === true && policy.villages === undefined),
    },
  ];
}

function ruleOf(
  field: TemplateField,
  cell: string,
  asOf: CalendarDate,
  text: TemplateText,
  lists: Lists,
): ValidationRule | undefined {
  const index = [...lists.keys()].indexOf(field);
  if (index >= 0) {
    const letter = columnLetter(index + 1);
    const last = (lists.get(field)?.length ?? 0) + 1;
    return { kind: 'list', source: `${text.sheets.lists}!$${letter}$2:$${letter}$${last}` };
  }
  return TEMPLATE_COLUMNS[field].rule?.(cell, dateParts(asOf).year);
}

/** The same columns filled in. A reader passes over what stands below the marker. */
function exampleSheet(request: TemplateRequest, plan: TemplatePlan, text: TemplateText): SheetModel {
  const marker: RowModel = {
    cells: [text.marker],
    style: { bold: true, colour: 'C00000', format: 'General' },
  };
  const people = examplePeople(request.policy, plan.categories, request.asOf).map(
    (person): RowModel => ({ cells: plan.fields.map((field) => person[field]) }),
  );
  return {
    name: text.sheets.example,
    columns: columnsOf(plan, false),
    rows: [headerRow(plan, text), marker, ...people],
    frozen: { rows: 1 },
    orientation: 'landscape',
    protect: true,
  };
}

/** One cell a line: a table of column names would be taken for a roster. */
function helpSheet(request: TemplateRequest, plan: TemplatePlan, text: TemplateText): SheetModel {
  const [person] = examplePeople(request.policy, plan.categories, request.asOf);
  const line = (field: TemplateField): string => {
    const example = person?.[field];
    const shown = example === undefined ? '' : ` ${text.example(ownWords(String(example)))}`;
    const needed = plan.required(field) ? text.required : text.optional;
    const label = field === 'no_urut' ? '' : ` (${needed})`;
    return `${heading(field)}${label}: ${text.hints[field]}${shown}`;
  };
  const wrapped = (lines: readonly string[]): RowModel[] =>
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
      ...wrapped([plan.categories.map(({ name }) => name.id).join(', ')]),
    ],
  };
}

function listSheet(lists: Lists, text: TemplateText): SheetModel {
  const columns = [...lists.values()];
  const longest = columns.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    name: text.sheets.lists,
    hidden: true,
    columns: columns.map(() => ({ width: 28, format: '@' })),
    rows: [
      { cells: [...lists.keys()].map(heading), style: LIGHT },
      ...Array.from({ length: longest }, (_, row) => ({ cells: columns.map((names) => names[row]) })),
    ],
  };
}
