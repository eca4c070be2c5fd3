import { type Shown, shownText, word } from './shown.ts';

/** A kind of village worker, Indonesian kebab-case: `kepala-desa`, `ketua-rt`. A policy may name its own. */
export type CategoryId = Shown & { readonly unit: 'category' };

/** Of a category, a base, a policy: no number of a person, also not in pieces. */
export const CATEGORY_ID: RegExp = /^(?!(?:\D*\d){9})[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A category that the program itself knows; what could be any text does not compile. */
export const category = <const W extends string>(...[id]: Parameters<typeof word<W>>): CategoryId =>
  word<W>(id) as CategoryId;

/** What stands where a category is named: as it may be shown, whether or not there is such a category. */
export const asCategory = (text: string): CategoryId => shownText(text) as CategoryId;

/** Where no category was read. */
export const NO_CATEGORY: CategoryId = asCategory('');
