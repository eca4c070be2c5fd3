import type { Shown } from '../shown.ts';

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/**
 * `T` with `never` wherever it holds text that may be anything: plain strings, keys that are, and what the compiler is
 * told to be symbols, which are whole NIKs and the raw names of files and sheets. Words from a list of ours and `Shown`
 * text stay. What takes a `Sayable<T>` cannot be given what a cell, a file or a policy says as it stands.
 */
export type Sayable<T> = T extends string
  ? Same<T, string> extends true
    ? never
    : T
  : T extends symbol
    ? never
    : T extends number | boolean | undefined | null | ((...args: never) => unknown)
      ? T
      : { readonly [K in keyof T]: string extends K ? never : Sayable<T[K]> };

/** `T` with `Shown` text written as a plain literal: for invented examples. */
export type Written<T> = T extends Shown
  ? string
  : T extends number | boolean | undefined | null | string
    ? T
    : { readonly [K in keyof T]: Written<T[K]> };

type Sentence<A extends readonly unknown[], R> = A extends Sayable<A> ? (...args: A) => Worded<R> : never;

/** A table of words and sentences as it is written down: what it says is a plain literal, what it quotes may be shown. */
type Worded<T> = T extends Shown
  ? string
  : T extends (...args: infer A) => infer R
    ? Sentence<A, R>
    : T extends string | number | boolean | undefined | null
      ? T
      : { readonly [K in keyof T]: Worded<T[K]> };

/**
 * Our own words and sentences: what they say may be shown, because they quote nothing that may not. A sentence that takes
 * plain text does not compile.
 */
export const spoken = <T>(words: Worded<T>): T => words as T;

/** A JSON document of what may be shown: a value that holds plain text, a whole NIK or a raw name does not compile. */
export const jsonText = <const T>(value: T & Sayable<T>): Shown =>
  `${JSON.stringify(value, null, 2)}\n` as string as Shown;
