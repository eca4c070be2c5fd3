import { withMinimumWages } from '../minimum-wage.ts';
import type { Policy } from '../policy.ts';

/** A resolved policy, ready to work with: bases that follow a region's minimum wage have their amounts, the regency its villages. */
export async function completed(policy: Policy): Promise<Policy> {
  return withOfficialVillages(await withMinimumWages(policy));
}

/** A villages file of the policy's own wins: official lists age. */
async function withOfficialVillages(policy: Policy): Promise<Policy> {
  if (policy.regency === undefined || policy.villages !== undefined) return policy;
  const { officialRegency } = await import('../official-areas.ts');
  return { ...policy, official: await officialRegency(policy.regency) };
}
