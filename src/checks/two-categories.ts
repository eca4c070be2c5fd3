import type { CategoryId } from '../domain/category.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { heldBeside } from './engine/post-holder.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly masked: Shown;
  readonly category: CategoryId;
  /** The post that is charged in the months that both cover. */
  readonly other: CategoryId;
  readonly first: Shown;
  /** The same, where the policy's priority or the later start decides. */
  readonly pays?: CategoryId | undefined;
}

/**
 * One person in two posts at one time is charged once a month; said of the row that is not charged there. It keeps its
 * other months and is not rejected.
 */
export const twoCategories: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    only: ['several'],
    accepted(row, months) {
      const { nik, category: post } = row;
      const other = months && heldBeside(months).find(({ category }) => category !== post?.value);
      if (!nik?.value || post?.value === undefined || !other || post.acting || months.answer) return;
      const args = {
        masked: shownNik(nik.value),
        category: post.value,
        other: other.category,
        first: seenFrom(row.place, other.place),
        pays: other.decided ? other.category : undefined,
      };
      report(args, { ...cellOf(row, post), related: [other.place] });
    },
  }),
  page: {
    example: { masked: '3516**********01', category: 'bpd', other: 'ketua-rt', first: 'B5' },
    id: {
      title: 'Satu orang dua jabatan',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} terdaftar sebagai ${categoryWords(category)} di sini dan ${categoryWords(other)} di ${first}; bulan yang sama dihitung sekali, sebagai ${categoryWords(other)}.`,
      todo: ({ pays }) =>
        pays === undefined
          ? 'Isi Tanggal Mulai dan Tanggal Akhir tiap jabatan; bila keduanya masih dipegang, pilih yang dibayar di kebijakan (priority).'
          : `Bila satu jabatan sudah berakhir, isi Tanggal Akhirnya; bila tidak, iuran tetap dihitung sebagai ${categoryWords(pays)}.`,
      wrong: 'ketua RT di B5 dan anggota BPD di B17, keduanya tanpa tanggal',
      right: 'ketua RT di B5 sampai 30-06-2026, anggota BPD di B17 mulai 01-07-2026',
    },
    en: {
      title: 'One person in two posts',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} stands here as ${categoryWords(category)} and in ${first} as ${categoryWords(other)}; a month in both is counted once, as ${categoryWords(other)}.`,
      todo: ({ pays }) =>
        pays === undefined
          ? 'Fill in Start date and End date of each post; if both are held, choose the one paid in the policy (priority).'
          : `If one post has ended, fill in its End date; if not, the contribution stays counted as ${categoryWords(pays)}.`,
      wrong: 'RT head in B5 and BPD member in B17, both without days',
      right: 'RT head in B5 to 30-06-2026, BPD member in B17 from 01-07-2026',
    },
  },
};
