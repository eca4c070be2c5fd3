import type { z } from 'zod';
import type { policySchema } from './schema.ts';

/** Nothing that reads a policy changes it. */
type Written<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Written<T[K]> } : T;

/**
 * A policy file as written, which is what the schema lets through: every part may be missing, the layer below then
 * speaks. Amounts in rupiah, cents allowed.
 */
export type PolicyInput = Written<z.infer<typeof policySchema>>;

type Entry<K extends 'bases' | 'categories'> = NonNullable<PolicyInput[K]>[string];

export type BaseInput = Entry<'bases'>;
export type CategoryInput = Entry<'categories'>;
export type ChargeInput = NonNullable<CategoryInput['charges']>[number];
type CeilingsOf = NonNullable<
  NonNullable<PolicyInput['ceilings']>[keyof NonNullable<PolicyInput['ceilings']>]
>;
/** A ceiling: an amount, or one in some months only. */
export type CeilingInput = Exclude<CeilingsOf, readonly unknown[]>;
/** A quota of a place: a number, one in some months only, or several of those. */
export type QuotaInput = NonNullable<NonNullable<CategoryInput['quota']>['total']>;
/** A programme, all the time or in some months only. */
export type ProgrammeInput = NonNullable<CategoryInput['programmes']>[number];
