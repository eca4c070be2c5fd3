import type { TypedCell } from '../../domain/cell.ts';
import type { Field } from '../../domain/field.ts';
import type { Loss } from '../../domain/no-value.ts';
import { typedText } from '../values/text.ts';
import type { LostCell, RosterRow } from './row.ts';

export function lostCell(field: Field, column: number, loss: Loss, cell: string | TypedCell): LostCell {
  if (typeof cell !== 'string' && loss === 'contradicted') return contradicted(field, column, cell);
  return loss === 'formula' ? { field, column, loss } : { field, column, loss, text: typedText(cell) };
}

function contradicted(field: Field, column: number, cell: TypedCell): LostCell {
  const [seen, stored] = cell.stored === undefined ? [undefined, cell.raw] : [cell, cell.stored];
  return {
    field,
    column,
    loss: 'contradicted',
    text: seen && typedText(seen),
    stored: typedText(stored),
  };
}

/** Whether the row has something in the field's column that is no value: nothing else may stand in for it. */
export const isLost = ({ lost }: RosterRow, field: Field): boolean =>
  lost?.some((cell) => cell.field === field) ?? false;
