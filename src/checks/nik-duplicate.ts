import type { CategoryId } from '../domain/category.ts';
import { maskNik } from '../domain/nik.ts';
import { cellName, type Place } from '../domain/place.ts';
import { type Check, cellOf } from './check.ts';

/**
 * One person is charged once: the first row with a NIK counts, every later one is rejected and points at the first,
 * in the same file or in another. Two different categories are the business of `two-categories`.
 */
export const nikDuplicate: Check<'nik-duplicate'> = {
  code: 'nik-duplicate',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => {
    const seen = new Map<string, { readonly place: Place; readonly category: CategoryId | undefined }>();
    return {
      row(row) {
        const { nik } = row;
        if (!nik?.value) return;
        const place = { ...row.place, column: nik.column };
        const first = seen.get(nik.value);
        const category = row.category?.value;
        if (!first) seen.set(nik.value, { place, category });
        else if (!category || !first.category || category === first.category) {
          const args = { masked: maskNik(nik.value), first: seenFrom(place, first.place) };
          report(args, { ...cellOf(row, nik), related: [first.place] });
        }
      },
    };
  },
};

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): string {
  const cell = cellName(there) ?? '';
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : `${there.sheet}!${cell}`;
  return sameFile ? inSheet : `${there.file} ${inSheet}`;
}
