/**
 * Where the number of people of a category in a village came from: `own` is the village's own quota, `quota` that of every
 * village, a `share` is of a kecamatan's or the district's quota.
 */
export type CountSource = 'set' | 'roster' | 'villages' | 'own' | 'quota' | 'share';

/** Where the number of those who could be covered came from; of several villages, the first. */
export type KnownFrom = 'population' | 'listed' | 'quota';
