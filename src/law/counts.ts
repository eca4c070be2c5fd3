import type { Binding } from '../domain/kinds/law.ts';
import { BINDINGS } from '../domain/kinds/law.ts';
import { bindingOf, EVIDENCES, type Evidence, type LawItem } from './value.ts';

export interface LawCounts {
  readonly evidence: Readonly<Record<Evidence, number>>;
  readonly binding: Readonly<Record<Binding, number>>;
}

/** How many dated values there are of each kind of evidence, and of each kind of bindingness. */
export function lawCounts(items: readonly LawItem<unknown>[]): LawCounts {
  const sources = items.flatMap(({ values }) => values.map(({ source }) => source));
  const count = <K extends string>(kinds: readonly K[], of: (kind: K) => number): Record<K, number> =>
    Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<K, number>;
  return {
    evidence: count(EVIDENCES, (kind) => sources.filter(({ evidence }) => evidence === kind).length),
    binding: count(BINDINGS, (kind) => sources.filter((source) => bindingOf(source) === kind).length),
  };
}
