import { lowBases } from '../../contribution/low-bases.ts';
import type { Month } from '../../domain/month.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';

/** Wage bases below the lowest one: it is said, for a wage below it is a finding too. */
export function sayLowBases(policy: Policy, months: readonly Month[], ports: Ports): void {
  const bases = lowBases(policy, months);
  if (bases.length > 0) ports.say({ code: 'bases-low', args: { bases } });
}
