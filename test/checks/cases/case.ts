import type { ArgsOf, Code } from '../../../src/checks/engine/registry.ts';
import type { Written } from '../../../src/domain/shown/sayable.ts';
import type { Scenario } from '../support.ts';

/** One right and one wrong roster for a code; the wrong one gives exactly one finding of it, unless more are named. */
export interface Case<C extends Code> {
  readonly wrong: Scenario;
  readonly args: Written<ArgsOf<C>>;
  /** `D7`, or undefined where the finding has no cell. */
  readonly cell?: string;
  /** The cells of further findings of the same fault. */
  readonly also?: readonly string[];
  /** The rows that the wrong roster loses; none unless said. */
  readonly rejected?: readonly number[];
  readonly right: Scenario;
}

export type Cases<C extends Code> = { readonly [K in C]: Case<K> };
