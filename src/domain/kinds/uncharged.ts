/** Why a worker's base is not known: the reader is told, no amount is guessed. */
export type MissingBase = 'no-wage' | 'base-not-started';

/** Why an accepted worker costs nothing: no wage, no base yet, a category without cover, or no month in the run. */
export type Uncharged = MissingBase | 'not-covered' | 'no-month';
