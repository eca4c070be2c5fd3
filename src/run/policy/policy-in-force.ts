import { nationalPolicy } from '../../policy/resolve.ts';
import type { InputFiles } from '../ports.ts';
import type { PolicyInForce } from './policy-files.ts';

/**
 * The policy of the files that are named, district before village, or the national defaults. YAML and zod are loaded
 * only when a file is named. @throws Refused
 */
export async function policyInForce(names: readonly string[], ports: InputFiles): Promise<PolicyInForce> {
  if (names.length === 0) return { policy: nationalPolicy(), sha256: undefined };
  const { loadPolicyFiles } = await import('./policy-files.ts');
  return loadPolicyFiles(names, ports);
}
