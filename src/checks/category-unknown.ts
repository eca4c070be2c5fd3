import type { CategoryId } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import { saysNothing } from '../roster/values/nothing.ts';
import { categoryWords, quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: string;
  readonly nearest?: CategoryId | undefined;
}

/** A post name that leads to no category. The nearest one is a hint, never taken. */
export const categoryUnknown: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => {
    let asked: Place | undefined;
    return {
      row(row) {
        const { category } = row;
        if (!category || category.value !== undefined || saysNothing(category.text)) return;
        const where = cellOf(row, category);
        // A heading is asked about once, whoever stands under it; a merged cell is a cell of each of its rows.
        const { said } = category;
        if (said !== undefined && !where.place.column) {
          if (asked?.file === said.file && asked.sheet === said.sheet && asked.row === said.row) return;
          asked = said;
          return report(
            { text: category.text, nearest: category.nearest },
            { place: said, field: 'jabatan' },
          );
        }
        report({ text: category.text, nearest: category.nearest }, where);
      },
    };
  },
  page: {
    example: { text: 'Sekretaris', nearest: 'sekretaris-desa' },
    id: {
      title: 'Jabatan tidak dikenal',
      message: ({ text, nearest }) =>
        `Jabatan ${quoted(text)} tidak dikenal.${nearest ? ` Mungkin maksudnya ${categoryWords(nearest)}.` : ''}`,
      todo: () => 'Tulis nama jabatan yang baku, atau tambahkan nama ini pada kebijakan (names).',
      wrong: 'Sekretaris',
      right: 'Sekretaris Desa',
    },
    en: {
      title: 'Unknown post',
      message: ({ text, nearest }) =>
        `Post ${quoted(text)} is not known.${nearest ? ` Perhaps ${categoryWords(nearest)} is meant.` : ''}`,
      todo: () => 'Write the usual name of the post, or add this name to the policy (names).',
      wrong: 'Sekretaris',
      right: 'Sekretaris Desa',
    },
  },
};
