import type { CategoryId } from '../domain/category.ts';
import { maskNik } from '../domain/nik.ts';
import { cellName, type Place } from '../domain/place.ts';
import type { RosterRow } from '../roster/row.ts';
import { type Check, cellOf } from './check.ts';

/** The row that had a NIK first. */
export interface Holder {
  readonly place: Place;
  readonly column: number | undefined;
  readonly name: string;
  readonly category: CategoryId | undefined;
}

/**
 * One person is charged once: the first row with a NIK counts, every later one is rejected and points at the first,
 * in the same file or in another. One person in two categories is the business of `two-categories`.
 */
export const nikDuplicate: Check<'nik-duplicate'> = {
  code: 'nik-duplicate',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => {
    const seen = new Map<string, Holder>();
    return {
      row(row) {
        const { nik } = row;
        if (!nik?.value) return;
        const holder = holderOf(row);
        const first = seen.get(nik.value);
        if (!first) seen.set(nik.value, holder);
        else if (!inAnotherPost(first, holder)) {
          const there = placeOf(first);
          const args = { masked: maskNik(nik.value), first: seenFrom(row.place, there) };
          report(args, { ...cellOf(row, nik), related: [there] });
        }
      },
    };
  },
};

/** Small, for there is one for each NIK of the run. */
export function holderOf({ place, nik, name, category }: RosterRow): Holder {
  return { place, column: nik?.column, name: name?.value ?? '', category: category?.value };
}

export const placeOf = ({ place, column }: Holder): Place => ({ ...place, column });

/** The same person, by name too, in two known categories. Another name under one NIK is a slip in the NIK. */
export function inAnotherPost(first: Holder, later: Holder): boolean {
  const known = first.category !== undefined && later.category !== undefined;
  return known && first.category !== later.category && letters(first.name) === letters(later.name);
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): string {
  const cell = cellName(there) ?? '';
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : `${there.sheet}!${cell}`;
  return sameFile ? inSheet : `${there.file} ${inSheet}`;
}
