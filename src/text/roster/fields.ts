import { FIELDS, type Field, factsOf } from '../../domain/field.ts';
import type { Localized } from '../../domain/language.ts';

/** Fields as their columns are headed. */
export const FIELD_NAMES = Object.fromEntries(
  FIELDS.map((field) => [field, factsOf(field).name]),
) as Readonly<Record<Field, Localized>>;
