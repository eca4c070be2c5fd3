import type { Cell, MergedRange } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';
import { booleanCell, contradictedCell, errorCell, isoDateCell } from '../xlsx/values.ts';
import { attribute } from '../xlsx/xml.ts';
import { repetition } from './ods-strikes.ts';
import type { RowBuilder } from './row-builder.ts';
import { type StoredKind, storedAgrees } from './stored-beside.ts';

type Attributes = Readonly<Record<string, string>>;

/** A cell of an OpenDocument while it is read. */
export interface OpenCell {
  readonly attributes: Attributes;
  readonly paragraphs: string[];
  /** Characters that a span strikes through. */
  struck: number;
  /** Text that stands in no paragraph: no program shows it. */
  stray: string;
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

/** The attribute in which each kind of value is stored. */
const STORED: Readonly<Record<string, readonly [attribute: string, kind: StoredKind]>> = {
  float: ['value', 'number'],
  percentage: ['value', 'number'],
  currency: ['value', 'number'],
  date: ['date-value', 'date'],
  boolean: ['boolean-value', 'boolean'],
  string: ['string-value', 'text'],
};

/** What is stored and of what kind; undefined where only a text stands. */
function storedIn(
  attributes: Attributes,
): { readonly stored: string; readonly kind: StoredKind } | undefined {
  const [name, kind = 'text'] = STORED[attribute(attributes, 'value-type') ?? ''] ?? [];
  const stored = name && attribute(attributes, name);
  return stored ? { stored, kind } : undefined;
}

export function odsCell({ attributes, paragraphs, stray }: OpenCell): Cell {
  const text = paragraphs.join('\n');
  if (attributes['calcext:value-type'] === 'error') return errorCell(text);
  if (stray.trim() !== '') return contradictedCell(text, stray.trim());
  const value = storedIn(attributes);
  if (value && !storedAgrees(value.kind, value.stored, text)) return contradictedCell(text, value.stored);
  if (value) return typedCell(value.kind, value.stored);
  return text === '' ? withoutText(attributes) : text;
}

function typedCell(kind: StoredKind, stored: string): Cell {
  if (kind === 'date') return isoDateCell(stored);
  if (kind === 'boolean') return booleanCell(stored) ?? stored;
  return kind === 'number' ? { type: 'number', raw: stored } : stored;
}

/** A value of no known kind that nothing shows is a value all the same. */
function withoutText(attributes: Attributes): Cell {
  if (attribute(attributes, 'formula') !== undefined && attribute(attributes, 'value-type') === undefined)
    return FORMULA_CELL;
  const [stored] = Object.values(STORED)
    .map(([name]) => attribute(attributes, name))
    .filter(Boolean);
  return stored === undefined ? '' : contradictedCell('', stored);
}
