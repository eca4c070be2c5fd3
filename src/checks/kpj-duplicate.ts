import type { Place } from '../domain/place.ts';
import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './nik-duplicate.ts';

/** One membership number at two people. */
export const kpjDuplicate: Check<'kpj-duplicate'> = {
  code: 'kpj-duplicate',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const seen = new Map<string, Place>();
    return {
      accepted(row) {
        if (!row.kpj?.value) return;
        const where = cellOf(row, row.kpj);
        const first = seen.get(row.kpj.value);
        if (!first) seen.set(row.kpj.value, where.place);
        else report({ first: seenFrom(where.place, first) }, { ...where, related: [first] });
      },
    };
  },
};
