import type { CategoryId } from '../../domain/category.ts';
import { monthOfDate } from '../../domain/date.ts';
import type { Month } from '../../domain/month.ts';
import type { Place } from '../../domain/place.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** A row that holds a NIK: small, for there is one for each NIK of a run. */
export interface PostHolder {
  readonly place: Place;
  readonly column: number | undefined;
  readonly name: string;
  readonly category: CategoryId | undefined;
  /** First and last month in the post; undefined: open. */
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

export function holderOf({ place, nik, name, category, from, to }: RosterRow): PostHolder {
  return {
    place,
    column: nik?.column,
    name: name?.value ?? '',
    category: category?.value,
    from: from?.value && monthOfDate(from.value),
    to: to?.value && monthOfDate(to.value),
  };
}

/** Tables that stand beside each other share their rows: the column of the NIK tells them apart. */
export const isSameRow = (
  { place: a, column }: PostHolder,
  { place: b, column: other }: PostHolder,
): boolean => a.row === b.row && column === other && a.sheet === b.sheet && a.file === b.file;

/** Under one NIK another name is a slip in the NIK. */
export const isSameName = (a: PostHolder, b: PostHolder): boolean => letters(a.name) === letters(b.name);

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** One person's posts without a month in both: nobody pays twice. */
export const oneAfterAnother = (a: PostHolder, b: PostHolder): boolean =>
  isSameName(a, b) && followsInOffice(a, b);

/** Whoever it is: no month in both terms. */
export const followsInOffice = (a: PostHolder, b: PostHolder): boolean =>
  endsBefore(a, b) || endsBefore(b, a);

const endsBefore = ({ to }: PostHolder, { from }: PostHolder): boolean =>
  to !== undefined && from !== undefined && to < from;
