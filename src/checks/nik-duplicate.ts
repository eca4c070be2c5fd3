import { maskNik } from '../domain/nik.ts';
import { cellName, type Place } from '../domain/place.ts';
import { type Check, cellOf } from './check.ts';

/**
 * One person is charged once: the first row with a NIK counts, every later one is rejected and points at the first,
 * in the same file or in another.
 */
export const nikDuplicate: Check<'nik-duplicate'> = {
  code: 'nik-duplicate',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => {
    const seen = new Map<string, Place>();
    return {
      row(row) {
        const { nik } = row;
        if (!nik?.value) return;
        const place = { ...row.place, column: nik.column };
        const first = seen.get(nik.value);
        if (!first) {
          seen.set(nik.value, place);
          return;
        }
        const elsewhere = first.file === place.file && first.sheet === place.sheet ? '' : `${first.file} `;
        const args = { masked: maskNik(nik.value), first: elsewhere + (cellName(first) ?? '') };
        report(args, { ...cellOf(row, nik), related: [first] });
      },
    };
  },
};
