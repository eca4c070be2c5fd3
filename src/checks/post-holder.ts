import type { CategoryId } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import type { RosterRow } from '../roster/row.ts';

/** A row that holds a NIK: small, for there is one for each NIK of a run. */
export interface PostHolder {
  readonly place: Place;
  readonly column: number | undefined;
  readonly name: string;
  readonly category: CategoryId | undefined;
}

export function holderOf({ place, nik, name, category }: RosterRow): PostHolder {
  return { place, column: nik?.column, name: name?.value ?? '', category: category?.value };
}
