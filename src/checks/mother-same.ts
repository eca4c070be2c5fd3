import { type Check, cellOf } from './engine/check.ts';
import { fold } from './engine/village.ts';

/** The mother's name is the worker's own: copied one column too far. */
export const motherSame: Check<'mother-same'> = {
  code: 'mother-same',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name, mother } = row;
      // Both are cleaned, so that equal names are of one length.
      if (!mother?.value || mother.value.length !== name?.value?.length) return;
      if (fold(mother.value) === fold(name.value)) report({}, cellOf(row, mother));
    },
  }),
};
