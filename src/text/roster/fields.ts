import { FIELDS, type Field, factsOf } from '../../domain/field.ts';
import type { Localized } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Fields as their columns are headed. */
export const FIELD_NAMES = spoken<Readonly<Record<Field, Localized<Shown>>>>(
  Object.fromEntries(FIELDS.map((field) => [field, factsOf(field).name])) as Readonly<
    Record<Field, Localized>
  >,
);
