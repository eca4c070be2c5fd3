import type { FindingText } from '../report/finding-text.ts';

export const tablesBeside: FindingText<'tables-beside'> = {
  example: { columns: 'G–K', beside: 'A–E' },
  id: {
    title: 'Dua daftar berdampingan di satu lembar',
    message: ({ columns, beside }) =>
      `Kolom ${columns} dibaca sebagai daftar lain di samping kolom ${beside}.`,
    todo: () => 'Bila yang di samping bukan daftar pekerja, pindahkan ke lembar lain.',
    wrong: 'NIK | Nama | Jabatan | | NIK | Nama | Jabatan',
    right: 'NIK | Nama | Jabatan',
  },
  en: {
    title: 'Two rosters beside each other in one sheet',
    message: ({ columns, beside }) =>
      `Columns ${columns} are read as another roster beside columns ${beside}.`,
    todo: () => 'If the other one is no roster of workers, move it to another sheet.',
    wrong: 'NIK | Name | Post | | NIK | Name | Post',
    right: 'NIK | Name | Post',
  },
};
