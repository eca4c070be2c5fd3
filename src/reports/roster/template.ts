import { type CalendarDate, dateParts } from '../../domain/date.ts';
import { factsOf } from '../../domain/field.ts';
import { columnLetter } from '../../domain/place.ts';
import { type Shown, said, word } from '../../domain/shown.ts';
import type { SheetModel, ValidationModel, ValidationRule, WorkbookModel } from '../../domain/workbook.ts';
import { tkBaru } from '../../enrolment/sipp/layouts/tk-baru.ts';
import { employersOf } from '../../policy/employers.ts';
import type { CategoryPolicy, Policy } from '../../policy/policy.ts';
import type { Village } from '../../policy/village.ts';
import {
  TEMPLATE_FIELDS,
  TEMPLATE_TEXT,
  type TemplateField,
  type TemplateText,
} from '../../text/roster/template.ts';
import { CHOICES, postsOf } from './template-choices.ts';
import { TEMPLATE_COLUMNS } from './template-columns.ts';
import { exampleSheet, helpSheet } from './template-help.ts';
import {
  headerRow,
  LIGHT,
  type TemplatePlan,
  type TemplateRequest,
  templateColumns,
  templateHeading,
} from './template-plan.ts';

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
    forSipp: askedBySipp(policy, chosen),
  };
}

/** What SIPP asks of a new worker and the policy does not state itself; nothing where it knows no employer. */
function askedBySipp(policy: Policy, chosen: readonly CategoryPolicy[]): TemplatePlan['forSipp'] {
  const { enrolment } = policy;
  const hasEmployer = employersOf(policy).stated.size > 0;
  if (!hasEmployer || chosen.every(({ segment }) => segment !== 'PU')) return () => false;
  const needs = new Map(tkBaru.columns.map(({ field, need }) => [field, need]));
  return (field) => {
    const { sipp } = factsOf(field);
    if (sipp === undefined || sipp === 'wage') return false;
    if (sipp === 'postcode') return enrolment.postcode === undefined;
    if (sipp === 'contractEnd') return enrolment.employment === 'Y';
    return needs.get(sipp) === 'required';
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
type Lists = ReadonlyMap<TemplateField, readonly Shown[]>;

function choiceLists({ categories }: TemplatePlan, { villages, official }: Policy): Lists {
  const known = villages?.list ?? byName(official?.villages ?? []);
  const lists: readonly (readonly [TemplateField, readonly Shown[]])[] = [
    ['jabatan', categories.flatMap(({ id, name }) => [name.id, ...postsOf(id)])],
    ['jenis_kelamin', [word('L'), word('P')]],
    ['desa', known.map(({ name }) => name)],
    ['kecamatan', (villages ? known : (official?.villages ?? [])).map(({ kecamatan }) => kecamatan)],
    ['status_kawin', CHOICES.married],
    ['gol_darah', CHOICES.blood],
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

function rosterSheet(
  request: TemplateRequest,
  plan: TemplatePlan,
  text: TemplateText,
  lists: Lists,
): SheetModel {
  return {
    name: text.sheets.roster,
    columns: templateColumns(plan, true),
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
  const rule = ruleOf(field, said`${letter}2`, asOf, text, lists);
  if (!rule) return [];
  return [
    {
      range: said`${letter}2:${letter}${rows + 1}`,
      rule,
      title: text.wrong,
      message: said`${templateHeading(field)}: ${text.hints[field]}`,
      // A date can be typed as text in a program set to another language, a village can be newer than the official list,
      // and a post has many names; all are read all the same.
      soft:
        rule.kind === 'date' ||
        TEMPLATE_COLUMNS[field].open === true ||
        (TEMPLATE_COLUMNS[field].area === true && policy.villages === undefined),
    },
  ];
}

function ruleOf(
  field: TemplateField,
  cell: Shown,
  asOf: CalendarDate,
  text: TemplateText,
  lists: Lists,
): ValidationRule | undefined {
  const index = [...lists.keys()].indexOf(field);
  if (index >= 0) {
    const letter = columnLetter(index + 1);
    const last = (lists.get(field)?.length ?? 0) + 1;
    return { kind: 'list', source: said`${text.sheets.lists}!$${letter}$2:$${letter}$${last}` };
  }
  return TEMPLATE_COLUMNS[field].rule?.(cell, dateParts(asOf).year);
}

function listSheet(lists: Lists, text: TemplateText): SheetModel {
  const columns = [...lists.values()];
  const longest = columns.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    name: text.sheets.lists,
    hidden: true,
    columns: columns.map(() => ({ width: 28, format: '@' })),
    rows: [
      { cells: [...lists.keys()].map(templateHeading), style: LIGHT },
      ...Array.from({ length: longest }, (_, row) => ({ cells: columns.map((names) => names[row]) })),
    ],
  };
}
