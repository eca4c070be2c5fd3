/** What the values of a column look like. A column may have several shapes: a village's name could be a person's. */
export const SHAPES = [
  'sixteen',
  'day',
  'moment',
  'placeAndDay',
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
