import { type CategoryId, category } from '../../domain/category.ts';
import type { Sen } from '../../domain/money.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { Ceilings } from '../../policy/ceiling.ts';
import type { QuotaTerm } from '../../policy/quota.ts';
import type { Village } from '../../policy/village.ts';

/** How many of a category a village's roster has on the fullest day of a year, and what they earn. */
export interface RosterHeads {
  readonly people: number;
  /** People by wage, which rosters may leave out. */
  readonly wages: ReadonlyMap<Sen | undefined, number>;
}

/** One village of a villages file: how many of each category it has, and what it may spend. */
export interface VillageFacts {
  readonly code: string;
  readonly village: Shown;
  readonly kecamatan: Shown;
  readonly counts: ReadonlyMap<CategoryId, number>;
  /** How many there are who could be covered, where the file says. */
  readonly populations: ReadonlyMap<CategoryId, number>;
  /** How many it may have at most, where the file says: before the policy's quota of every village. */
  readonly quotas: ReadonlyMap<CategoryId, readonly QuotaTerm[]>;
  readonly ceilings: Ceilings;
  /** As the village's own roster has them, where one is given: before what the file says. */
  readonly heads?: ReadonlyMap<CategoryId, RosterHeads> | undefined;
  /** One of so many whose names nobody has said. */
  readonly nameless?: true;
}

/** So many villages of no name, where only their number is known. */
export function equalVillages(count: number): VillageFacts[] {
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => ({
    code: '',
    village: shownText(`Desa ${String(index + 1).padStart(width, '0')}`),
    kecamatan: NOTHING,
    counts: NONE,
    populations: NONE,
    quotas: NONE,
    ceilings: {},
    nameless: true,
  }));
}

/** The villages of a file, as a plan counts them; each RT and RW has its head. */
export function policyVillages(villages: readonly Village[]): VillageFacts[] {
  const [rtHead, rwHead] = [category('ketua-rt'), category('ketua-rw')];
  return villages.map(({ code = '', name, kecamatan, rt, rw, ceilings, ...of }) => {
    const { populations = NONE, quotas = NONE } = of;
    const heads = [...headsOf(rtHead, rt), ...headsOf(rwHead, rw)].filter(([head]) => !of.counts?.has(head));
    const counts = heads.length > 0 ? new Map([...(of.counts ?? NONE), ...heads]) : (of.counts ?? NONE);
    return { code, village: name, kecamatan, counts, populations, quotas, ceilings };
  });
}

const headsOf = (head: CategoryId, blocks: number | undefined): readonly [CategoryId, number][] =>
  blocks === undefined ? [] : [[head, blocks]];

/** Most villages of a country's list say nothing of their own: they share one. */
const NONE: ReadonlyMap<CategoryId, never> = new Map<CategoryId, never>();
