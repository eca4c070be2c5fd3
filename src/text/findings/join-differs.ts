import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const joinDiffers: FindingText<'join-differs'> = {
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
};
