import type { Check } from './engine/check.ts';

interface Args {
  readonly searched: number;
  /** The row above the first number of sixteen digits. */
  readonly likely?: number | undefined;
}

/** A sheet without a header row cannot be read; silence would lose all its rows. */
export const headerNotFound: Check<Args> = {
  level: 'header',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, searched, likelyHeader: likely }) {
      if (!layout) report(likely === undefined ? { searched } : { searched, likely }, { place });
    },
  }),
  page: {
    example: { searched: 30 },
    id: {
      title: 'Baris judul kolom tidak ditemukan',
      message: ({ searched }) =>
        `Judul kolom (NIK, Nama, Jabatan) tidak ditemukan di ${searched} baris pertama.`,
      todo: ({ likely }) =>
        likely === undefined
          ? 'Tulis satu baris judul (NIK, Nama, Jabatan) di atas orang pertama. Bila judulnya berderet ke bawah: salin, Tempel Khusus > Transpose.'
          : `Beri judul pada kolom-kolomnya. Bila judulnya di baris ${likely}, sebutkan: --header-row ${likely}.`,
      wrong: '(langsung baris orang tanpa judul kolom)',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'No header row was found',
      message: ({ searched }) => `No column headings (NIK, name, post) in the first ${searched} rows.`,
      todo: ({ likely }) =>
        likely === undefined
          ? 'Write one row of headings (NIK, name, post) above the first person. If they run downwards: copy, Paste Special > Transpose.'
          : `Give the columns headings. If they stand in row ${likely}, say so: --header-row ${likely}.`,
      wrong: '(rows of people without headings)',
      right: 'No | NIK | Nama | Jabatan',
    },
  },
};
