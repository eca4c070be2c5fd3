import type { CategoryId } from '../domain/category.ts';
import { VillageIndex } from '../domain/village/index.ts';
import type { Policy } from './policy.ts';
import type { QuotaTerm } from './quota.ts';
import { inTime, outsideSpan } from './spans.ts';
import type { Village } from './village.ts';

/** What is a village's own in computing contributions; `key` is the same for villages with the same terms. */
export interface VillageTerms extends Pick<Village, 'fund' | 'charges' | 'base'> {
  readonly key: string;
}

/** The villages that pay from funds of their own or on a base of their own, by name; undefined where none does. */
export function ownTerms(
  policy: Policy,
): ((kecamatan: string, name: string) => VillageTerms | undefined) | undefined {
  const list = policy.villages?.list ?? [];
  if (!list.some(({ fund, charges, base }) => (fund ?? charges ?? base) !== undefined)) return undefined;
  const listed = new VillageIndex(list);
  const asked = new Map<string, VillageTerms | undefined>();
  return (kecamatan, name) => {
    const key = `${kecamatan}\u0000${name}`;
    if (!asked.has(key)) {
      const found = listed.find(kecamatan, name);
      asked.set(key, found.kind === 'found' ? termsOf(found.village) : undefined);
    }
    return asked.get(key);
  };
}

function termsOf({ fund, charges, base }: Village): VillageTerms {
  return { fund, charges, base, key: JSON.stringify([fund, charges, base]) };
}

/**
 * How many people of a category a village may have, in time. Its own figure of the villages file stands in place of the
 * policy's of every village: in the months that it names, else in each of those that the policy's has.
 */
export function villageQuota(
  policy: Policy,
): (category: CategoryId, kecamatan: string, name: string) => readonly QuotaTerm[] {
  const listed = new VillageIndex(policy.villages?.list ?? []);
  return (category, kecamatan, name) => {
    const everywhere = policy.categories.get(category)?.quota.perVillage ?? [];
    const found = listed.find(kecamatan, name);
    const own = found.kind === 'found' ? found.village.quotas?.get(category) : undefined;
    return own === undefined ? everywhere : ownQuota(own, everywhere);
  };
}

/** A village's own quota over that of every village. */
export function ownQuota(own: readonly QuotaTerm[], everywhere: readonly QuotaTerm[]): readonly QuotaTerm[] {
  const [always] = own.filter(({ months }) => months === undefined);
  const dated = own.filter(({ months }) => months !== undefined);
  const others = always && everywhere.length > 0 ? everywhere.map((term) => ({ ...term, ...always })) : [];
  const rest = always ? (others.length > 0 ? others : [always]) : everywhere;
  const left = dated.reduce<readonly QuotaTerm[]>(
    (terms, { months }) => terms.flatMap((term) => (months ? outsideSpan(term, months) : [term])),
    rest,
  );
  return inTime([...left, ...dated]);
}

/** Whether people of a category are counted against a quota anywhere. */
export const hasQuota = ({ categories, villages }: Policy, category: CategoryId): boolean => {
  const quota = categories.get(category)?.quota ?? {};
  return Object.keys(quota).length > 0 || (villages?.list ?? []).some(({ quotas }) => quotas?.has(category));
};
