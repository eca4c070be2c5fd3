import { type DaySpan, daysInOffice, isThere, Presence } from '../../contribution/presence.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import type { Place } from '../../domain/place.ts';
import { homesOfLone } from '../../domain/village/lone.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import type { Where } from './check.ts';
import type { RosterVillage, RosterVillages } from './roster-villages.ts';
import { seenFrom } from './seen-from.ts';

/** What the sentences about a count of a village are made of. */
export interface VillageCount {
  readonly village: string;
  readonly count: number;
  /** The cells of all but the first, as `D9, D12`. */
  readonly others?: string | undefined;
}

/** How many people a village has at one time in a post, and where they stand. */
export interface VillageTally {
  readonly village: string;
  readonly kecamatan: string;
  readonly count: number;
  /** Where the first of those counted stands. */
  readonly where: Where;
  /** Where the next ones stand, as many as a sentence can name. */
  readonly others: readonly Place[];
}

/** So many cells a sentence can name. */
const MOST_NAMED = 10;

/** Where a finding about a village stands: at its first row, and which cells it names besides. */
export function withOthers({ where, others, count }: VillageTally): {
  readonly where: Where;
  readonly others: string | undefined;
} {
  const cells = others.map((place) => seenFrom(where.place, place));
  if (count - 1 > others.length) cells.push('…');
  return { where: { ...where, related: others }, others: cells.length > 0 ? cells.join(', ') : undefined };
}

interface Standing {
  readonly where: Where;
  readonly days: readonly DaySpan[];
}

interface OpenTally extends Pick<RosterVillage, 'name' | 'kecamatan'> {
  readonly presence: Presence;
  readonly first: Standing;
  /** The next ones, as many as a sentence can name. */
  readonly others: Standing[];
}

/** Counts people by village and by the days on which they were in a post: whoever follows another is none too many. */
export class VillageCounter {
  readonly #villages: RosterVillages;
  readonly #tallies = new Map<string, OpenTally>();

  constructor(villages: RosterVillages) {
    this.#villages = villages;
  }

  /** `months`: of a person with several rows, those charged in this one; without any they are counted elsewhere. */
  add(row: RosterRow, where: Where, months: ChargedMonths | undefined): void {
    const village = this.#villages.of(row);
    const days = daysInOffice({ from: row.from?.value, to: row.to?.value, months });
    if (!village || days.length === 0) return;
    const known = this.#tallies.get(village.key);
    const tally = known ?? openTally(village, { where, days });
    tally.presence.add(days);
    if (!known) this.#tallies.set(village.key, tally);
    else if (tally.others.length < MOST_NAMED) tally.others.push({ where, days });
  }

  /** To be called after the last row: rows without a kecamatan count for the village that they must mean. */
  all(): VillageTally[] {
    const tallies = new Set(this.#tallies.values());
    for (const [lone, home] of homesOfLone(tallies, (tally) => tally)) {
      home.presence.addAll(lone.presence);
      home.others.push(...[lone.first, ...lone.others].slice(0, MOST_NAMED - home.others.length));
      tallies.delete(lone);
    }
    return [...tallies].map(closed);
  }
}

function openTally({ name, kecamatan }: RosterVillage, first: Standing): OpenTally {
  return { name, kecamatan, presence: new Presence(), first, others: [] };
}

/** Those who are named were there when they were most. */
function closed({ name, kecamatan, presence, first, others }: OpenTally): VillageTally {
  const peak = presence.peak();
  const there = [first, ...others].filter(({ days }) => isThere(days, peak));
  const [{ where }, ...next] = [there[0] ?? first, ...there.slice(1)];
  return {
    village: name,
    kecamatan,
    count: peak.people,
    where: { ...where, village: name },
    others: next.map((other) => other.where.place),
  };
}
