/** A kind of village worker, Indonesian kebab-case: `kepala-desa`, `ketua-rt`. A policy may name its own. */
export type CategoryId = string & { readonly unit?: 'category' };

export const CATEGORY_ID: RegExp = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
