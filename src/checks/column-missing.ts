import type { Field } from '../domain/field.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';

const NEEDED: readonly Field[] = ['nik', 'nama', 'jabatan'];

interface Args {
  readonly field: Field;
}

/** Said once of the header, besides each row's own `required`: one change of a heading mends them all. */
export const columnMissing: Check<Args> = {
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
  page: {
    example: { field: 'nik' },
    id: {
      title: 'Kolom wajib tidak ada',
      message: ({ field }) => `Kolom ${FIELD_NAMES[field].id} tidak ada.`,
      todo: ({ field }) =>
        `Tambahkan kolom itu. Bila sudah ada dengan judul lain, sebutkan: --map ${field}="Judul Kolom".`,
      wrong: 'No | Nama | Jabatan',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'A required column is missing',
      message: ({ field }) => `There is no column ${FIELD_NAMES[field].en}.`,
      todo: ({ field }) => `Add it. If it stands under another heading, name it: --map ${field}="Heading".`,
      wrong: 'No | Nama | Jabatan',
      right: 'No | NIK | Nama | Jabatan',
    },
  },
};
