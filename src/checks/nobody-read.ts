import type { Place } from '../domain/place.ts';
import { type Shown, shownName } from '../domain/shown.ts';
import { shellWord } from '../text/parts/shell-word.ts';
import type { Check } from './engine/check.ts';

interface Args {
  /** The first of them. */
  readonly file: Shown;
}

/** A run that read nobody is ready for nothing, however faultless its files are. */
export const nobodyRead: Check<Args> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: (_context, report) => {
    let [people, headerless] = [0, false];
    let first: Place | undefined;
    return {
      sheet({ place, layout }) {
        first ??= { file: place.file };
        headerless ||= layout === undefined;
      },
      sheetEnd({ read }) {
        people += read;
      },
      end() {
        // Without a header the reason has been said.
        if (first && people === 0 && !headerless) report({ file: shownName(first.file) }, { place: first });
      },
    };
  },
  page: {
    example: { file: 'daftar.xlsx' },
    id: {
      title: 'Tidak seorang pun dibaca',
      message: () => 'Tidak ada satu pekerja pun di semua berkas yang diberikan.',
      todo: ({ file }) =>
        `Isi daftarnya, simpan, lalu jalankan lagi. Jalankan enroll inspect ${shellWord(file, 'BERKAS')} untuk melihat yang terbaca.`,
      wrong: '(formulir yang belum diisi)',
      right: 'NIK | Nama | Jabatan, lalu satu baris tiap orang',
    },
    en: {
      title: 'Nobody was read',
      message: () => 'There is not one worker in all the files that were given.',
      todo: ({ file }) =>
        `Fill in the roster, save it and run this again. Run enroll inspect ${shellWord(file, 'FILE')} to see what was read.`,
      wrong: '(a form that is not filled in yet)',
      right: 'NIK | Name | Post, then a row for each person',
    },
  },
};
