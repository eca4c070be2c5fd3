import type { CategoryId } from '../../domain/category.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import { NOTHING, type Shown, said } from '../../domain/shown.ts';
import type { CellStyle, ColumnModel, RowModel } from '../../domain/workbook.ts';
import type { CategoryPolicy, Policy } from '../../policy/policy.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';
import type { TemplateField, TemplateText } from '../../text/roster/template.ts';
import { TEMPLATE_COLUMNS, TEMPLATE_WIDTH } from './template-columns.ts';

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

/** The columns of a template for a policy: a wage is asked for only where a category is charged on it. */
export interface TemplatePlan {
  readonly fields: readonly TemplateField[];
  readonly categories: readonly CategoryPolicy[];
  readonly required: (field: TemplateField) => boolean;
  /** Asked of whoever is to be in a SIPP file, where the policy's employer is known. */
  readonly forSipp: (field: TemplateField) => boolean;
}

/** How much a column is needed, as a word. */
export function neededWord(
  { required, forSipp }: TemplatePlan,
  field: TemplateField,
  text: TemplateText,
): Shown {
  if (required(field)) return text.required;
  if (forSipp(field)) return text.forSipp;
  return TEMPLATE_COLUMNS[field].free ? text.free : text.optional;
}

const DARK: CellStyle = { bold: true, colour: 'FFFFFF', fill: '2F6B4F', border: 'thin', wrap: true };
export const LIGHT: CellStyle = { bold: true, fill: 'D5E8DC', border: 'thin', wrap: true };

export const templateHeading = (field: TemplateField): Shown => FIELD_NAMES[field].id;

/** Their widths and formats; `unlocked` where they are to be filled in. */
export function templateColumns({ fields }: TemplatePlan, unlocked: boolean): ColumnModel[] {
  return fields.map((field) => {
    const { width = TEMPLATE_WIDTH, format } = TEMPLATE_COLUMNS[field];
    return { width, format, ...(unlocked ? { unlocked } : {}) };
  });
}

/** The heads, dark where a value is needed, with what to write as a note. */
export function headerRow(plan: TemplatePlan, text: TemplateText): RowModel {
  const { fields, required, forSipp } = plan;
  return {
    height: 32,
    cells: fields.map((field) => {
      const dark = required(field) || forSipp(field);
      const needed = dark ? said`(${neededWord(plan, field, text)}) ` : NOTHING;
      return {
        value: templateHeading(field),
        note: said`${needed}${text.hints[field]}`,
        style: { ...(dark ? DARK : LIGHT), format: '@' },
      };
    }),
  };
}
