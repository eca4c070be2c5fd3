import { NO_CATEGORY } from '../domain/category.ts';
import type { Field } from '../domain/field.ts';
import { isLost } from '../roster/rows/lost-cell.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check, Where } from './engine/check.ts';

const READ: Readonly<Partial<Record<Field, (row: RosterRow) => unknown>>> = {
  tempat_lahir: (row) => row.birthPlace,
  tanggal_lahir: (row) => row.birth,
  jenis_kelamin: (row) => row.sex,
  nama_ibu: (row) => row.mother,
  alamat: (row) => row.address,
};

/** A gap list no longer than this, or than the cells filled: beyond, the column is not in use. */
const LONGEST_GAP = 1_000;

interface Column {
  readonly field: Field;
  readonly column: number;
  filled: number;
  missing: Where[] | undefined;
}

interface Args {
  readonly field: Field;
}

/**
 * A cell that SIPP demands of PU members, empty in a column that is otherwise filled. It keeps a worker out of an
 * export and nothing else. A column that is mostly empty, or not there, is no slip of a row and is not listed here.
 */
export const sippRequired: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    let columns: Column[] = [];
    const say = (): void => {
      for (const { field, filled, missing = [] } of columns)
        if (missing.length <= filled) for (const where of missing) report({ field }, where);
      columns = [];
    };
    return {
      sheet({ layout }) {
        say();
        for (const { field, column } of layout?.columns ?? [])
          if (field && READ[field]) columns.push({ field, column, filled: 0, missing: [] });
      },
      accepted(row) {
        if (policy.categories.get(row.category?.value ?? NO_CATEGORY)?.segment === 'PU')
          for (const column of columns) count(column, row);
      },
      end: say,
    };
  },
  page: {
    example: { field: 'nama_ibu' },
    id: {
      title: 'Isian untuk SIPP kosong',
      message: ({ field }) => `${FIELD_NAMES[field].id} kosong; SIPP mewajibkannya.`,
      todo: () => 'Isi sebelum enroll export. Iuran tetap dihitung.',
      wrong: '(kosong)',
      right: 'KASMI',
    },
    en: {
      title: 'A cell that SIPP needs is empty',
      message: ({ field }) => `${FIELD_NAMES[field].en} is empty; SIPP demands it.`,
      todo: () => 'Fill it in before enroll export. The contribution is computed all the same.',
      wrong: '(empty)',
      right: 'KASMI',
    },
  },
};

function count(column: Column, row: RosterRow): void {
  const { field, filled, missing } = column;
  if (READ[field]?.(row) !== undefined) {
    column.filled++;
    return;
  }
  if (isLost(row, field)) return;
  const village = row.village?.value;
  missing?.push({ place: { ...row.place, column: column.column }, field, ...(village ? { village } : {}) });
  if (missing && missing.length > filled + LONGEST_GAP) column.missing = undefined;
}
