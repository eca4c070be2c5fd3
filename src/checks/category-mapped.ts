import type { CategoryId } from '../domain/category.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { Policy } from '../policy/policy.ts';
import type { CategoryReading } from '../roster/rows/row.ts';
import { normalise } from '../roster/values/text.ts';
import { amount, categoryWords, quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Spelling {
  readonly text: Shown;
  readonly category: CategoryId;
  readonly by: 'local' | 'spelled';
  readonly where: Where;
  rows: number;
}

/** `rows`: of this spelling. */
interface Args {
  readonly text: Shown;
  readonly category: CategoryId;
  readonly by: 'local' | 'spelled';
  readonly rows: number;
}

/**
 * A post under a local name (Kamituwo, Kuwu) or mistyped (Kerpala Desa) that was taken for a category: right almost
 * always, and whoever signs should see it once. Said once for each spelling; a policy that states the name ends it.
 */
export const categoryMapped: Check<Args> = {
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => {
    const seen = new Map<string, Spelling | undefined>();
    return {
      accepted(row) {
        const { category: post } = row;
        if (post?.value === undefined) return;
        const before = seen.get(post.text);
        if (before) before.rows++;
        else if (!seen.has(post.text)) {
          const by = reasonOf(post, post.value, policy);
          const where = cellOf(row, post);
          seen.set(post.text, by && { text: shownText(post.text), category: post.value, by, where, rows: 1 });
        }
      },
      end() {
        for (const spelling of seen.values()) {
          if (!spelling) continue;
          const { where, ...args } = spelling;
          report(args, where);
        }
      },
    };
  },
  page: {
    example: { text: 'Kamituwo', category: 'perangkat-desa', by: 'local', rows: 12 },
    id: {
      title: 'Jabatan bernama setempat atau salah tulis',
      message: ({ text, category, by, rows }) =>
        `${by === 'local' ? 'Nama setempat' : 'Salah tulis'} ${quoted(text)} dibaca sebagai ${categoryWords(category)} (${amount(rows, 'id')} baris).`,
      todo: ({ by }) =>
        by === 'local'
          ? 'Bila benar, biarkan, atau minta kabupaten mencatat nama ini untuk jabatan itu dalam kebijakannya. Bila bukan, tulis nama jabatan yang baku.'
          : 'Bila benar, betulkan tulisannya. Bila bukan, tulis nama jabatan yang baku.',
      wrong: 'Kamituwo',
      right: 'Perangkat Desa',
    },
    en: {
      title: 'Post under a local or mistyped name',
      message: ({ text, category, by, rows }) =>
        `${by === 'local' ? 'Local name' : 'Mistyped'} ${quoted(text)} was taken for ${categoryWords(category)} (rows: ${amount(rows, 'en')}).`,
      todo: ({ by }) =>
        by === 'local'
          ? 'If that is right, leave it, or ask the district to note this name for that post in its policy. If not, write the usual name of the post.'
          : 'If that is right, correct the spelling. If not, write the usual name of the post.',
      wrong: 'Kamituwo',
      right: 'Perangkat Desa',
    },
  },
};

function reasonOf(
  { confidence, text }: CategoryReading,
  category: CategoryId,
  { known }: Policy,
): Spelling['by'] | undefined {
  if (confidence === 'spelled') return 'spelled';
  const words = ` ${normalise(text)} `;
  const local = known.find(({ id }) => id === category)?.local ?? [];
  return local.some((name) => words.includes(` ${normalise(name)} `)) ? 'local' : undefined;
}
