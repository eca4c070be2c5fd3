import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { joined, type Shown, shownName } from '../../domain/shown.ts';
import type { UnwritableArgs, UnwritableFile, UnwritableReason } from '../../domain/unwritable.ts';

type Sentences = { readonly [R in UnwritableReason]: (args: UnwritableArgs[R]) => Shown };

const ID = spoken<Sentences>({
  exists: () => 'sudah ada, tidak ditimpa. Pilih folder lain, atau tambahkan --force untuk menimpanya.',
  'is-input': () => 'ini berkas masukan; berkas asli tidak pernah ditimpa. Pilih nama atau folder lain.',
  'is-folder': () => 'ini folder, bukan berkas. Pilih nama lain.',
  'no-regular-file': () => 'ini bukan berkas biasa (perangkat atau soket). Pilih nama lain.',
  'not-a-folder': () => 'bagian dari alamat ini berkas, bukan folder. Pilih folder lain.',
  'no-folder': () => 'foldernya tidak ditemukan. Periksa alamatnya.',
  'no-permission': () => 'tidak boleh menulis di sini. Pilih folder lain, misalnya di Dokumen Anda.',
  'read-only': () => 'tempat ini hanya bisa dibaca. Pilih folder lain.',
  'disk-full': () => 'penyimpanan penuh. Kosongkan ruang, lalu ulangi; tidak ada berkas yang ditulis.',
  'in-use': () => 'sedang dibuka program lain. Tutup berkas itu di Excel, lalu ulangi.',
  'being-written': () =>
    'sedang ditulis oleh enroll lain yang berjalan bersamaan. Tunggu sampai selesai, lalu ulangi.',
  'name-too-long': () => 'nama atau alamatnya terlalu panjang. Pilih folder yang lebih pendek alamatnya.',
  'no-windows-name': () =>
    'nama seperti ini tidak bisa dipakai di Windows (con, aux, nul; tanda : * ? " < > |; titik atau spasi di akhir). Pilih nama lain.',
  'written-twice': () => 'dua hasil memakai nama yang sama. Pilih folder terpisah.',
  'changed-since': () =>
    'sisa ekspor lama yang sudah diubah orang, jadi tidak ditimpa dan tidak dihapus. Pindahkan berkas itu, atau pilih folder lain.',
  failed: ({ code }) => `gagal ditulis (${code}). Periksa tempat penyimpanannya, lalu ulangi.`,
});

const EN = spoken<Sentences>({
  exists: () =>
    'is there already and was not overwritten. Choose another folder, or add --force to overwrite it.',
  'is-input': () => 'is one of the input files, which are never overwritten. Choose another name or folder.',
  'is-folder': () => 'is a folder, not a file. Choose another name.',
  'no-regular-file': () => 'is no ordinary file (a device or a socket). Choose another name.',
  'not-a-folder': () => 'part of this path is a file, not a folder. Choose another folder.',
  'no-folder': () => 'the folder does not exist. Check the path.',
  'no-permission': () => 'writing is not allowed here. Choose another folder, such as your Documents.',
  'read-only': () => 'this place can only be read. Choose another folder.',
  'disk-full': () => 'the disk is full. Free some space and try again; no file was written.',
  'in-use': () => 'is open in another program. Close it in Excel and try again.',
  'being-written': () =>
    'is being written by another enroll that runs at the same time. Wait until it has finished and try again.',
  'name-too-long': () => 'the name or path is too long. Choose a folder with a shorter path.',
  'no-windows-name': () =>
    'Windows cannot keep a name like this (con, aux, nul; the signs : * ? " < > |; a dot or a blank at the end). Choose another name.',
  'written-twice': () => 'two results have the same name. Choose separate folders.',
  'changed-since': () =>
    'is left from an older export and somebody has changed it, so it is neither overwritten nor removed. Move that file, or choose another folder.',
  failed: ({ code }) => `could not be written (${code}). Check the disk and try again.`,
});

const SENTENCES: Readonly<Record<Language, Sentences>> = { id: ID, en: EN };

/** One sentence for the operator, beginning with the file. */
export function unwritableText(language: Language, error: UnwritableFile): Shown {
  const { reason, args } = error.detail;
  // Reason and arguments belong together by construction; the table cannot see the correlation.
  const sentence = SENTENCES[language][reason] as (args: unknown) => Shown;
  return joined([shownName(error.file), sentence(args)], ': ');
}
