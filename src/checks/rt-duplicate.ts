import type { Place } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { fold } from './engine/fold.ts';
import { followsInOffice, holderOf, type PostHolder } from './engine/post-holder.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly rt: Shown;
  readonly rw: Shown;
  readonly first: Shown;
}

/**
 * Two heads of one RT. Only where both RT and RW are given: RT numbers repeat in every RW. What a population export
 * says is where they live, not which one they head.
 */
export const rtDuplicate: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ villages }, report) => {
    const heads = new Map<string, { readonly place: Place; readonly holder: PostHolder }>();
    return {
      only: ['rt'],
      accepted(row) {
        const { rt, rw, category } = row;
        const village = villages.of(row);
        if (category?.value !== 'ketua-rt' || !village || !rt?.value || !rw?.value) return;
        if (row.filled?.some(({ field }) => field === 'rt')) return;
        const hamlet = fold(row.hamlet?.value ?? '');
        const key = [village.key, hamlet, Number(rw.value), Number(rt.value)].join('|');
        const where = cellOf(row, rt);
        const first = heads.get(key);
        const holder = holderOf(row);
        // An RT that a group row names has no cell of its own here: the person is pointed at.
        const place = { ...where.place, column: where.place.column ?? row.name?.column };
        if (!first) heads.set(key, { place, holder });
        else if (!followsInOffice(first.holder, holder)) {
          const args = {
            rt: shownText(rt.value),
            rw: shownText(rw.value),
            first: seenFrom(where.place, first.place),
          };
          report(args, { ...where, related: [first.place] });
        }
      },
    };
  },
  page: {
    example: { rt: '03', rw: '1', first: 'P5' },
    id: {
      title: 'Dua ketua RT yang sama',
      message: ({ rt, rw, first }) => `RT ${rt} RW ${rw} sudah mempunyai ketua di ${first}.`,
      todo: () =>
        'Betulkan nomor RT atau RW-nya. Bila berganti, isi Tanggal Akhir ketua lama dan Tanggal Mulai ketua baru.',
      wrong: 'dua ketua RT 03 RW 01',
      right: 'ketua RT 03 RW 01 dan ketua RT 04 RW 01',
    },
    en: {
      title: 'Two heads of one RT',
      message: ({ rt, rw, first }) => `RT ${rt} RW ${rw} has a head in ${first} already.`,
      todo: () =>
        'Correct the number of the RT or RW. If one followed the other, fill in End date and Start date.',
      wrong: 'two heads of RT 03 RW 01',
      right: 'heads of RT 03 RW 01 and RT 04 RW 01',
    },
  },
};
