import type { SkippedRow } from '../roster/rows/row.ts';
import type { Check } from './engine/check.ts';

/** `reason`: what the row was taken for. */
interface Args {
  readonly reason: SkippedRow['reason'];
}

const ID: Partial<Record<SkippedRow['reason'], string>> = {
  'above-header': 'bagian di atas judul kolom',
  total: 'baris jumlah',
  group: 'judul kelompok',
  signature: 'bagian tanda tangan',
  instruction: 'bagian contoh atau petunjuk di bawah tanda ###',
  'not-alive': 'orang yang meninggal atau pindah',
};
const EN: Partial<Record<SkippedRow['reason'], string>> = {
  'above-header': 'part of what stands above the column headings',
  total: 'a total',
  group: 'a heading',
  signature: 'part of the signatures',
  instruction: 'part of the example or instructions below the mark ###',
  'not-alive': 'somebody dead or moved',
};

/** A row that was passed over, although a long number stands in it, or a name beside a post: nobody may be lost like that. */
export const rowPassed: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: (_context, report) => ({
    skipped({ row, reason, somebody }, place) {
      // The dead are counted by their name.
      if (somebody === true && reason !== 'not-alive') report({ reason }, { place: { ...place, row } });
    },
  }),
  page: {
    example: { reason: 'instruction' },
    id: {
      title: 'Baris yang dilewati tampak berisi orang',
      message: ({ reason }) =>
        `Baris ini dianggap ${ID[reason] ?? 'bukan orang'} dan tidak dihitung, padahal tampak berisi orang.`,
      todo: () =>
        'Bila ini orang, pindahkan barisnya ke dalam daftar dan lengkapi NIK, Nama dan Jabatan. Bila bukan, tulis tanpa nomor sepanjang itu.',
      wrong: 'Mengetahui | 3516091208800001 | BUDI | Kaur Umum',
      right: '7 | 3516091208800001 | BUDI | Kaur Umum',
    },
    en: {
      title: 'A row that was passed over looks like a person',
      message: ({ reason }) =>
        `This row was taken for ${EN[reason] ?? 'nobody'} and was not counted, though it looks like a person.`,
      todo: () =>
        'If it is a person, move the row into the list and complete NIK, name and post. If not, write it without a number as long as that.',
      wrong: 'Mengetahui | 3516091208800001 | BUDI | Kaur Umum',
      right: '7 | 3516091208800001 | BUDI | Kaur Umum',
    },
  },
};
