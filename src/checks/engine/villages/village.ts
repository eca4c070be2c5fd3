import { Occupancy, type Stay } from '../../../contribution/occupancy.ts';
import { type DaySpan, daysInOffice, isThere, type Peak } from '../../../contribution/presence.ts';
import type { ChargedMonths } from '../../../domain/charged-months.ts';
import type { Place } from '../../../domain/place.ts';
import { joined, ownWords, type Shown, shownText } from '../../../domain/shown.ts';
import { homesOfLone } from '../../../domain/village/lone.ts';
import type { Reading, RosterRow } from '../../../roster/rows/row.ts';
import { cellOf, type Where } from '../check.ts';
import { seenFrom } from '../seen-from.ts';
import type { RosterVillage, RosterVillages } from './roster-villages.ts';

/** What the sentences about a count of a village are made of. */
export interface VillageCount {
  readonly village: Shown;
  readonly count: number;
  /** The cells of all but the first, as `D9, D12`. */
  readonly others?: Shown | undefined;
}

/** How many people a village has at one time in a post, and where they stand. */
export interface VillageTally {
  readonly village: Shown;
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
  readonly others: Shown | undefined;
} {
  const cells = others.map((place) => seenFrom(where.place, place));
  if (count - 1 > others.length) cells.push(ownWords('…'));
  return { where: { ...where, related: others }, others: cells.length > 0 ? joined(cells, ', ') : undefined };
}

interface Standing {
  readonly where: Where;
  readonly days: readonly DaySpan[];
}

/** The people of a village in a post, who can be counted at any time. */
export interface VillagePeople extends Pick<RosterVillage, 'name' | 'kecamatan'> {
  readonly occupancy: Occupancy;
  readonly first: Standing;
  /** The next ones, as many as a sentence can name. */
  readonly others: Standing[];
}

/** Counts people by village and by the days on which they were in a post: whoever follows another is none too many. */
export class VillageCounter {
  readonly #villages: RosterVillages;
  readonly #people = new Map<string, VillagePeople>();
  #settled: readonly VillagePeople[] | undefined;

  constructor(villages: RosterVillages) {
    this.#villages = villages;
  }

  /** `post`: the cell that is named. `months`: of a person with several rows, those charged in this one; without any they are counted elsewhere. */
  add(row: RosterRow, post: Reading<unknown>, months: ChargedMonths | undefined): void {
    const days = daysInOffice({ from: row.from?.value, to: row.to?.value, months });
    this.addStay(row, post, { days, turnKnown: true, rotates: false });
  }

  addStay(row: RosterRow, post: Reading<unknown>, stay: Stay, village = this.#villages.of(row)): void {
    const { days } = stay;
    if (!village || days.length === 0) return;
    const known = this.#people.get(village.key);
    const people = known ?? opened(village, { where: cellOf(row, post), days });
    people.occupancy.add(stay);
    if (!known) this.#people.set(village.key, people);
    else if (people.others.length < MOST_NAMED) people.others.push({ where: cellOf(row, post), days });
  }

  /** To be called after the last row: rows without a kecamatan count for the village that they must mean. */
  villages(): readonly VillagePeople[] {
    this.#settled ??= this.#settle();
    return this.#settled;
  }

  /** Every village at the time when it has most. */
  all(): VillageTally[] {
    return this.villages().map((people) => tallyAt(people, people.occupancy.peak()));
  }

  #settle(): readonly VillagePeople[] {
    const all = new Set(this.#people.values());
    for (const [lone, home] of homesOfLone(all, (people) => people)) {
      home.occupancy.addAll(lone.occupancy);
      home.others.push(...[lone.first, ...lone.others].slice(0, MOST_NAMED - home.others.length));
      all.delete(lone);
    }
    return [...all];
  }
}

function opened({ name, kecamatan }: RosterVillage, first: Standing): VillagePeople {
  return { name, kecamatan, occupancy: new Occupancy(), first, others: [] };
}

/** Those who are named were there when they were most. */
export function tallyAt({ name, kecamatan, first, others }: VillagePeople, peak: Peak): VillageTally {
  const there = [first, ...others].filter(({ days }) => isThere(days, peak));
  const [{ where }, ...next] = [there[0] ?? first, ...there.slice(1)];
  return {
    village: shownText(name),
    kecamatan,
    count: peak.people,
    where: { ...where, village: name },
    others: next.map((other) => other.where.place),
  };
}
