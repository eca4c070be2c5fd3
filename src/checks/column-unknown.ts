import type { Field } from '../domain/field.ts';
import { columnLetter, type Place } from '../domain/place.ts';
import { NOTHING, type Shown, shownText } from '../domain/shown.ts';
import type { Outside } from '../roster/rows/outside-cells.ts';
import type { ColumnMatch } from '../roster/rows/row.ts';
import { isPlainHeading } from '../text/parts/shell-word.ts';
import { quoted } from '../text/parts/words.ts';
import { chargesWages } from './engine/charged-wage.ts';
import type { Check, Where } from './engine/check.ts';

interface Args {
  readonly header: Shown;
  /** The letter of one without a heading. */
  readonly column?: Shown | undefined;
  /** The letter of one whose heading is no word for a shell. */
  readonly letter?: Shown | undefined;
  /** How many cells of such a column hold anything, where most of it is empty. */
  readonly cells?: number | undefined;
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
    const byWage = chargesWages(policy);
    // What decides the contribution is an error of its own.
    const isUnread = ({ doubt, looks }: ColumnMatch): boolean =>
      doubt !== undefined || (looks !== undefined && (looks !== 'money' || byWage));
    const beside = new Map<number, { readonly place: Place; readonly cells: number }>();
    let told = new Set<number>();
    const note = (outside: Outside | undefined, place: Place): void => {
      if (outside?.kind !== 'beside') return;
      for (const column of outside.columns) {
        if (told.has(column)) continue;
        const known = beside.get(column);
        beside.set(column, { place: known?.place ?? { ...place, column }, cells: (known?.cells ?? 0) + 1 });
      }
    };
    return {
      sheet({ place, layout }) {
        told = new Set(layout?.unheaded);
        if (!layout) return;
        const at = (column: number): Where => ({ place: { ...place, row: layout.headerRow, column } });
        for (const match of layout.columns) {
          const { column, header, by, meant, likely } = match;
          if (by !== 'none' || meant !== undefined || header.trim() === '' || isUnread(match)) continue;
          const shown = shownText(header);
          const letter = isPlainHeading(shown) ? undefined : columnLetter(column);
          report({ header: shown, likely, ...(letter && { letter }) }, at(column));
        }
        const said = new Set(layout.columns.filter(isUnread).map(({ column }) => column));
        for (const column of layout.unheaded ?? [])
          if (!said.has(column)) report({ header: NOTHING, column: columnLetter(column) }, at(column));
      },
      only: ['outside'],
      row: ({ outside, place }) => outside && note(outside, place),
      skipped: ({ outside, row }, place) => note(outside, { ...place, row }),
      sheetEnd() {
        for (const [column, { place, cells }] of beside)
          report({ header: NOTHING, column: columnLetter(column), cells }, { place });
        beside.clear();
      },
    };
  },
  page: {
    example: { header: 'Nomer Induk 2' },
    id: {
      title: 'Kolom tidak dikenal',
      message: ({ header, column, cells }) =>
        column === undefined
          ? `Kolom ${quoted(header)} tidak dikenal dan tidak dibaca.`
          : cells !== undefined
            ? `Di luar tabel, kolom ${column} tanpa judul berisi ${cells} sel yang tidak dibaca; ini yang pertama.`
            : `Kolom ${column} tanpa judul berisi data dan tidak dibaca.`,
      todo: ({ column, letter, likely = 'keterangan', header }) =>
        column === undefined
          ? `Bila isinya diperlukan, ubah judulnya atau sebutkan: --map ${likely}=${letter ?? `"${header}"`}. Bila tidak, biarkan.`
          : 'Bila isinya diperlukan, tulis judulnya di baris judul. Bila tidak, biarkan.',
      wrong: 'Nomer Induk KTP-el 2',
      right: 'NIK',
    },
    en: {
      title: 'Unknown column',
      message: ({ header, column, cells }) =>
        column === undefined
          ? `Column ${quoted(header)} is not known and was not read.`
          : cells !== undefined
            ? `Beside the table, column ${column} has no heading and ${cells} ${cells === 1 ? 'cell' : 'cells'} that ${cells === 1 ? 'was' : 'were'} not read; this is the first.`
            : `Column ${column} has no heading, but holds data, and was not read.`,
      todo: ({ column, letter, likely = 'keterangan', header }) =>
        column === undefined
          ? `If it is needed, change the heading or name it: --map ${likely}=${letter ?? `"${header}"`}. If not, leave it.`
          : 'If it is needed, write its heading in the header row. If not, leave it.',
      wrong: 'Nomer Induk KTP-el 2',
      right: 'NIK',
    },
  },
};
