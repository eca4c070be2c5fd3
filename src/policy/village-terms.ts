import type { CategoryId } from '../domain/category.ts';
import { VillageIndex } from '../domain/village/index.ts';
import { type Policy, peopleQuota } from './policy.ts';
import type { Village } from './village.ts';

/** The villages that pay from a fund of their own or on a base of their own, by name; undefined where none does. */
export function ownTerms(
  policy: Policy,
): ((kecamatan: string, name: string) => Pick<Village, 'fund' | 'base'> | undefined) | undefined {
  const own = (policy.villages?.list ?? []).some(
    ({ fund, base }) => fund !== undefined || base !== undefined,
  );
  if (!own) return undefined;
  const listed = new VillageIndex(policy.villages?.list ?? []);
  const asked = new Map<string, Village | undefined>();
  return (kecamatan, name) => {
    const key = `${kecamatan}\u0000${name}`;
    if (!asked.has(key)) {
      const found = listed.find(kecamatan, name);
      asked.set(key, found.kind === 'found' ? found.village : undefined);
    }
    return asked.get(key);
  };
}

/** How many people of a category a village may have: its own figure, else the policy's for every village. */
export function villageQuota(
  policy: Policy,
): (category: CategoryId, kecamatan: string, name: string) => number | undefined {
  const listed = new VillageIndex(policy.villages?.list ?? []);
  return (category, kecamatan, name) => {
    const found = listed.find(kecamatan, name);
    const own = found.kind === 'found' ? found.village.quotas?.get(category) : undefined;
    if (own !== undefined) return own;
    const rules = policy.categories.get(category);
    return rules && peopleQuota(rules).perVillage;
  };
}
