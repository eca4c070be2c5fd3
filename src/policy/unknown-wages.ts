import type { CategoryId } from '../domain/category.ts';
import { formatMonth, type Month, month } from '../domain/month.ts';
import { type Shown, shownName, shownText } from '../domain/shown.ts';
import type { LayerProblem, PolicyText } from './load.ts';
import { parsePolicy } from './parse.ts';
import { type NamedBase, namedBaseOf, type Policy } from './policy.ts';

/**
 * Categories whose base follows a minimum wage that is not on the list, for this region or until this year: nobody in
 * them could be charged. Only `policy check` says so: a layer above, or `plan --set`, may still give the amount.
 */
export function unknownWages(policy: Policy, texts: readonly PolicyText[]): LayerProblem[] {
  const last = policy.year === undefined ? undefined : month(policy.year, 12);
  return [...policy.categories].flatMap(([category, rules]): LayerProblem[] => {
    const base = namedBaseOf(policy, rules);
    if (base?.region === undefined || isKnown(base, last)) return [];
    const key = rules.base === 'wage' ? 'minimum' : 'base';
    const problem = {
      code: 'umk-unknown',
      found: shownText(base.region),
      allowed: knownMonths(base),
    } as const;
    return [{ ...problem, ...statedAt(category, key, texts) }];
  });
}

function isKnown({ values }: NamedBase, last: Month | undefined): boolean {
  return values.some(({ from }) => from === undefined || last === undefined || from <= last);
}

/** The first and the last month of a region that is on the list; none for a code of no region. */
function knownMonths({ values }: NamedBase): Shown[] {
  const [first, last] = [values[0]?.from, values.at(-1)?.to];
  return [first, last].flatMap((at) => (at === undefined ? [] : [formatMonth(at)]));
}

/** The place of a category's key in the last text that states it. */
function statedAt(
  category: CategoryId,
  key: 'base' | 'minimum',
  texts: readonly PolicyText[],
): Pick<LayerProblem, 'file' | 'path' | 'line' | 'column'> {
  const path = ['categories', category, key];
  for (const { name, text } of [...texts].reverse()) {
    const parsed = parsePolicy(text);
    if (!parsed.input || parsed.input.categories?.[category]?.[key] === undefined) continue;
    return { file: shownName(name), path: path.map(shownText), ...parsed.locate(path) };
  }
  return { file: shownName(texts.at(-1)?.name ?? ''), path: path.map(shownText) };
}
