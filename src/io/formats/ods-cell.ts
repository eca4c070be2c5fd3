import type { Cell, MergedRange } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';
import { booleanCell, errorCell, isoDateCell } from '../xlsx/values.ts';
import { attribute } from '../xlsx/xml.ts';
import { repetition } from './ods-strikes.ts';
import type { RowBuilder } from './row-builder.ts';

type Attributes = Readonly<Record<string, string>>;

/** A cell of an OpenDocument while it is read. */
export interface OpenCell {
  readonly attributes: Attributes;
  readonly paragraphs: string[];
  /** Characters that a span strikes through. */
  struck: number;
}

/** What the cell that goes to the place at hand is merged over. */
export function spanned(attributes: Attributes, { row, column }: RowBuilder): MergedRange {
  return {
    top: row,
    left: column + 1,
    bottom: row + repetition(attributes, 'number-rows-spanned') - 1,
    right: column + repetition(attributes, 'number-columns-spanned'),
  };
}

export function cellOf({ attributes, paragraphs }: OpenCell): Cell {
  const text = paragraphs.join('\n');
  const type = attribute(attributes, 'value-type');
  if (attributes['calcext:value-type'] === 'error') return errorCell(text);
  if (type === undefined && text === '' && attribute(attributes, 'formula') !== undefined)
    return FORMULA_CELL;
  if (type === 'date') return isoDateCell(attribute(attributes, 'date-value') ?? text);
  if (type === 'boolean') return booleanCell(attribute(attributes, 'boolean-value') ?? '') ?? text;
  const raw = attribute(attributes, 'value');
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    return raw === undefined || raw === '' ? text : { type: 'number', raw };
  }
  return type === 'string' ? (attribute(attributes, 'string-value') ?? text) : text;
}
