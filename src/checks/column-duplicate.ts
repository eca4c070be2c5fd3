import { FIELDS, type Field, factsOf, partsOf } from '../domain/field.ts';
import { columnLetter } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';

/** Where it matters which of two columns was read. Registers have two addresses and two occupations, and no harm done. */
const DECISIVE: readonly Field[] = FIELDS.filter((field) =>
  partsOf(field).some((part) => factsOf(part).decides !== undefined),
);

interface Args {
  readonly header: Shown;
  readonly field: Field;
  /** The column that is read, and the one that is not. */
  readonly used: Shown;
  readonly column: Shown;
  /** The column that is not read is one that nobody sees. */
  readonly hidden?: true | undefined;
}

/** Two columns that mean the same field: one is read, the other is said. Two wages matter only where wages are charged. */
export const columnDuplicate: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const byWage = [...policy.categories.values()].some(({ base }) => base === 'wage');
    const decisive = new Set(DECISIVE.filter((field) => byWage || factsOf(field).decides !== 'wage'));
    return {
      sheet({ place, layout }) {
        const columns = layout?.columns ?? [];
        for (const { column, header, meant, rival, hidden } of columns) {
          if (meant === undefined || rival === undefined || !decisive.has(meant)) continue;
          // Somebody has chosen between them.
          if (columns.some((other) => other.column === rival && other.by === 'option')) continue;
          const where = { place: { ...place, row: layout?.headerRow, column }, field: meant };
          const args = {
            header: shownText(header),
            field: meant,
            used: columnLetter(rival),
            column: columnLetter(column),
          };
          report(hidden ? { ...args, hidden } : args, where);
        }
      },
    };
  },
  page: {
    example: { header: 'Nomer Induk 2', field: 'nik', used: 'B', column: 'F' },
    id: {
      title: 'Dua kolom berarti sama',
      message: ({ header, field, used, hidden }) =>
        `Kolom ${hidden ? 'tersembunyi ' : ''}${quoted(header)} juga berarti ${FIELD_NAMES[field].id}; yang dibaca kolom ${used}.`,
      todo: ({ field, used, column }) =>
        `Hapus salah satunya, atau pilih sendiri: --map ${field}=${used} atau --map ${field}=${column}.`,
      wrong: 'NIK | No. KTP',
      right: 'NIK',
    },
    en: {
      title: 'Two columns mean the same',
      message: ({ header, field, used, hidden }) =>
        `${hidden ? 'Hidden column' : 'Column'} ${quoted(header)} also means ${FIELD_NAMES[field].en}; column ${used} is read.`,
      todo: ({ field, used, column }) =>
        `Delete one of them, or choose: --map ${field}=${used} or --map ${field}=${column}.`,
      wrong: 'NIK | No. KTP',
      right: 'NIK',
    },
  },
};
