/** Whether everything is tried, as `npm run test:all` and the measurements do, or of each kind some. */
export const TRIES_ALL: boolean = process.env.ENROLL_TEST_RUNS !== 'some';

/**
 * How often a property is tried: all of it in `npm run test:all`, a fortieth of it in `npm test`. The seeds are the same, so what
 * the shorter run finds the longer one finds too.
 */
export const tries = (all: number): number => (TRIES_ALL ? all : Math.ceil(all / 40));

/** How many people, rows or levels an input has: all in `npm run test:all`, a twentieth in `npm test`. */
export const portion = (all: number): number => (TRIES_ALL ? all : Math.ceil(all / 20));

/** Of a list of one kind: all of it in `npm run test:all`, one of so many in `npm test`, the first among them. */
export const someOf = <T>(all: readonly T[], oneOf: number): readonly T[] =>
  TRIES_ALL ? all : all.filter((_, at) => at % oneOf === 0);

/** Of a list of several kinds: all of it in `npm run test:all`, the first of each kind in `npm test`. */
export function firstOfEach<T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  const kinds = new Set<string>();
  const isNew = (kind: string): boolean => !kinds.has(kind) && kinds.add(kind) === kinds;
  return all.filter((one) => TRIES_ALL || isNew(kindOf(one)));
}
