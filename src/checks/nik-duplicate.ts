import type { Place } from '../domain/place.ts';
import { shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { heldBeside, holderOf, isSameName, type PostHolder } from './engine/post-holder.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly masked: string;
  readonly first: string;
  /** The other row tells of the same person in the same post; `copy`: this one has no month of its own, and owes none. */
  readonly same?: 'copy' | 'term' | undefined;
}

/**
 * One NIK belongs to one person: under another name it is a slip, and the row that comes later is rejected. The same
 * person in the same post at one time is said of the row that is not charged; it is no fault of that row, which keeps
 * the months that are its own. Other posts are the business of `two-categories`.
 */
export const nikDuplicate: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ identities }, report) => ({
    row(row) {
      const { nik } = row;
      const first = nik?.value === undefined ? undefined : identities.first(row);
      if (!nik?.value || !first || isSameName(first, holderOf(row))) return;
      const there = placeOf(first);
      const args = { masked: shownNik(nik.value), first: seenFrom(row.place, there) };
      report(args, { ...cellOf(row, nik), related: [there] });
    },
    accepted(row, months) {
      const { nik, category } = row;
      const other = months && heldBeside(months).find((one) => one.category === category?.value);
      if (!nik?.value || !other || category?.acting) return;
      const same = months?.spans.length === 0 ? ('copy' as const) : ('term' as const);
      const args = { masked: shownNik(nik.value), first: seenFrom(row.place, other.place), same };
      report(args, { ...cellOf(row, nik), related: [other.place], keeps: true });
    },
  }),
  page: {
    example: { masked: '3516**********01', first: 'B5' },
    id: {
      title: 'NIK ganda',
      message: ({ masked, first, same }) =>
        same
          ? `NIK ${masked} sudah ada di ${first} dengan jabatan yang sama; iurannya dihitung sekali.`
          : `NIK ${masked} sudah ada di ${first} dengan nama lain.`,
      todo: ({ same }) =>
        same
          ? `Bila masa jabatannya berbeda, isi Tanggal Mulai dan Tanggal Akhir di kedua baris${same === 'copy' ? '; bila hanya salinan, hapus baris ini' : ''}.`
          : 'Samakan NIK masing-masing dengan KTP; bila satu orang, samakan namanya.',
      wrong: 'B5 dan B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
    en: {
      title: 'Duplicate NIK',
      message: ({ masked, first, same }) =>
        same
          ? `NIK ${masked} stands in ${first} already, in the same post; its contribution is counted once.`
          : `NIK ${masked} stands in ${first} already, under another name.`,
      todo: ({ same }) =>
        same
          ? `If the terms differ, fill in Start date and End date in both rows${same === 'copy' ? '; if this row is a mere copy, delete it' : ''}.`
          : 'Copy each NIK from the identity card; if they are one person, write the name alike.',
      wrong: 'B5 and B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
  },
};

const placeOf = ({ place, column }: PostHolder): Place => ({ ...place, column });
