import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Field, factsOf, partsOf } from '../domain/field.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { Reading } from '../roster/rows/row.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly field: Field;
  readonly own: Shown;
  readonly other: Shown;
  readonly where: Shown;
  /** The roster's own is no value, and the other one was taken. */
  readonly taken: boolean;
}

/** The roster and a file of `--join` disagree about a person. The roster's word stays where it has one. */
export const joinDiffers: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: ({ joined }, report) =>
    joined
      ? {
          row(row) {
            for (const { field, own, other, place, taken } of row.disagreements ?? []) {
              const args = {
                field,
                own: shown(own),
                other: shown(other),
                where: seenFrom(row.place, place),
                taken,
              };
              report(args, { ...cellOf(row, own), field, related: [place] });
            }
          },
        }
      : {},
  page: {
    example: {
      field: 'nama_ibu',
      own: 'SULASTRI',
      other: 'KASIYEM',
      where: 'penduduk.xlsx Data!U17',
      taken: false,
    },
    id: {
      title: 'Berbeda dengan berkas --join',
      message: ({ field, own, other, where, taken }) =>
        `${FIELD_NAMES[field].id} di daftar ${quoted(own)}, di ${where} ${quoted(other)}${taken ? '; yang ini dipakai' : ''}.`,
      todo: ({ field, taken }) =>
        field === 'nama'
          ? 'NIK ini mungkin milik orang lain, jadi tidak ada yang dilengkapi. Cocokkan dengan KTP.'
          : taken
            ? 'Isian di daftar tidak dapat dipakai; betulkan juga di daftar.'
            : 'Cocokkan dengan KTP atau KK, lalu betulkan yang salah; isian daftar tidak diubah.',
      wrong: 'Nama Ibu: SULASTRI; penduduk.xlsx: KASIYEM',
      right: 'Nama Ibu: KASIYEM; penduduk.xlsx: KASIYEM',
    },
    en: {
      title: 'Differs from a file of --join',
      message: ({ field, own, other, where, taken }) =>
        `${FIELD_NAMES[field].en} is ${quoted(own)} on the roster, ${quoted(other)} in ${where}${taken ? ', which is used' : ''}.`,
      todo: ({ field, taken }) =>
        field === 'nama'
          ? "This NIK may be another person's, so nothing was filled in. Compare with the identity card."
          : taken
            ? "The roster's cell cannot be used; correct it there too."
            : 'Compare with the identity or family card and correct the wrong one; the roster is left as it is.',
      wrong: 'Mother: SULASTRI; penduduk.xlsx: KASIYEM',
      right: 'Mother: KASIYEM; penduduk.xlsx: KASIYEM',
    },
  },
};

/** A day as people write it; anything else as it was typed. */
function shown({ field, value, text }: Reading<unknown>): Shown {
  const isDay = typeof value === 'number' && partsOf(field).some((part) => factsOf(part).holds === 'day');
  return isDay ? formatDmy(value as CalendarDate) : shownText(text);
}
