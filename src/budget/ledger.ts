import type { Contribution } from '../contribution/calculator.ts';
import type { LineFrame } from '../contribution/line-frame.ts';
import type { CategoryId } from '../domain/category.ts';
import type { ChargedMonths } from '../domain/charged-months.ts';
import type { MissingBase, Uncharged } from '../domain/kinds/uncharged.ts';
import { rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { digitsOf } from '../domain/nik.ts';
import { type Shown, word } from '../domain/shown.ts';
import type { Relief } from '../law/relief/relief.ts';
import type { Policy } from '../policy/policy.ts';
import { type ChargingPattern, patternOf } from './charging-pattern.ts';
import {
  addExact,
  addGroup,
  type Booked,
  type Booking,
  behind,
  bookingIn,
  type ChargedCell,
  chargedCell,
  entry,
  type Group,
  headOf,
} from './groups.ts';
import type { Budget, BudgetWorker, Forgone, Occupied } from './model.ts';
import { OccupiedPlaces } from './occupied.ts';
import { SeveralPosts } from './posts.ts';
import { type UsedRate, UsedRates } from './rates.ts';
import { type VillagePlace, VillagePlaces } from './village-places.ts';

export interface Closed {
  readonly groups: readonly Group[];
  /** Of people with several rows, who stand in no head of a group: where each is booked. */
  readonly several: readonly (readonly Booked[])[];
  readonly workers: Budget['workers'];
  /** The sum of all lines, added up apart from the cells: what the cells are held against. */
  readonly control: number;
  readonly rates: readonly UsedRate[];
  readonly forgone: readonly Forgone[];
  readonly occupied: readonly Occupied[];
}

export class Ledger {
  readonly #policy: Policy;
  readonly #months: readonly Month[];
  readonly #places = new VillagePlaces();
  readonly #groups = new Map<VillagePlace, Map<CategoryId, Group>>();
  /** The group by the names as written: the way of nearly every worker, without making a string. */
  readonly #written = new Map<string, Map<string, Map<CategoryId, Group>>>();
  readonly #patterns = new Map<LineFrame, ChargingPattern>();
  /** Frames and bracket rows whose rates were seen. */
  readonly #seen = new Map<LineFrame, Set<string>>();
  readonly #rates = new UsedRates();
  readonly #workers = {
    given: 0,
    charged: 0,
    uncharged: { 'no-wage': 0, 'base-not-started': 0, 'not-covered': 0, 'no-month': 0 },
  };
  readonly #partly = new Map<MissingBase, number>();
  readonly #forgone = new Map<CategoryId, Map<Relief, number>>();
  readonly #occupied: OccupiedPlaces;
  readonly #several = new SeveralPosts<Booked, ChargedCell>();
  /** Where a village moved that was written without its kecamatan. */
  readonly #moved = new Map<VillagePlace, VillagePlace>();
  /** The policy rounds what a village owes in the year, so that what is booked is kept before rounding too. */
  readonly #exact: boolean;
  #control = 0;

  constructor(policy: Policy, months: readonly Month[]) {
    this.#policy = policy;
    this.#months = months;
    this.#exact = policy.roundingPer === 'village-year';
    this.#occupied = new OccupiedPlaces(policy);
  }

  add(worker: BudgetWorker, contribution: Contribution, people: number): void {
    if (people === 0) return;
    if (worker.months && worker.nik) {
      this.#addPost(worker, contribution, digitsOf(worker.nik), worker.months);
      return;
    }
    this.#workers.given += people;
    const { frame } = contribution;
    if (frame.slots.length === 0) {
      this.#workers.uncharged[this.#reason(worker, contribution)] += people;
      return;
    }
    this.#workers.charged += people;
    this.#lack(contribution.missing, people);
    this.#see(worker, contribution, people);
    const group = this.#groupOf(worker);
    this.#occupied.add(group.place, worker, people);
    const booking = this.#bookingOf(group, frame);
    booking.head.workers += people;
    for (const cell of booking.cells) cell.workers += people;
    this.#book(booking, contribution, people);
  }

  /** One row of a person with several, who is counted once. */
  #addPost(worker: BudgetWorker, contribution: Contribution, nik: string, { head }: ChargedMonths): void {
    if (head) this.#workers.given++;
    this.#several.missing(nik, contribution.missing);
    const { frame } = contribution;
    if (frame.slots.length === 0) {
      this.#several.uncharged(nik, head, this.#reason(worker, contribution));
      return;
    }
    this.#see(worker, contribution, 1);
    const group = this.#groupOf(worker);
    this.#occupied.add(group.place, worker, 1);
    const booking = this.#bookingOf(group, frame);
    const { place, category } = group;
    const at = { place, category, parts: booking.pattern.parts };
    for (const cell of this.#several.charged(nik, head, at, booking.cells)) cell.workers++;
    this.#book(booking, contribution, 1);
  }

  #see(worker: BudgetWorker, contribution: Contribution, people: number): void {
    this.#seeRates(contribution);
    if (contribution.frame.declines) this.#forgo(worker.category, contribution.forgone, people);
  }

  close(): Closed {
    for (const [lone, home] of this.#places.settle()) this.#move(lone, home);
    const several = this.#several
      .places()
      .map((all) => all.map((one) => ({ ...one, place: this.#moved.get(one.place) ?? one.place })));
    this.#workers.charged += several.length;
    for (const reason of this.#several.unchargedPeople()) this.#workers.uncharged[reason]++;
    for (const missing of this.#several.partlyCharged()) this.#lack(missing, 1);
    const partly = Object.fromEntries(this.#partly);
    const groups = [...this.#groups.values()].flatMap((byCategory) => [...byCategory.values()]);
    return {
      groups,
      several,
      workers: this.#partly.size > 0 ? { ...this.#workers, partly } : this.#workers,
      control: this.#control,
      rates: this.#rates.list(),
      forgone: this.#forgoneList(),
      occupied: this.#occupied.list(),
    };
  }

  #lack(missing: MissingBase | undefined, people: number): void {
    if (missing) this.#partly.set(missing, (this.#partly.get(missing) ?? 0) + people);
  }

  #forgo(category: CategoryId, forgone: Contribution['forgone'], people: number): void {
    const sums = entry(this.#forgone, category, () => new Map<Relief, number>());
    for (const [relief, amount] of forgone) sums.set(relief, (sums.get(relief) ?? 0) + amount * people);
  }

  #forgoneList(): Forgone[] {
    return [...this.#forgone].flatMap(([category, sums]) => {
      const rules = this.#policy.categories.get(category);
      const name = rules?.name ?? { id: word(category), en: word(category) };
      const reason = rules?.relief.reason;
      return [...sums].map(([relief, amount]) => ({
        category,
        name,
        relief,
        reason,
        amount: rupiah(amount),
      }));
    });
  }

  /** Where the budget shows a village; to be asked after `close`. */
  placeOf(kecamatan: Shown, village: Shown): Readonly<VillagePlace> {
    return this.#places.of(kecamatan, village);
  }

  /** What a village without a kecamatan holds belongs to the one that it is. */
  #move(lone: VillagePlace, home: VillagePlace): void {
    const there = entry(this.#groups, home, () => new Map<CategoryId, Group>());
    for (const [category, group] of this.#groups.get(lone) ?? []) {
      const known = there.get(category);
      if (known) addGroup(known, group);
      else there.set(category, { ...group, place: home });
    }
    this.#groups.delete(lone);
    this.#moved.set(lone, home);
    this.#occupied.move(lone, home);
  }

  #reason(worker: BudgetWorker, contribution: Contribution): Uncharged {
    if (contribution.missing) return contribution.missing;
    return this.#policy.categories.has(worker.category) ? 'no-month' : 'not-covered';
  }

  #groupOf({ kecamatan, village, category }: BudgetWorker): Group {
    const known = this.#written.get(kecamatan)?.get(village)?.get(category);
    if (known) return known;
    const place = this.#places.of(kecamatan, village);
    const byCategory = entry(this.#groups, place, () => new Map<CategoryId, Group>());
    const group = entry(
      byCategory,
      category,
      (): Group => ({
        place,
        category,
        cells: undefined,
        heads: undefined,
        bookings: undefined,
      }),
    );
    const villages = entry(this.#written, kecamatan, () => new Map<string, Map<CategoryId, Group>>());
    entry(villages, village, () => new Map<CategoryId, Group>()).set(category, group);
    return group;
  }

  #book({ cells, pattern }: Booking, contribution: Contribution, people: number): void {
    const { partAt, monthAt } = pattern;
    const { amounts } = contribution;
    const exact = this.#exact ? contribution.exact : undefined;
    for (let slot = 0; slot < amounts.length; slot++) {
      const amount = (amounts[slot] ?? 0) * people;
      const target = cells[partAt[slot] ?? -1]?.amounts;
      const at = monthAt[slot];
      if (target === undefined || at === undefined) throw new RangeError('an amount without a place');
      target[at] = (target[at] ?? 0) + amount;
      this.#control += amount;
      if (exact) addExact(cells[partAt[slot] ?? -1], at, (exact[slot] ?? 0n) * BigInt(people));
    }
  }

  #bookingOf(group: Group, frame: LineFrame): Booking {
    const known = bookingIn(group, frame);
    if (known) return known;
    const pattern = this.#patternOf(frame);
    const cells = pattern.parts.map((part) => chargedCell(group, part, this.#exact));
    const made = { frame, head: headOf(group, pattern), pattern, cells, next: undefined };
    group.bookings = behind(group.bookings, made);
    return made;
  }

  #patternOf(frame: LineFrame): ChargingPattern {
    return entry(this.#patterns, frame, () => patternOf(frame.slots, this.#months));
  }

  #seeRates(contribution: Contribution): void {
    const { frame, brackets } = contribution;
    const seen = entry(this.#seen, frame, () => new Set<string>());
    if (seen.has(brackets)) return;
    seen.add(brackets);
    this.#rates.see(contribution.lines);
  }
}
