import type { Field } from '../domain/field.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly field: Field;
  readonly first: Shown;
  readonly second: Shown;
}

/** A file of `--join` says two things about a person; what the roster lacks there stays empty. */
export const joinAmbiguous: Check<Args> = {
  level: 'row',
  severity: 'warning',
  rejects: false,
  create: ({ joined: isJoined }, report) =>
    isJoined
      ? {
          row(row) {
            for (const { field, places } of row.ambiguities ?? []) {
              const [first, second] = places.map((place) => seenFrom(row.place, place));
              const args = { field, first: first ?? NOTHING, second: second ?? NOTHING };
              report(args, { place: row.place, field, related: places });
            }
          },
        }
      : {},
  page: {
    example: { field: 'nama_ibu', first: 'penduduk.xlsx Data!U17', second: 'penduduk.xlsx Data!U40' },
    id: {
      title: 'Berkas --join menyebut satu NIK dua kali',
      message: ({ field, first, second }) =>
        `${FIELD_NAMES[field].id} untuk NIK ini berbeda di ${first} dan ${second}.`,
      todo: ({ field }) =>
        field === 'nama'
          ? 'Tidak ada yang dilengkapi. Pastikan NIK itu milik siapa, lalu betulkan berkas itu.'
          : 'Isian ini tidak dilengkapi. Isi sendiri di daftar menurut KTP atau KK, atau betulkan berkas itu.',
      wrong: 'penduduk.xlsx: 3516**********02 KASIYEM dan 3516**********02 NGATINI',
      right: 'penduduk.xlsx: 3516**********02 KASIYEM',
    },
    en: {
      title: 'A file of --join names one NIK twice',
      message: ({ field, first, second }) =>
        `${FIELD_NAMES[field].en} of this NIK differs between ${first} and ${second}.`,
      todo: ({ field }) =>
        field === 'nama'
          ? 'Nothing was filled in. Find out whose NIK it is and correct that file.'
          : 'It was not filled in. Fill it in on the roster by the identity or family card, or correct that file.',
      wrong: 'penduduk.xlsx: 3516**********02 KASIYEM and 3516**********02 NGATINI',
      right: 'penduduk.xlsx: 3516**********02 KASIYEM',
    },
  },
};
