import type { CategoryId } from '../../domain/category.ts';
import type { Place } from '../../domain/place.ts';
import { sourceName } from '../../domain/source-name.ts';
import { doubtfulFunds, forbiddenFunds } from '../../policy/fund-rules.ts';
import type { PolicyText } from '../../policy/load.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Finding } from './registry.ts';
import { severityOf } from './run.ts';

/**
 * What the law of the policy's year has against the funds that it charges: it can be computed, and `validate` finds
 * the same in every roster that holds the category. Nothing for a policy without a year. A place is the line and
 * column of the charges in the last text that states them.
 */
export function objectionsTo(policy: Policy, texts: readonly PolicyText[]): Finding[] {
  const { year, categories } = policy;
  if (year === undefined) return [];
  const forbidden = severityOf('fund-forbidden', policy);
  const doubtful = severityOf('fund-caution', policy);
  const placeOf = chargesPlace(texts);
  return [...categories.keys()].flatMap((category): Finding[] => {
    const found: Finding[] = [];
    const place = placeOf(category);
    if (forbidden !== 'off')
      for (const ban of forbiddenFunds(policy, category, year))
        found.push({
          code: 'fund-forbidden',
          severity: forbidden,
          args: { category, year, ...ban },
          place,
        });
    if (doubtful !== 'off')
      for (const doubt of doubtfulFunds(policy, category, year))
        found.push({ code: 'fund-caution', severity: doubtful, args: { category, year, ...doubt }, place });
    return found;
  });
}

function chargesPlace(texts: readonly PolicyText[]): (id: CategoryId) => Place {
  const layers = texts
    .map(({ name, text }) => ({ file: sourceName(name), parsed: parsePolicy(text) }))
    .reverse();
  return (id) => {
    for (const { file, parsed } of layers) {
      if (!parsed.input || parsed.input.categories?.[id]?.charges === undefined) continue;
      const at = parsed.locate(['categories', id, 'charges']);
      return { file, row: at?.line, column: at?.column };
    }
    return { file: layers[0]?.file ?? sourceName('') };
  };
}
