import type { Fund } from '../domain/fund.ts';

/** Funds that pass through the village's own budget; the others are paid past it. */
const OWN: ReadonlySet<Fund> = new Set(['ADD', 'DDS', 'PAD', 'PBH', 'PBK', 'PBP', 'DLL']);

export const isVillageFund = (fund: Fund): boolean => OWN.has(fund);
