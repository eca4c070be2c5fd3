import { type Field, factsOf, fieldsWith } from '../field.ts';

/** The fields of days that tell when somebody is in a post. */
export const TERM_DAYS: readonly Field[] = fieldsWith('decides', 'charge').filter(
  (field) => factsOf(field).holds === 'day',
);
