import type { Place } from '../domain/place.ts';
import { type Shown, shownName } from '../domain/shown.ts';
import type { SourceName } from '../domain/source-name.ts';
import { shellWord } from '../text/parts/shell-word.ts';
import type { Check } from './engine/check.ts';

interface File {
  readonly name: SourceName;
  /** The header of the first sheet that has one. */
  header?: Place | undefined;
  /** Undefined until a sheet of it was read to its end. */
  workers: number | undefined;
  /** Rows that are neither workers nor blank. */
  passed: number;
  template: boolean;
}

interface Args {
  readonly passed: number;
  readonly file: Shown;
}

/**
 * A file with a header and nobody under it: saved too early, filtered, or the wrong one. A form with its instructions
 * still in it, such as `enroll template` writes, has not been filled in yet and is no mistake.
 */
export const noWorker: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let file: File | undefined;
    const say = (): void => {
      if (file?.header && file.workers === 0 && !file.template)
        report({ passed: file.passed, file: shownName(file.name) }, { place: file.header });
      file = undefined;
    };
    return {
      sheet({ place, layout }) {
        if (file?.name !== place.file) say();
        file ??= { name: place.file, workers: undefined, passed: 0, template: false };
        if (layout) file.header ??= { ...place, row: layout.headerRow };
      },
      sheetEnd({ read, skipped }) {
        if (!file) return;
        file.workers = (file.workers ?? 0) + read;
        file.template ||= skipped.instruction !== undefined;
        for (const count of Object.values(skipped)) file.passed += count;
      },
      end: say,
    };
  },
  page: {
    example: { passed: 0, file: 'daftar.xlsx' },
    id: {
      title: 'Tidak ada pekerja di berkas ini',
      message: ({ passed }) =>
        passed === 0
          ? 'Di bawah judul kolom tidak ada satu baris pun.'
          : `Di bawah judul kolom tidak ada pekerja; ${passed} baris bukan orang dilewati.`,
      todo: ({ file }) =>
        `Pastikan ini berkas yang benar dan sudah disimpan. Jalankan enroll inspect ${shellWord(file, 'BERKAS')} untuk melihat yang terbaca.`,
      wrong: 'NIK | Nama | Jabatan, lalu kosong',
      right: 'NIK | Nama | Jabatan, lalu satu baris tiap orang',
    },
    en: {
      title: 'No worker in this file',
      message: ({ passed }) =>
        passed === 0
          ? 'No row stands under the header.'
          : `No worker stands under the header; ${passed} ${passed === 1 ? 'row' : 'rows'} of other things passed over.`,
      todo: ({ file }) =>
        `Make sure that this is the right file and that it was saved. Run enroll inspect ${shellWord(file, 'FILE')} to see what was read.`,
      wrong: 'NIK | Name | Post, and nothing below',
      right: 'NIK | Name | Post, and a row a person',
    },
  },
};
