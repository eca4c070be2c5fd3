import type { Payer, Programme } from '../domain/programme.ts';
import type { Charge } from './policy.ts';

const fits = (charge: Charge, programme: Programme, payer: Payer): boolean =>
  (charge.payer === undefined || charge.payer === payer) &&
  (charge.programmes === undefined || charge.programmes.includes(programme));

/**
 * The charges that take a line, in the policy's order: the first that fits takes all of it; when that one has a
 * share, every later fitting one with a share takes part. Empty when no charge fits.
 */
export function chargesFor(
  charges: readonly Charge[],
  programme: Programme,
  payer: Payer,
): readonly Charge[] {
  const fitting = charges.filter((charge) => fits(charge, programme, payer));
  const [first] = fitting;
  if (first === undefined) return [];
  return first.percent === undefined ? [first] : fitting.filter((charge) => charge.percent !== undefined);
}

/** The payers of a programme: JHT and JP of PU members have two; a BPU member, or a sponsor for them, pays alone. */
export function payersOf(segment: 'PU' | 'BPU', programme: Programme): readonly Payer[] {
  if (segment === 'BPU') return ['worker'];
  return programme === 'JHT' || programme === 'JP' ? ['employer', 'worker'] : ['employer'];
}
