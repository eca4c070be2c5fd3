import type { CategoryId } from '../domain/category.ts';
import { digitsOf } from '../domain/nik.ts';
import { shownNik } from '../domain/shown.ts';
import type { Policy } from '../policy/policy.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { holderOf, type PostHolder } from './engine/post-holder.ts';
import { inAnotherPost, placeOf, seenFrom } from './nik-duplicate.ts';

/**
 * Whose category is charged: the first in the policy's priority, else the first in the policy's own order of
 * categories. It does not depend on the order of rows or files.
 */
export function holderInCharge(policy: Policy, holders: readonly PostHolder[]): PostHolder | undefined {
  const order = [...policy.priority, ...policy.categories.keys()];
  const rank = ({ category }: PostHolder): number => {
    const at = category === undefined ? -1 : order.indexOf(category);
    return at < 0 ? order.length : at;
  };
  return [...holders].sort((a, b) => rank(a) - rank(b))[0];
}

interface Args {
  readonly masked: string;
  readonly category: CategoryId;
  readonly other: CategoryId;
  readonly first: string;
  /** The one that the policy's priority lets pay. */
  readonly pays?: CategoryId | undefined;
}

/**
 * One person in two covered categories would be paid for twice, so one row is charged (`holderInCharge`) and the
 * others are rejected; a policy that pays for both softens this check.
 */
export const twoCategories: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: true,
  create: ({ policy, conflicts, identities }, report) => {
    /** The first covered post of those whose first row was in none. */
    const covered = new Map<string, PostHolder>();
    const firstCovered = (nik: string, row: RosterRow): PostHolder | undefined => {
      const first = identities.first(row);
      if (!first || (first.category !== undefined && policy.categories.has(first.category))) return first;
      const later = covered.get(nik);
      if (!later) covered.set(nik, holderOf(row));
      return later;
    };
    return {
      row(row) {
        const { nik, category: post } = row;
        if (!nik?.value || post?.value === undefined || !policy.categories.has(post.value)) return;
        const first = firstCovered(digitsOf(nik.value), row);
        if (first?.category === undefined) return;
        const holder = holderOf(row);
        if (inAnotherPost(first, holder)) {
          note(conflicts, digitsOf(nik.value), first, holder);
          const there = placeOf(first);
          const args = {
            category: post.value,
            other: first.category,
            first: seenFrom(row.place, there),
            pays: stated(policy, [first, holder])?.category,
          };
          report({ masked: shownNik(nik.value), ...args }, { ...cellOf(row, post), related: [there] });
        }
      },
    };
  },
  page: {
    example: { masked: '351601******0001', category: 'bpd', other: 'ketua-rt', first: 'B5' },
    id: {
      title: 'Satu orang dua jabatan',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} terdaftar sebagai ${categoryWords(category)} di sini dan ${categoryWords(other)} di ${first}.`,
      todo: ({ pays }) =>
        pays === undefined
          ? 'Pilih satu jabatan yang membayar; isi Tanggal Akhir baris lain. Bila berurutan, isi tanggal mulai dan akhir kedua baris, di bulan yang berbeda.'
          : `Menurut kebijakan iurannya dibayar sebagai ${categoryWords(pays)}; isi Tanggal Akhir baris lain. Bila berurutan, isi tanggal mulai dan akhir kedua baris, di bulan yang berbeda.`,
      wrong: 'ketua RT di B5 dan anggota BPD di B17',
      right: 'ketua RT di B5 sampai 31-03-2026, anggota BPD di B17 mulai 01-04-2026',
    },
    en: {
      title: 'One person in two posts',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} stands here as ${categoryWords(category)} and in ${first} as ${categoryWords(other)}.`,
      todo: ({ pays }) =>
        pays === undefined
          ? 'Choose the post that pays; give the other row an End date. If one follows the other, fill in first and last day of both rows, in different months.'
          : `By the policy it is paid as ${categoryWords(pays)}; give the other row an End date. If one follows the other, fill in first and last day of both rows, in different months.`,
      wrong: 'RT head in B5 and BPD member in B17',
      right: 'RT head in B5 until 31-03-2026, BPD member in B17 from 01-04-2026',
    },
  },
};

/** Said to the operator only where the policy itself decides. */
function stated(policy: Policy, holders: readonly PostHolder[]): PostHolder | undefined {
  const ranked = holders.some(({ category }) => category !== undefined && policy.priority.includes(category));
  return ranked ? holderInCharge(policy, holders) : undefined;
}

function note(
  conflicts: Map<string, PostHolder[]> | undefined,
  nik: string,
  first: PostHolder,
  later: PostHolder,
): void {
  const holders = conflicts?.get(nik) ?? [first];
  if (!holders.some(({ category }) => category === later.category)) holders.push(later);
  conflicts?.set(nik, holders);
}
