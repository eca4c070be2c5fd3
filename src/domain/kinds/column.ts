/** Why a column was taken for its field: an exact alias, part of the header, its content, or the user's own `--map`. */
export type ColumnOrigin = 'alias' | 'contains' | 'content' | 'option' | 'none';

/**
 * Of a known column without a field: `alive` tells who died or moved, `status` who is active, `name-part` is a further part of the name,
 * `title` its titles, `unused` is known and not needed.
 */
export type ColumnRole = 'alive' | 'status' | 'name-part' | 'title' | 'unused';

/** What the values of a column look like. A column may have several shapes: a village's name could be a person's. */
export const SHAPES = [
  'sixteen',
  'day',
  'moment',
  'placeAndDay',
  'dayPart',
  'year',
  'term',
  'money',
  'post',
  'office',
  'sex',
  'name',
  'village',
  'kecamatan',
  'status',
  'phone',
  'email',
  'words',
] as const;
export type Shape = (typeof SHAPES)[number];
