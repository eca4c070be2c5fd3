import type { Contribution } from '../../contribution/calculator.ts';
import { exactOfLine } from '../../contribution/exact.ts';
import type { Line, LineRate } from '../../contribution/line.ts';
import type { CategoryId } from '../../domain/category.ts';
import { formatRate } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { digitsOf } from '../../domain/nik.ts';
import type { LineProgramme, Payer, Segment } from '../../domain/programme.ts';
import { joined, type Shown, said, shownText, word } from '../../domain/shown.ts';
import { comparators } from '../key-order.ts';
import type { Budget, BudgetWorker } from '../model.ts';
import { type VillagePlace, VillagePlaces } from '../village-places.ts';
import {
  type AccountFigures,
  accountKey,
  type BudgetAccount,
  type BudgetFigures,
  type PostFigures,
} from './figures.ts';

interface OpenAccount extends BudgetAccount {
  readonly heads: Heads;
  readonly people: number[];
  readonly amounts: number[];
}

interface OpenPost {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly segment: Segment;
  readonly kind: LineRate['kind'];
  readonly heads: Heads;
  readonly people: number[];
  readonly bases: bigint[];
  readonly due: bigint[];
  readonly rates: Set<Shown>[];
  readonly accounts: Map<string, OpenAccount>;
}

/** Counts different people: who has one row is another one each time, who has several is known by number. */
class Heads {
  #single = 0;
  readonly #several = new Set<string>();

  add(nik: string | undefined): void {
    if (nik === undefined) this.#single++;
    else this.#several.add(nik);
  }

  join(other: Heads): void {
    this.#single += other.#single;
    for (const nik of other.#several) this.#several.add(nik);
  }

  get count(): number {
    return this.#single + this.#several.size;
  }
}

/** Gathers what stands behind a budget's amounts, from the lines of each worker. Memory grows with posts, not with workers. */
export class FigureCollector {
  readonly #months: readonly Month[];
  readonly #places = new VillagePlaces();
  readonly #posts = new Map<VillagePlace, Map<string, OpenPost>>();

  constructor(months: readonly Month[]) {
    this.#months = months;
  }

  add(worker: BudgetWorker, contribution: Contribution): void {
    if (contribution.frame.slots.length === 0) return;
    const place = this.#places.of(worker.kecamatan, worker.village);
    const nik = worker.months && worker.nik ? digitsOf(worker.nik) : undefined;
    const touched = new Set<Heads>();
    let last = '';
    for (const line of contribution.lines) {
      const at = this.#months.indexOf(line.month);
      const post = this.#postOf(place, worker.category, line);
      const account = this.#accountOf(post, line);
      // The shares of one contribution stand behind each other: it is one person's.
      const one = `${line.month} ${line.programme} ${line.payer}`;
      if (one !== last) {
        post.people[at] = (post.people[at] ?? 0) + 1;
        post.bases[at] = (post.bases[at] ?? 0n) + BigInt(line.base);
        post.rates[at]?.add(rateOf(line));
      }
      last = one;
      post.due[at] = (post.due[at] ?? 0n) + exactOfLine(line);
      account.people[at] = (account.people[at] ?? 0) + 1;
      account.amounts[at] = (account.amounts[at] ?? 0) + line.amount;
      touched.add(post.heads).add(account.heads);
    }
    for (const heads of touched) heads.add(nik);
  }

  /** To be called once, with the budget of the same workers. */
  close(budget: Budget): BudgetFigures {
    for (const [lone, home] of this.#places.settle()) this.#move(lone, home);
    const order = comparators(budget.categories);
    const posts = [...this.#posts.values()].flatMap((own) => [...own.values()].map(closed));
    posts.sort(
      (a, b) =>
        order.kecamatan(a.kecamatan, b.kecamatan) ||
        order.village(a.village, b.village) ||
        order.category(a.category, b.category) ||
        order.programme(a.programme, b.programme) ||
        order.payer(a.payer, b.payer),
    );
    const roundings = budget.rows
      .filter(({ rounding }) => rounding !== undefined)
      .map(({ workers: _workers, total: _total, rounding: _rounding, months, ...row }) => ({
        ...row,
        amounts: months,
      }));
    return { months: this.#months, posts, roundings };
  }

  #postOf(place: VillagePlace, category: CategoryId, { programme, payer, segment, rate }: Line): OpenPost {
    const own = this.#posts.get(place) ?? new Map<string, OpenPost>();
    this.#posts.set(place, own);
    const key = `${category} ${programme} ${payer}`;
    const known = own.get(key);
    if (known) return known;
    const none = this.#months.map(() => 0);
    const made: OpenPost = {
      ...{ place, category, programme, payer, segment, kind: rate.kind, heads: new Heads() },
      people: none,
      bases: none.map(() => 0n),
      due: none.map(() => 0n),
      rates: none.map(() => new Set<Shown>()),
      accounts: new Map(),
    };
    own.set(key, made);
    return made;
  }

  #accountOf({ accounts }: OpenPost, { fund, subFund, activity, object }: Line): OpenAccount {
    const account = { fund, subFund, activity, object };
    const key = accountKey(account);
    const known = accounts.get(key);
    if (known) return known;
    const [people, amounts] = [this.#months.map(() => 0), this.#months.map(() => 0)];
    const made: OpenAccount = { ...account, heads: new Heads(), people, amounts };
    accounts.set(key, made);
    return made;
  }

  /** What a village without a kecamatan holds belongs to the one that it is. */
  #move(lone: VillagePlace, home: VillagePlace): void {
    const there = this.#posts.get(home) ?? new Map<string, OpenPost>();
    this.#posts.set(home, there);
    for (const [key, post] of this.#posts.get(lone) ?? []) {
      const known = there.get(key);
      if (known) addPost(known, post);
      else there.set(key, { ...post, place: home });
    }
    this.#posts.delete(lone);
  }
}

function addPost(to: OpenPost, from: OpenPost): void {
  to.heads.join(from.heads);
  from.people.forEach((count, at) => {
    to.people[at] = (to.people[at] ?? 0) + count;
    to.bases[at] = (to.bases[at] ?? 0n) + (from.bases[at] ?? 0n);
    to.due[at] = (to.due[at] ?? 0n) + (from.due[at] ?? 0n);
    for (const rate of from.rates[at] ?? []) to.rates[at]?.add(rate);
  });
  for (const [key, account] of from.accounts) {
    const known = to.accounts.get(key);
    if (!known) to.accounts.set(key, account);
    else {
      known.heads.join(account.heads);
      account.amounts.forEach((amount, at) => {
        known.amounts[at] = (known.amounts[at] ?? 0) + amount;
        known.people[at] = (known.people[at] ?? 0) + (account.people[at] ?? 0);
      });
    }
  }
}

function rateOf({ rate, relief }: Line): Shown {
  const words =
    rate.kind === 'rate'
      ? formatRate(rate.rate)
      : rate.kind === 'bracket'
        ? said`bracket ${rate.no}`
        : word('flat');
  return relief === undefined ? words : said`${words} ${shownText(relief.id)}`;
}

function closed({ place, heads, rates, accounts, ...post }: OpenPost): PostFigures {
  return {
    ...post,
    kecamatan: place.kecamatan,
    village: place.village,
    workers: heads.count,
    rates: rates.map((all) => joined([...all].sort(), ' / ')),
    accounts: [...accounts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { heads: own, ...account }]): AccountFigures => ({ ...account, workers: own.count })),
  };
}
