/** A kind of village worker, Indonesian kebab-case: `kepala-desa`, `ketua-rt`. A policy may name its own. */
export type CategoryId = string & { readonly unit?: 'category' };

/** Of a category, a base, a policy: no number of a person, also not in pieces. */
export const CATEGORY_ID: RegExp = /^(?!(?:\D*\d){9})[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
