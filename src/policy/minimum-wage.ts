import { type Shown, shownText } from '../domain/shown.ts';
import type { UmkValue } from '../law/rates/umk.ts';
import type { NamedBase, Policy } from './policy.ts';

/**
 * Fills in the bases that follow a region's minimum wage. The wages of a province are loaded only when
 * a base asks for them. A month that no list covers yet has the last known amount.
 */
export async function withMinimumWages(policy: Policy): Promise<Policy> {
  const following = [...policy.bases.values()].filter((base) => base.region !== undefined);
  if (following.length === 0) return policy;
  const { umkOf } = await import('../law/rates/umk.ts');
  const bases = new Map(policy.bases);
  for (const base of following) bases.set(base.id, filled(base, (await umkOf(base.region ?? '')) ?? []));
  return { ...policy, bases };
}

function filled(base: NamedBase, wages: readonly UmkValue[]): NamedBase {
  return {
    ...base,
    source: base.source ?? sourceOf(wages),
    values: wages.map(({ from, to, amount }) => ({ from, to, amount })),
  };
}

function sourceOf(wages: readonly UmkValue[]): Shown | undefined {
  const [wage] = wages;
  if (wage === undefined) return undefined;
  return shownText(
    `${wage.kind === 'UMP applies' ? 'UMP, tanpa UMK sendiri,' : wage.kind} ${wage.name} (daftar pers)`,
  );
}
