import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';
import { amount } from '../parts/words.ts';

/** Sentences about safe fixes. */
export interface FixText {
  /** File name of the list of changes. */
  readonly list: Shown;
  readonly columns: readonly Shown[];
  readonly nothing: Shown;
  readonly empty: Shown;
  /** In the place of a change in a personal field. */
  personal(field: Shown): Shown;
  would(cells: number): Shown;
  more(left: number): Shown;
  readonly howTo: Shown;
  fixed(cells: number, list: Shown): Shown;
}

export const FIX_TEXT = spoken<Readonly<Record<Language, FixText>>>({
  id: {
    list: 'perubahan.csv',
    columns: ['Berkas', 'Lembar', 'Sel', 'Kolom', 'Semula', 'Menjadi'],
    nothing: 'Tidak ada isian yang dapat dibetulkan otomatis.',
    empty: '(kosong)',
    personal: (field) => `${field} (isinya ditampilkan dengan --unmask)`,
    would: (cells) => `${amount(cells, 'id')} sel dapat dibetulkan otomatis (belum ada yang ditulis):`,
    more: (left) => `… dan ${amount(left, 'id')} lagi`,
    howTo: 'Tulis salinan yang sudah dibetulkan ke sebuah folder: --fix NAMA-FOLDER',
    fixed: (cells, list) =>
      `${amount(cells, 'id')} sel dibetulkan; semuanya tercatat di ${list}. Berkas asli tidak diubah.`,
  },
  en: {
    list: 'changes.csv',
    columns: ['File', 'Sheet', 'Cell', 'Column', 'Before', 'After'],
    nothing: 'Nothing can be put right automatically.',
    empty: '(empty)',
    personal: (field) => `${field} (--unmask shows what it holds)`,
    would: (cells) =>
      `${counted(amount(cells, 'en'), 'cell')} can be put right automatically (nothing written yet):`,
    more: (left) => `… and ${amount(left, 'en')} more`,
    howTo: 'Write corrected copies to a folder: --fix FOLDER',
    fixed: (cells, list) =>
      `${counted(amount(cells, 'en'), 'cell')} put right; ${list} lists all changes. The originals are unchanged.`,
  },
});
