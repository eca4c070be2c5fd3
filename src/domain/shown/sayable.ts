import { type Shown, shownText } from '../shown.ts';

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
    : Same<T, object> extends true
      ? never
      : T extends number | boolean | undefined | null | ((...args: never) => unknown)
        ? T
        : { readonly [K in keyof T]: string extends K ? never : Sayable<T[K]> };

/** Data in any shape, for programs: our own, or with every text of it masked. */
export interface ShownData {
  readonly shown: true;
}

/** Data of ours: the law as it is kept. Nothing that a file says. */
export const ownData = (data: unknown): ShownData => data as ShownData;

/** What a policy says, in any shape: every text in it as it may be shown. */
export const shownData = (data: unknown): ShownData => masked(data) as ShownData;

function masked(data: unknown): unknown {
  if (typeof data === 'string') return shownText(data);
  if (Array.isArray(data)) return data.map(masked);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [shownText(key), masked(value)]));
}

/** What a sentence is made of that says the same always. */
export type NoArgs = Readonly<Record<never, never>>;

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

/** Words as they are written down, as what may be shown: literals, and sentences that quote nothing that may not. */
type Ours<W> = W extends string
  ? Same<W, string> extends true
    ? never
    : Shown
  : W extends (...args: infer A) => unknown
    ? A extends Sayable<A>
      ? (...args: A) => Shown
      : never
    : W extends number | boolean | undefined | null
      ? W
      : { readonly [K in keyof W]: Ours<W[K]> };

/** The same as `spoken` where the table is its own type. A sentence that takes plain text cannot be called. */
export const ours = <const W>(words: W): Ours<W> => words as unknown as Ours<W>;

/** An object whose keys a file or the policy gives, as they may be shown. */
export const keyed = <const K extends string, V>(
  entries: Iterable<readonly [K & Sayable<K>, V]>,
): Readonly<Record<K, V>> => Object.fromEntries(entries) as Record<K, V>;

/** A piece of a document that is written bit by bit; `jsonDocument` and `jsonPieces` have seen to what it holds. */
export const jsonPiece = (text: string): Shown => text as Shown;

/** A JSON document of what may be shown: a value that holds plain text, a whole NIK or a raw name does not compile. */
export const jsonText = <const T>(value: T & Sayable<T>): Shown =>
  `${JSON.stringify(value, null, 2)}\n` as string as Shown;
