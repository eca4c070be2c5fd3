import type { CategoryId } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { categoryWords, quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  readonly nearest?: CategoryId | undefined;
  /** Several that the word may mean. */
  readonly candidates?: readonly CategoryId[] | undefined;
}

/** A heading that is asked about, and how many people stand under it. */
interface Asked {
  readonly args: Args;
  readonly where: Where;
  rows: number;
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.row === b.row;

/** A post name that leads to no category. The nearest one is a hint, never taken. */
export const categoryUnknown: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ villages }, report) => {
    let asked: Asked | undefined;
    const ask = (): void => {
      if (asked) report(asked.args, { ...asked.where, rows: asked.rows });
      asked = undefined;
    };
    return {
      only: ['categoryUnread'],
      row(row) {
        const { category } = row;
        if (!category || category.value !== undefined || saysNothing(category.text)) return;
        const where = cellOf(row, category);
        const { nearest, candidates } = category;
        const text = shownText(category.text);
        const args = candidates ? { text, candidates } : { text, nearest };
        // A heading is asked about once, for all who stand under it; a merged cell is a cell of each of its rows.
        const { said } = category;
        if (said === undefined || where.place.column) return report(args, where);
        if (asked && isSamePlace(asked.where.place, said)) {
          asked.rows++;
          return;
        }
        ask();
        asked = { args, where: { place: said, field: 'jabatan', village: villages.of(row)?.name }, rows: 1 };
      },
      sheetEnd: ask,
    };
  },
  page: {
    example: { text: 'Sekretaris', nearest: 'sekretaris-desa' },
    id: {
      title: 'Jabatan tidak dikenal',
      message: ({ text, nearest, candidates = nearest ? [nearest] : [] }) =>
        `Jabatan ${quoted(text)} tidak dikenal.${candidates.length > 0 ? ` Mungkin maksudnya ${candidates.map(categoryWords).join(' atau ')}.` : ''}`,
      todo: () =>
        'Tulis nama jabatan yang baku, atau minta kabupaten mencatat nama ini untuk jabatannya dalam kebijakan.',
      wrong: 'Sekretaris',
      right: 'Sekretaris Desa',
    },
    en: {
      title: 'Unknown post',
      message: ({ text, nearest, candidates = nearest ? [nearest] : [] }) =>
        `Post ${quoted(text)} is not known.${candidates.length > 0 ? ` Perhaps ${candidates.map(categoryWords).join(' or ')} is meant.` : ''}`,
      todo: () =>
        'Write the usual name of the post, or ask the district to note this name for its post in the policy.',
      wrong: 'Sekretaris',
      right: 'Sekretaris Desa',
    },
  },
};
