import { stayOf } from '../../contribution/occupancy.ts';
import { type DaySpan, daysOf, isThere, Presence } from '../../contribution/presence.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { VillageIndex } from '../../domain/village/index.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterHeads, VillageFacts } from './villages.ts';

interface RosterVillage {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly heads: ReadonlyMap<CategoryId, RosterHeads>;
}

type Head = Pick<Worker, 'kecamatan' | 'village' | 'category' | 'wage' | 'from' | 'to' | 'months'>;

/**
 * The heads of a plan as rosters have them, village by village: of each category as many as are there on its fullest day of the
 * year. A successor fills the post of whom they follow; somebody whose term is over before the year counts for nothing.
 */
export function rosterVillages(
  workers: Iterable<Head>,
  policy: Policy,
  months: readonly Month[],
): readonly RosterVillage[] {
  const villages = new Map<string, Counted>();
  for (const worker of workers) {
    const category = policy.categories.get(worker.category);
    if (category === undefined) continue;
    const { kecamatan, village } = worker;
    const key = villageKey(kecamatan, village);
    const own = villages.get(key) ?? { kecamatan, village, byCategory: new Map() };
    villages.set(key, own);
    const there = own.byCategory.get(worker.category) ?? [];
    own.byCategory.set(worker.category, there);
    // The category's own months and turns are the plan's to count; here it is asked who is there.
    const { days } = stayOf({ months: undefined, rotation: undefined }, worker, policy.monthRule);
    there.push({ wage: worker.wage, days });
  }
  return [...villages.values()].map(({ byCategory, ...place }) => ({
    ...place,
    heads: new Map([...byCategory].map(([category, there]) => [category, headsOf(there, months)])),
  }));
}

interface Counted {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly byCategory: Map<CategoryId, Stayed[]>;
}

interface Stayed {
  readonly wage: Sen | undefined;
  readonly days: readonly DaySpan[];
}

/** Those of the day of the year on which they are most: day by day, as a quota is counted. */
function headsOf(there: readonly Stayed[], months: readonly Month[]): RosterHeads {
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const presence = new Presence();
  for (const { days } of there) presence.add(days);
  const peak = presence.peak(daysOf([{ first, last }], { from: undefined, to: undefined })[0]);
  const wages = new Map<Sen | undefined, number>();
  for (const { wage, days } of there) if (isThere(days, peak)) wages.set(wage, (wages.get(wage) ?? 0) + 1);
  return { people: peak.people, wages };
}

/**
 * Villages with the heads of their rosters: of those who have one, every category that any roster holds. A village that no
 * list names is added; one of no name, where only their number is known, makes room for it.
 */
export function withRosterHeads(
  villages: readonly VillageFacts[],
  rosters: readonly RosterVillage[],
): readonly VillageFacts[] {
  if (rosters.length === 0) return villages;
  const held = new Set(rosters.flatMap(({ heads }) => [...heads.keys()]));
  const nobody: RosterHeads = { people: 0, wages: new Map() };
  const whole = (heads: RosterVillage['heads']): RosterVillage['heads'] =>
    new Map([...held].map((category) => [category, heads.get(category) ?? nobody]));
  const named = villages.filter(({ nameless }) => nameless !== true);
  const index = new VillageIndex(named.map((facts) => ({ ...facts, name: facts.village, facts })));
  const found = new Map<VillageFacts, RosterVillage['heads']>();
  const added: VillageFacts[] = [];
  for (const { kecamatan, village, heads } of rosters) {
    const met = index.find(kecamatan, village);
    const facts = met.kind === 'found' ? met.village.facts : undefined;
    if (facts !== undefined && !found.has(facts)) found.set(facts, whole(heads));
    else added.push({ ...EMPTY, kecamatan, village, heads: whole(heads) });
  }
  const nameless = villages.filter((facts) => facts.nameless === true).slice(added.length);
  const listed = named.map((facts) => {
    const heads = found.get(facts);
    return heads === undefined ? facts : { ...facts, heads };
  });
  return [...listed, ...added, ...nameless];
}

const EMPTY = {
  code: '',
  counts: new Map(),
  populations: new Map(),
  quotas: new Map(),
  ceilings: {},
} as const satisfies Omit<VillageFacts, 'kecamatan' | 'village'>;
