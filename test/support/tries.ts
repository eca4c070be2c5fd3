/** Whether everything is tried, as `npm run test:all` does, or of each kind some. */
export const TRIES_ALL: boolean = process.env.ENROLL_TEST_RUNS === 'all';

/**
 * How often a property is tried, or how many rows: all of it in `npm run test:all`, a tenth of it in `npm test`. The seeds are the same,
 * so what the shorter run finds the longer one finds too.
 */
export const tries = (all: number): number => (TRIES_ALL ? all : Math.ceil(all / 10));

/** Of a list of one kind: all of it in `npm run test:all`, one of so many in `npm test`, the first among them. */
export const someOf = <T>(all: readonly T[], oneOf: number): readonly T[] =>
  TRIES_ALL ? all : all.filter((_, at) => at % oneOf === 0);
