import type { Field } from '../domain/field.ts';
import type { Check } from './engine/check.ts';

const NEEDED: readonly Field[] = ['nik', 'nama', 'jabatan'];

/** Said once of the header, besides each row's own `required`: one change of a heading mends them all. */
export const columnMissing: Check<'column-missing'> = {
  code: 'column-missing',
  level: 'header',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const byWage = [...policy.categories.values()].every(({ base }) => base === 'wage');
    const needed = byWage && policy.categories.size > 0 ? [...NEEDED, 'upah' as const] : NEEDED;
    return {
      sheet({ place, layout }) {
        if (!layout) return;
        const present = new Set(layout.columns.map(({ field }) => field));
        if (layout.category || layout.categoryByGroups) present.add('jabatan');
        for (const field of needed) {
          if (!present.has(field)) report({ field }, { place: { ...place, row: layout.headerRow }, field });
        }
      },
    };
  },
};
