import type { AsideKind } from '../domain/aside.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly kind: AsideKind;
}

/** A village may have answered with a picture or a letter: whoever counts villages must know. */
export const fileLeftAside: Check<Args> = {
  level: 'file',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: (_context, report) => ({
    aside: ({ file, kind }) => report({ kind }, { place: { file } }),
  }),
  page: {
    example: { kind: 'pdf' },
    id: {
      title: 'Berkas di folder ini tidak dibaca',
      message: ({ kind }) => `${WHAT_ID[kind]}, bukan lembar kerja: tidak dibaca, isinya tidak dihitung.`,
      todo: ({ kind }) => TODO_ID[kind],
      wrong: 'Punggul.pdf',
      right: 'Punggul.xlsx',
    },
    en: {
      title: 'A file of this folder was not read',
      message: ({ kind }) =>
        `${WHAT_EN[kind]}, no spreadsheet: it was not read and nothing in it is counted.`,
      todo: ({ kind }) => TODO_EN[kind],
      wrong: 'Punggul.pdf',
      right: 'Punggul.xlsx',
    },
  },
};

const WHAT_ID: Readonly<Record<AsideKind, string>> = {
  pdf: 'PDF',
  document: 'Dokumen Word atau sejenisnya',
  picture: 'Gambar',
  archive: 'Arsip (zip)',
  presentation: 'Presentasi',
  numbers: 'Berkas Apple Numbers',
  wps: 'Berkas WPS Spreadsheets (.et)',
  shortcut: 'Pintasan ke berkas di internet',
  database: 'Basis data',
  mail: 'Surel',
  'linked-folder': 'Tautan ke folder lain',
  device: 'Pipa atau perangkat',
  other: 'Berkas jenis lain',
};

const TODO_ID: Readonly<Record<AsideKind, string>> = {
  pdf: 'Minta berkas Excel asalnya, atau ketik ke formulir: enroll template -o daftar.xlsx.',
  document: 'Salin tabelnya ke Excel, simpan sebagai .xlsx di folder ini, lalu pindahkan dokumen ini.',
  picture: 'Minta berkas Excel asalnya, atau ketik ke formulir: enroll template -o daftar.xlsx.',
  archive: 'Ekstrak dulu isinya ke folder ini, lalu pindahkan arsipnya.',
  presentation: 'Salin tabelnya ke Excel, simpan sebagai .xlsx di folder ini, lalu pindahkan berkas ini.',
  numbers: 'Buka di Numbers, pilih File > Export To > Excel, simpan di folder ini.',
  wps: 'Buka di WPS, pilih Save As > Excel (.xlsx), simpan di folder ini.',
  shortcut: 'Buka, unduh sebagai Microsoft Excel (.xlsx), simpan di folder ini.',
  database: 'Ekspor tabelnya sebagai .xlsx atau .csv ke folder ini.',
  'linked-folder': 'Bila isinya ikut dihitung, sebutkan foldernya sendiri di baris perintah.',
  device: 'Bila ini daftar, simpan sebagai berkas .xlsx atau .csv di folder ini.',
  mail: 'Simpan lampirannya ke folder ini, lalu pindahkan surelnya.',
  other: 'Bila ini daftar, simpan sebagai .xlsx atau .csv; bila bukan, pindahkan ke folder lain.',
};

const WHAT_EN: Readonly<Record<AsideKind, string>> = {
  pdf: 'A PDF',
  document: 'A Word document or the like',
  picture: 'A picture',
  archive: 'An archive (zip)',
  presentation: 'A presentation',
  numbers: 'An Apple Numbers file',
  wps: 'A WPS Spreadsheets file (.et)',
  shortcut: 'A link to a file on the internet',
  database: 'A database',
  mail: 'A mail',
  'linked-folder': 'A link to another folder',
  device: 'A pipe or a device',
  other: 'A file of another kind',
};

const TODO_EN: Readonly<Record<AsideKind, string>> = {
  pdf: 'Ask for the Excel file that it was made of, or type it into a form: enroll template -o roster.xlsx.',
  document: 'Copy its table into Excel, save that as .xlsx in this folder and move the document away.',
  picture:
    'Ask for the Excel file that it was made of, or type it into a form: enroll template -o roster.xlsx.',
  archive: 'Unpack it into this folder first, then move the archive away.',
  presentation: 'Copy its table into Excel, save that as .xlsx in this folder and move this file away.',
  numbers: 'Open it in Numbers, choose File > Export To > Excel and save that in this folder.',
  wps: 'Open it in WPS, choose Save As > Excel (.xlsx) and save that in this folder.',
  shortcut: 'Open it, download it as Microsoft Excel (.xlsx) and save that in this folder.',
  database: 'Export its table as .xlsx or .csv into this folder.',
  'linked-folder': 'If its contents are to be counted, name that folder itself on the command line.',
  device: 'If it is a roster, save it as an .xlsx or .csv file in this folder.',
  mail: 'Save its attachment in this folder, then move the mail away.',
  other: 'If it is a roster, save it as .xlsx or .csv; if not, move it to another folder.',
};
