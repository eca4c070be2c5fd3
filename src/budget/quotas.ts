import type { CategoryId } from '../domain/category.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import { type Policy, peopleQuota } from '../policy/policy.ts';
import { villageQuota } from '../policy/village-terms.ts';
import { cutBudget } from './cut.ts';
import type { Budget } from './model.ts';

/** A quota of the policy against the people charged; without a village: of the kecamatan; without either: of the whole district. */
export interface QuotaUse {
  readonly category: CategoryId;
  readonly kecamatan: Shown | undefined;
  readonly village: Shown | undefined;
  readonly quota: number;
  readonly listed: number;
}

/** Every village of the budget against each quota a village has, then each kecamatan, then the quotas of the district. */
export function quotaUse(budget: Budget, policy: Policy): QuotaUse[] {
  const villages = cutBudget(budget, ['village']).cuts.map(({ key }) => key);
  const listed = new Map(
    cutBudget(budget, ['village', 'category']).cuts.map(({ key, workers }) => [key.join('\u0000'), workers]),
  );
  const kecamatans = cutBudget(budget, ['kecamatan']).cuts.map(({ key }) => key);
  const inKecamatan = new Map(
    cutBudget(budget, ['kecamatan', 'category']).cuts.map(({ key, workers }) => [
      key.join('\u0000'),
      workers,
    ]),
  );
  const people = new Map<string, number>(
    cutBudget(budget, ['category']).cuts.map(({ key, workers }) => [key[0] ?? '', workers]),
  );
  const quotaOf = villageQuota(policy);
  return [...policy.categories.values()].flatMap((category): QuotaUse[] => {
    const { id } = category;
    const quota = peopleQuota(category);
    return [
      ...villages.flatMap(([kecamatan = NOTHING, village = NOTHING]): QuotaUse[] => {
        const most = quotaOf(id, kecamatan, village);
        const found = listed.get([kecamatan, village, id].join('\u0000')) ?? 0;
        return most === undefined ? [] : [{ category: id, kecamatan, village, quota: most, listed: found }];
      }),
      ...(quota.perKecamatan === undefined ? [] : kecamatans).map(([kecamatan = NOTHING]) => ({
        category: id,
        kecamatan,
        village: undefined,
        quota: quota.perKecamatan ?? 0,
        listed: inKecamatan.get([kecamatan, id].join('\u0000')) ?? 0,
      })),
      ...(quota.total === undefined
        ? []
        : [
            {
              category: id,
              kecamatan: undefined,
              village: undefined,
              quota: quota.total,
              listed: people.get(id) ?? 0,
            },
          ]),
    ];
  });
}
