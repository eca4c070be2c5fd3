import type { Check } from './engine/check.ts';

interface Args {
  readonly searched: number;
}

/** A sheet without a header row cannot be read; silence would lose all its rows. */
export const headerNotFound: Check<Args> = {
  level: 'header',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, searched }) {
      if (!layout) report({ searched }, { place });
    },
  }),
  page: {
    example: { searched: 30 },
    id: {
      title: 'Baris judul kolom tidak ditemukan',
      message: ({ searched }) =>
        `Judul kolom (NIK, Nama, Jabatan) tidak ditemukan di ${searched} baris pertama.`,
      todo: () =>
        'Beri judul pada kolom-kolomnya. Bila judulnya sudah ada, sebutkan nomor barisnya: --header-row 4 untuk baris 4.',
      wrong: '(langsung baris orang tanpa judul kolom)',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'No header row was found',
      message: ({ searched }) => `No column headings (NIK, name, post) in the first ${searched} rows.`,
      todo: () =>
        'Give the columns headings. If they have some, give the number of their row: --header-row 4 for row 4.',
      wrong: '(rows of people without headings)',
      right: 'No | NIK | Nama | Jabatan',
    },
  },
};
