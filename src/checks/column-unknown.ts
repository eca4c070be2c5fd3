import { columnLetter } from '../domain/place.ts';
import { quoted } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

/** `column`: the letter of one without a heading. */
interface Args {
  readonly header: string;
  readonly column?: string | undefined;
}

/**
 * A column that was not read is said, so that a misspelt heading is not taken for an empty column. One that means the
 * same as a column that was read is the business of `column-duplicate`.
 */
export const columnUnknown: Check<Args> = {
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      for (const { column, header, by, meant } of layout?.columns ?? []) {
        if (by === 'none' && meant === undefined && header.trim() !== '')
          report({ header }, { place: { ...place, row: layout?.headerRow, column } });
      }
      for (const column of layout?.unheaded ?? [])
        report(
          { header: '', column: columnLetter(column) },
          { place: { ...place, row: layout?.headerRow, column } },
        );
    },
  }),
  page: {
    example: { header: 'Nomer Induk 2' },
    id: {
      title: 'Kolom tidak dikenal',
      message: ({ header, column }) =>
        column === undefined
          ? `Kolom ${quoted(header)} tidak dikenal dan tidak dibaca.`
          : `Kolom ${column} tanpa judul berisi data dan tidak dibaca.`,
      todo: ({ column }) =>
        column === undefined
          ? 'Bila isinya diperlukan, ubah judulnya atau sebutkan: --map nik="Judul Kolom". Bila tidak, biarkan.'
          : 'Bila isinya diperlukan, tulis judulnya di baris judul. Bila tidak, biarkan.',
      wrong: 'Nomer Induk KTP-el 2',
      right: 'NIK',
    },
    en: {
      title: 'Unknown column',
      message: ({ header, column }) =>
        column === undefined
          ? `Column ${quoted(header)} is not known and was not read.`
          : `Column ${column} has no heading, but holds data, and was not read.`,
      todo: ({ column }) =>
        column === undefined
          ? 'If it is needed, change the heading or name it: --map nik="Heading". If not, leave it.'
          : 'If it is needed, write its heading in the header row. If not, leave it.',
      wrong: 'Nomer Induk KTP-el 2',
      right: 'NIK',
    },
  },
};
