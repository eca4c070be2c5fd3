import type { Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';
import { amount } from '../parts/words.ts';

/** Sentences of the marked copy and its first sheet. */
export interface MarkingText {
  readonly sheet: Shown;
  title(file: Shown): Shown;
  readonly colours: Shown;
  readonly original: Shown;
  readonly noFindings: Shown;
  readonly first: Shown;
  /** Findings that the list has no room for. */
  more(left: number): Shown;
  /** Cells that were coloured without a note. */
  withoutNote(cells: number): Shown;
  /** A note: how bad, what it is, what was found, what to do. */
  note(severity: Severity, title: Shown, message: Shown, todo: Shown): Shown;
}

const SEVERITY_ID: Readonly<Record<Severity, string>> = {
  error: 'KESALAHAN',
  warning: 'PERINGATAN',
  info: 'CATATAN',
};
const SEVERITY_EN: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'NOTE' };

export const MARKING_TEXT = spoken<Readonly<Record<Language, MarkingText>>>({
  id: {
    sheet: 'Ringkasan',
    title: (file) => `Hasil pemeriksaan ${file}`,
    colours:
      'Sel merah: kesalahan, harus dibetulkan. Sel kuning: peringatan, periksa. Sel biru: catatan. Arahkan penunjuk ke sel berwarna untuk membaca penjelasannya.',
    original:
      'Ini salinan yang memuat NIK utuh: jangan dibagikan. Betulkan berkas aslinya, lalu periksa lagi dengan enroll validate.',
    noFindings: 'Tidak ada temuan.',
    first: 'Sel pertama',
    more: (left) => `… dan ${amount(left, 'id')} temuan lagi; semua selnya sudah diwarnai.`,
    withoutNote: (cells) =>
      `${amount(cells, 'id')} sel diwarnai tanpa catatan di selnya, supaya berkas tetap bisa dibuka; penjelasannya ada di daftar di bawah.`,
    note: (severity, title, message, todo) => `${SEVERITY_ID[severity]}: ${title}\n${message}\n${todo}`,
  },
  en: {
    sheet: 'Summary',
    title: (file) => `Check of ${file}`,
    colours:
      'Red cells: errors, to be corrected. Yellow cells: warnings, to be looked at. Blue cells: notes. Point at a coloured cell to read why.',
    original:
      'This copy holds whole NIKs: do not pass it on. Correct the original file, then check it again with enroll validate.',
    noFindings: 'No findings.',
    first: 'First cell',
    more: (left) => `… and ${counted(amount(left, 'en'), 'more finding')}; all their cells are coloured.`,
    withoutNote: (cells) =>
      `Coloured without a note: ${counted(amount(cells, 'en'), 'cell')}, so that the file can still be opened; the list below says why.`,
    note: (severity, title, message, todo) => `${SEVERITY_EN[severity]}: ${title}\n${message}\n${todo}`,
  },
});
