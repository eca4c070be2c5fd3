import type { RowPost } from '../../contribution/person-months.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { ChargedElsewhere, ChargedMonths } from '../../domain/charged-months.ts';
import type { Moment } from '../../domain/fields/moment.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** A row that holds a NIK: small, for there is one for each NIK of a run. */
export interface PostHolder extends Omit<RowPost, 'category'> {
  readonly name: string;
  readonly category: CategoryId | undefined;
  /** When the answer was sent, where a form program kept it; no time in it where that could not be read. */
  readonly sent?: Moment | undefined;
}

const NO_TIME: Moment = { dayFirst: undefined, monthFirst: undefined };

export function holderOf(row: RosterRow): PostHolder {
  const { place, nik, name, category, village, kecamatan, wage, from, to, died, sent } = row;
  return {
    place,
    column: nik?.column,
    name: name?.value ?? '',
    category: category?.value,
    village: village?.value ?? '',
    kecamatan: kecamatan?.value ?? '',
    wage: wage?.value === undefined ? undefined : comparableWage(wage.value),
    acting: category?.acting,
    from: from?.value,
    to: to?.value,
    died: died?.value,
    sent: sent && (sent.value ?? NO_TIME),
  };
}

/** As many rupiah as a number of 32 bits holds: more is no wage, and here tells rows apart at most. */
const comparableWage = (wage: number): number => Math.min(Math.floor(wage / 100), 2 ** 31 - 1);

/** Tables that stand beside each other share their rows: the column of the NIK tells them apart. */
export const isSameRow = (
  { place: a, column }: Pick<PostHolder, 'place' | 'column'>,
  { place: b, column: other }: Pick<PostHolder, 'place' | 'column'>,
): boolean => a.row === b.row && column === other && a.sheet === b.sheet && a.file === b.file;

/** Under one NIK another name is a slip in the NIK. */
export const isSameName = (a: PostHolder, b: PostHolder): boolean => letters(a.name) === letters(b.name);

export const hasName = ({ name }: PostHolder): boolean => letters(name) !== '';

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Whoever it is: no day in both terms. */
export const followsInOffice = (a: PostHolder, b: PostHolder): boolean =>
  endsBefore(a, b) || endsBefore(b, a);

const endsBefore = ({ to }: PostHolder, { from }: PostHolder): boolean =>
  to !== undefined && from !== undefined && to < from;

/** Rows of the same person that are charged in months of this one while both posts are held. */
export const heldBeside = ({ elsewhere }: ChargedMonths): readonly ChargedElsewhere[] =>
  elsewhere.filter(({ sameDays }) => sameDays);
