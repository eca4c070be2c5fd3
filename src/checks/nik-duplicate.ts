import { cellName, type Place } from '../domain/place.ts';
import { shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { holderOf, isSameName, isSameRow, type PostHolder } from './engine/post-holder.ts';

interface Args {
  readonly masked: string;
  readonly first: string;
}

/**
 * One person is charged once: the first row with a NIK counts, every later one is rejected and points at the first,
 * in the same file or in another. One person in two categories is the business of `two-categories`.
 */
export const nikDuplicate: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ identities }, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik?.value) return;
      // Who is in several posts is held by the row that is charged, whether or not it comes first.
      const first = identities.first(row);
      if (!first) return;
      const holder = holderOf(row);
      if (isSameRow(first, holder) || inAnotherPost(first, holder)) return;
      const there = placeOf(first);
      const args = { masked: shownNik(nik.value), first: seenFrom(row.place, there) };
      report(args, { ...cellOf(row, nik), related: [there] });
    },
  }),
  page: {
    example: { masked: '351601******0001', first: 'B5' },
    id: {
      title: 'NIK ganda',
      message: ({ masked, first }) => `NIK ${masked} sudah ada di ${first}.`,
      todo: () =>
        'Bila dua orang, samakan NIK masing-masing dengan KTP. Bila satu orang dengan dua masa, isi Tanggal Mulai dan Tanggal Akhir tiap baris.',
      wrong: 'B5 dan B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
    en: {
      title: 'Duplicate NIK',
      message: ({ masked, first }) => `NIK ${masked} stands in ${first} already.`,
      todo: () =>
        'If they are two people, copy each NIK from the identity card. If one person with two terms, fill in Start date and End date of each row.',
      wrong: 'B5 and B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
  },
};

export const placeOf = ({ place, column }: PostHolder): Place => ({ ...place, column });

/** The same person, by name too, in two known categories. Another name under one NIK is a slip in the NIK. */
export function inAnotherPost(first: PostHolder, later: PostHolder): boolean {
  const known = first.category !== undefined && later.category !== undefined;
  return known && first.category !== later.category && isSameName(first, later);
}

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): string {
  const cell = cellName(there) ?? '';
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : `${there.sheet}!${cell}`;
  return sameFile ? inSheet : `${there.file} ${inSheet}`;
}
