import type { Field } from '../domain/field.ts';
import { columnLetter } from '../domain/place.ts';
import { NOTHING, type Shown, shownText } from '../domain/shown.ts';
import type { ColumnMatch } from '../roster/rows/row.ts';
import { quoted } from '../text/parts/words.ts';
import type { Check, Where } from './engine/check.ts';

/** `column`: the letter of one without a heading. */
interface Args {
  readonly header: Shown;
  readonly column?: Shown | undefined;
  /** What it most likely is, though not surely enough. */
  readonly likely?: Field | undefined;
}

/**
 * A column that was not read is said, so that a misspelt heading is not taken for an empty column. One that means the
 * same as a column that was read is the business of `column-duplicate`.
 */
export const columnUnknown: Check<Args> = {
  level: 'header',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => {
    const byWage = [...policy.categories.values()].some(({ base }) => base === 'wage');
    // What decides the contribution is an error of its own.
    const isUnread = ({ doubt, looks }: ColumnMatch): boolean =>
      doubt !== undefined || (looks !== undefined && (looks !== 'money' || byWage));
    return {
      sheet({ place, layout }) {
        if (!layout) return;
        const at = (column: number): Where => ({ place: { ...place, row: layout.headerRow, column } });
        for (const match of layout.columns) {
          const { column, header, by, meant, likely } = match;
          if (by !== 'none' || meant !== undefined || header.trim() === '' || isUnread(match)) continue;
          report({ header: shownText(header), likely }, at(column));
        }
        const said = new Set(layout.columns.filter(isUnread).map(({ column }) => column));
        for (const column of layout.unheaded ?? [])
          if (!said.has(column)) report({ header: NOTHING, column: columnLetter(column) }, at(column));
      },
    };
  },
  page: {
    example: { header: 'Nomer Induk 2' },
    id: {
      title: 'Kolom tidak dikenal',
      message: ({ header, column }) =>
        column === undefined
          ? `Kolom ${quoted(header)} tidak dikenal dan tidak dibaca.`
          : `Kolom ${column} tanpa judul berisi data dan tidak dibaca.`,
      todo: ({ column, likely = 'keterangan', header }) =>
        column === undefined
          ? `Bila isinya diperlukan, ubah judulnya atau sebutkan: --map ${likely}=${plainHeading(header, 'Judul Kolom')}. Bila tidak, biarkan.`
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
      todo: ({ column, likely = 'keterangan', header }) =>
        column === undefined
          ? `If it is needed, change the heading or name it: --map ${likely}=${plainHeading(header, 'Heading')}. If not, leave it.`
          : 'If it is needed, write its heading in the header row. If not, leave it.',
      wrong: 'Nomer Induk KTP-el 2',
      right: 'NIK',
    },
  },
};

/** The heading itself where a shell takes it as it stands. */
const plainHeading = (header: string, otherwise: string): string =>
  `"${/^[\p{L}\p{N} .,/()-]{1,40}$/u.test(header) ? header : otherwise}"`;
