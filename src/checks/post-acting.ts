import type { CategoryId } from '../domain/category.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { heldBeside } from './engine/post-holder.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly masked: Shown;
  readonly category: CategoryId;
  readonly other: CategoryId;
  readonly first: Shown;
}

/** Plt., Pj. or Plh. beside a post of one's own: one person, charged once, in the own post. */
export const postActing: Check<Args> = {
  level: 'row',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    only: ['several'],
    accepted(row, months) {
      const { nik, category: post } = row;
      const [other] = months ? heldBeside(months) : [];
      if (!nik?.value || post?.value === undefined || !post.acting || !other) return;
      const first = seenFrom(row.place, other.place);
      const args = { masked: shownNik(nik.value), category: post.value, other: other.category, first };
      report(args, { ...cellOf(row, post), related: [other.place] });
    },
  }),
  page: {
    example: { masked: '3516**********01', category: 'kepala-desa', other: 'sekretaris-desa', first: 'B5' },
    id: {
      title: 'Merangkap jabatan lain untuk sementara',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} di sini menjabat sementara (Plt., Pj. atau Plh.) sebagai ${categoryWords(category)} dan di ${first} sebagai ${categoryWords(other)}; orangnya dihitung sekali, di ${first}.`,
      todo: () => 'Tidak perlu diubah. Bila jabatan tetapnya sudah berakhir, isi Tanggal Akhirnya.',
      wrong: 'sekretaris desa di B5, Pj. Kepala Desa di B17 dengan NIK yang sama',
      right: 'keduanya boleh; iurannya dihitung di B5',
    },
    en: {
      title: 'Acting in another post',
      message: ({ masked, category, other, first }) =>
        `NIK ${masked} is acting here (Plt., Pj. or Plh.) as ${categoryWords(category)} and stands in ${first} as ${categoryWords(other)}; the person is counted once, in ${first}.`,
      todo: () => 'Nothing needs to be changed. If the own post has ended, fill in its End date.',
      wrong: 'village secretary in B5, acting village head in B17 under the same NIK',
      right: 'both may stand; the contribution is counted in B5',
    },
  },
};
