import type { Shown } from '../src/domain/shown.ts';

type Leaf = string | number | boolean | symbol | undefined | null | ReadonlyMap<never, unknown>;

/** What a test writes by hand where the program takes only text that may be shown. */
export type Said<T> = T extends Shown
  ? string
  : T extends Leaf | ((...args: never) => unknown)
    ? T
    : { readonly [K in keyof T]: Said<T[K]> };

export const said = <T>(value: Said<T>): T => value as unknown as T;
