/**
 * How often a property is tried, or how many rows: all of it in `npm run test:all`, a fifth of it in `npm test`. The seeds are the same,
 * so what the shorter run finds the longer one finds too.
 */
export const tries = (all: number): number =>
  process.env.ENROLL_TEST_RUNS === 'all' ? all : Math.ceil(all / 5);
