import type { ProjectKey } from '../../domain/kinds/project-key.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences about the project file. */
export interface ProjectText {
  /** Which words of the command line come from it. */
  from(file: Shown, words: Shown): Shown;
  /** Behind what is wrong in it. */
  readonly withoutIt: Shown;
  twice(files: Shown): Shown;
  /** `asked` and `there` as 2026-03; nothing where nothing is asked or there. */
  otherTime(file: Shown, key: ProjectKey, pattern: Shown, asked: Shown | undefined, there: Shown): Shown;
  namesItself(file: Shown, key: ProjectKey): Shown;
  namesSeveral(file: Shown, key: ProjectKey, names: Shown): Shown;
  withoutPair(file: Shown): Shown;
  /** Of a new project file: keys that nothing in the folder tells. */
  toFill(keys: Shown): Shown;
  /** Of a new project file: tables that it names under no key. */
  leftAside(names: Shown): Shown;
  readonly next: Shown;
}

const id = spoken<ProjectText>({
  from: (file, words) => `Dari ${file} (abaikan dengan --no-project): ${words}`,
  withoutIt: 'Berkas proyek ini dibaca oleh setiap perintah di folder ini; abaikan dengan --no-project.',
  twice: (files) => `Ada dua berkas proyek dalam satu folder: ${files}. Hapus atau ganti nama salah satunya.`,
  otherTime: (file, key, pattern, asked, there) =>
    `${file}: ${key} ${pattern}: tidak ada berkas atau folder${asked === undefined ? ' yang cocok' : ` untuk ${asked}`}${there === '' ? '' : `; yang ada: ${there}`}.`,
  namesItself: (file, key) =>
    `${file}: ${key} menyebut berkas proyek itu sendiri; sebut berkas, folder, atau pola yang dimaksud.`,
  namesSeveral: (file, key, names) =>
    `${file}: ${key} menyebut beberapa berkas (${names}), padahal perintah ini memerlukan satu; sebut berkasnya pada baris perintah.`,
  withoutPair: (file) =>
    `${file}: rosters tidak punya dua bulan untuk dibandingkan; sebut daftar lama dan daftar baru, atau pakai {month} di rosters.`,
  toFill: (keys) => `Belum ditemukan di folder ini: ${keys}. Isi sendiri di berkas itu.`,
  leftAside: (names) =>
    `Tidak dimasukkan: ${names}. Bila itu daftar pekerja, tambahkan ke rosters; bila daftar desa, ke villages.`,
  next: 'Periksa isinya, lalu coba: enroll validate',
});

const en = spoken<ProjectText>({
  from: (file, words) => `From ${file} (--no-project ignores it): ${words}`,
  withoutIt: 'This project file is read by every command in this folder; --no-project ignores it.',
  twice: (files) => `There are two project files in one folder: ${files}. Remove or rename one of them.`,
  otherTime: (file, key, pattern, asked, there) =>
    `${file}: ${key} ${pattern}: there is no ${asked === undefined ? 'matching file or folder' : `file or folder for ${asked}`}${there === '' ? '' : `; there are: ${there}`}.`,
  namesItself: (file, key) =>
    `${file}: ${key} names the project file itself; name the files, folder or glob that is meant.`,
  namesSeveral: (file, key, names) =>
    `${file}: ${key} names several files (${names}), and this command needs one; name it on the command line.`,
  withoutPair: (file) =>
    `${file}: rosters has no two months to compare; name the old and the new roster, or use {month} in rosters.`,
  toFill: (keys) => `Not found in this folder: ${keys}. Fill them in yourself.`,
  leftAside: (names) =>
    `Left aside: ${names}. If that is a roster, add it to rosters; if it is the list of villages, to villages.`,
  next: 'Look it through, then try: enroll validate',
});

export const PROJECT_TEXT: Readonly<Record<Language, ProjectText>> = { id, en };
