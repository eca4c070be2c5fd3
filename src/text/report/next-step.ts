import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { amount } from '../parts/words.ts';

/** What to do after a check, up to the command or the path that stands on the next line. */
export interface NextStepText {
  readonly nothingRead: Shown;
  mend(errors: number): Shown;
  look(warnings: number): Shown;
  /** Before the path of the marked copy. */
  marked(hasErrors: boolean): Shown;
  mendMarked(errors: number): Shown;
  readonly lookMarked: Shown;
  /** Before the path of the mended copy. */
  readonly mended: Shown;
  readonly mendRest: Shown;
  readonly go: Shown;
  /** Rows are rejected by findings that the report was asked not to show. */
  unseen(rejected: number): Shown;
}

const plural = (count: number, word: string): string => (count === 1 ? word : `${word}s`);

const id = spoken<NextStepText>({
  nothingRead: 'Selanjutnya: tidak ada baris orang yang terbaca; periksa apakah berkas dan lembarnya benar.',
  mend: (errors) =>
    errors > 0
      ? `Selanjutnya: betulkan ${amount(errors, 'id')} kesalahan di atas pada berkas aslinya, simpan, lalu jalankan lagi:`
      : 'Selanjutnya: perbaiki atau ganti berkas yang tidak terbaca, lalu jalankan lagi:',
  look: (warnings) =>
    `Selanjutnya: periksa ${amount(warnings, 'id')} peringatan di atas; bila sudah benar, hitung iurannya:`,
  marked: (hasErrors) =>
    hasErrors
      ? 'Salinan yang ditandai; sel merah adalah kesalahan, kuning peringatan:'
      : 'Salinan yang ditandai; sel kuning adalah peringatan:',
  mendMarked: (errors) =>
    `Selanjutnya: buka salinan itu, betulkan ${amount(errors, 'id')} kesalahan pada berkas aslinya, simpan, lalu jalankan lagi:`,
  lookMarked: 'Selanjutnya: periksa sel kuning pada salinan itu; bila sudah benar, hitung iurannya:',
  mended: 'Salinan yang sudah dibetulkan sebisanya; pakai ini, bukan aslinya:',
  mendRest: 'Selanjutnya: betulkan sisanya pada salinan itu, simpan, lalu periksa salinan itu:',
  go: 'Selanjutnya: daftar ini siap. Hitung iurannya:',
  unseen: (rejected) =>
    `Selanjutnya: ${amount(rejected, 'id')} baris ditolak oleh temuan yang tidak ditampilkan; lihat semuanya:`,
});

const en = spoken<NextStepText>({
  nothingRead: 'Next: no row of a person was read; check that the file and the sheet are the right ones.',
  mend: (errors) =>
    errors > 0
      ? `Next: correct the ${amount(errors, 'en')} ${plural(errors, 'error')} above in the original file, save it, then run again:`
      : 'Next: repair or replace the file that could not be read, then run again:',
  look: (warnings) =>
    `Next: look at the ${amount(warnings, 'en')} ${plural(warnings, 'warning')} above; if all is right, compute the contributions:`,
  marked: (hasErrors) =>
    hasErrors
      ? 'The marked copy; red cells are errors, yellow ones warnings:'
      : 'The marked copy; yellow cells are warnings:',
  mendMarked: (errors) =>
    `Next: open that copy, correct the ${amount(errors, 'en')} ${plural(errors, 'error')} in the original file, save it, then run again:`,
  lookMarked: 'Next: look at the yellow cells of that copy; if all is right, compute the contributions:',
  mended: 'The copy in which all was put right that can be; use it in place of the original:',
  mendRest: 'Next: correct the rest in that copy, save it, then check that copy:',
  go: 'Next: this roster is ready. Compute the contributions:',
  unseen: (rejected) =>
    `Next: ${amount(rejected, 'en')} ${plural(rejected, 'row')} rejected by findings that are not shown; see them all:`,
});

export const NEXT_STEP_TEXT: Readonly<Record<Language, NextStepText>> = { id, en };
