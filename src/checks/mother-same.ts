import type { NoArgs } from '../domain/shown/sayable.ts';
import { type Check, cellOf } from './engine/check.ts';
import { fold } from './engine/fold.ts';

/** The mother's name is the worker's own: copied one column too far. */
export const motherSame: Check<NoArgs> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['mother'],
    row(row) {
      const { name, mother } = row;
      // Both are cleaned, so that equal names are of one length.
      if (!mother?.value || mother.value.length !== name?.value?.length) return;
      if (fold(mother.value) === fold(name.value)) report({}, cellOf(row, mother));
    },
  }),
  page: {
    example: {},
    id: {
      title: 'Nama ibu sama dengan nama pekerja',
      message: () => 'Nama ibu kandung sama dengan nama orangnya.',
      todo: () => 'Isi nama ibu kandung sesuai kartu keluarga.',
      wrong: 'SUMIYATI, ibu SUMIYATI',
      right: 'SUMIYATI, ibu KASMI',
    },
    en: {
      title: "Mother's name equals the worker's",
      message: () => "The mother's name is the worker's own name.",
      todo: () => "Enter the mother's name from the family card.",
      wrong: 'SUMIYATI, mother SUMIYATI',
      right: 'SUMIYATI, mother KASMI',
    },
  },
};
