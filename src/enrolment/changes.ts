import { createCalculator } from '../contribution/calculator.ts';
import { type CalendarDate, monthOfDate } from '../domain/date.ts';
import type { Fund } from '../domain/fund.ts';
import type { Changed } from '../domain/kinds/roster-change.ts';
import type { Rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Nik } from '../domain/nik.ts';
import { type NamedVillage, sameVillage } from '../domain/village/name.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';

/** One person on both rosters. `person`: the NIK was corrected; name, birth date and mother are the same. */
export interface Pair {
  readonly before: Worker;
  readonly after: Worker;
  readonly by: 'nik' | 'person';
  readonly changed: readonly Changed[];
}

export interface Leaver {
  /** The newest row about the person. */
  readonly worker: Worker;
  /** Still on the new roster, with a last day before the month. */
  readonly listed: boolean;
}

export interface RosterChanges {
  readonly joined: readonly Worker[];
  readonly left: readonly Leaver[];
  /** Pairs of which something differs. */
  readonly changed: readonly Pair[];
  readonly unchanged: number;
  /** Of the changed: who stays and has another employer, whom SIPP must be told of as leaving the one and joining the other. */
  readonly moved: readonly MovedWorker[];
}

/** Somebody's row under the employer before, and that under the one after. */
export interface MovedWorker {
  readonly left: Leaver;
  readonly joined: Worker;
}

const flat = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const DIFFERS: Readonly<Record<Changed, (before: Worker, after: Worker) => boolean>> = {
  nik: (before, after) => before.nik !== after.nik,
  name: (before, after) => flat(before.name) !== flat(after.name),
  category: (before, after) => before.category !== after.category,
  village: (before, after) => !sameVillage(placeOf(before), placeOf(after)),
  // Where one of them is not known nobody can say that they differ.
  npp: ({ npp: before }, { npp: after }) => before !== undefined && after !== undefined && before !== after,
  wage: (before, after) => before.wage !== after.wage,
  kpj: (before, after) => before.sipp.kpj !== after.sipp.kpj,
};

const placeOf = ({ village, kecamatan }: Worker): NamedVillage => ({ name: village, kecamatan });

const KINDS = Object.keys(DIFFERS) as Changed[];

/**
 * What happened between two rosters, person by person: by NIK, never by row; a corrected NIK is recognised where name,
 * birth date and mother agree and nobody else shares them. `asOf`: who has a last day before it has left. Each worker's `npp` is
 * that of the employer, wherever it is said.
 */
export function rosterChanges(
  before: readonly Worker[],
  after: readonly Worker[],
  asOf: CalendarDate | undefined,
): RosterChanges {
  const gone = (worker: Worker): boolean => asOf !== undefined && worker.to !== undefined && worker.to < asOf;
  const waits = (worker: Worker): boolean =>
    asOf !== undefined && worker.from !== undefined && worker.from > asOf;
  const charged = (worker: Worker): boolean => asOf !== undefined && isChargedIn(worker, monthOfDate(asOf));
  const worth = (worker: Worker): number => (charged(worker) ? 3 : gone(worker) ? 0 : waits(worker) ? 1 : 2);
  const old = onePost(before, worth).filter((worker) => !gone(worker));
  const now = onePost(after, worth);
  const pairs = pairUp(old, now);
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  // Somebody whose next term is yet to come has left meanwhile.
  const ended = new Map(after.filter(gone).map((worker) => [worker.nik, worker]));
  const leftRow = (pair: Pair): Worker | undefined => {
    if (gone(pair.after)) return pair.after;
    return waits(pair.after) && !waits(pair.before) ? ended.get(pair.after.nik) : undefined;
  };
  const staying = pairs.filter((pair) => leftRow(pair) === undefined);
  const changed = staying.filter((pair) => pair.changed.length > 0);
  return {
    joined: now.filter((worker) => !paired.has(worker) && !gone(worker)),
    left: [
      ...old.filter((worker) => !paired.has(worker)).map((worker) => ({ worker, listed: false })),
      ...pairs.flatMap((pair) => leftRow(pair) ?? []).map((worker) => ({ worker, listed: true })),
    ],
    changed,
    unchanged: staying.length - changed.length,
    moved: changed
      .filter((pair) => pair.changed.includes('npp'))
      .map(({ before: old, after: joined }) => {
        const row = after.find((one) => one.nik === joined.nik && one.npp === old.npp && gone(one));
        return { left: { worker: row ?? old, listed: row !== undefined }, joined };
      }),
  };
}

/** Whether the table of person-months charges the month in this one of several rows. */
const isChargedIn = ({ months }: Worker, month: Month): boolean =>
  months?.spans.some(({ first, last }) => first <= month && month <= last) ?? false;

/** The last month that the table of person-months charges in this one of several rows. */
const lastCharged = ({ months }: Worker): number => months?.spans.at(-1)?.last ?? Number.NEGATIVE_INFINITY;

/** Of a person with several rows the one that is charged now or last, else the one held now, the next, the last. */
function onePost(workers: readonly Worker[], worth: (worker: Worker) => number): Worker[] {
  const chosen = new Map<Nik, Worker>();
  for (const worker of workers) {
    const other = chosen.get(worker.nik);
    const better =
      other === undefined ||
      worth(worker) > worth(other) ||
      (worth(worker) === worth(other) && lastCharged(worker) > lastCharged(other)) ||
      (worth(worker) === 0 && worth(other) === 0 && (worker.to ?? 0) > (other.to ?? 0));
    if (better) chosen.set(worker.nik, worker);
  }
  return chosen.size === workers.length
    ? [...workers]
    : workers.filter((each) => chosen.get(each.nik) === each);
}

function pairUp(before: readonly Worker[], after: readonly Worker[]): Pair[] {
  const byNik = new Map<Nik, Worker>(before.map((worker) => [worker.nik, worker]));
  const newNiks = new Set<Nik>(after.map(({ nik }) => nik));
  const byPerson = unique(before.filter(({ nik }) => !newNiks.has(nik)));
  const newcomers = unique(after.filter(({ nik }) => !byNik.has(nik)));
  return after.flatMap((worker) => {
    const same = byNik.get(worker.nik);
    if (same) return [pairOf(same, worker, 'nik')];
    const key = personKey(worker);
    const person = key !== undefined && newcomers.get(key) === worker ? byPerson.get(key) : undefined;
    return person ? [pairOf(person, worker, 'person')] : [];
  });
}

function pairOf(before: Worker, after: Worker, by: Pair['by']): Pair {
  return { before, after, by, changed: KINDS.filter((kind) => DIFFERS[kind](before, after)) };
}

/** Undefined unless all three are known: two people may share a name and a day. */
function personKey({ name, birth, sipp }: Worker): string | undefined {
  return birth === undefined || !sipp.mother ? undefined : `${flat(name)}|${birth}|${flat(sipp.mother)}`;
}

/** Workers by person, without those whose key several share. */
function unique(workers: readonly Worker[]): Map<string, Worker> {
  const found = new Map<string, Worker | undefined>();
  for (const worker of workers) {
    const key = personKey(worker);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : worker);
  }
  return new Map([...found].flatMap(([key, worker]) => (worker ? [[key, worker]] : [])));
}

export interface FundEffect {
  readonly fund: Fund;
  readonly before: Rupiah;
  readonly after: Rupiah;
}

/** The month's contribution by fund before and after, under one policy. Funds that pay in neither are left out. */
export function fundEffects(
  before: readonly Worker[],
  after: readonly Worker[],
  policy: Policy,
  month: Month,
): readonly FundEffect[] {
  const calculator = createCalculator(policy, [month]);
  const sums = (workers: readonly Worker[]): Map<Fund, number> => {
    const totals = new Map<Fund, number>();
    for (const worker of workers)
      for (const { fund, amount } of calculator.contribution(worker).lines)
        totals.set(fund, (totals.get(fund) ?? 0) + amount);
    return totals;
  };
  const [old, now] = [sums(before), sums(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((fund) => ({ fund, before: (old.get(fund) ?? 0) as Rupiah, after: (now.get(fund) ?? 0) as Rupiah }));
}

/** Accepted workers whom a total leaves out, because the policy has no base for them in the month. */
export function withoutBase(workers: readonly Worker[], policy: Policy, month: Month): number {
  const calculator = createCalculator(policy, [month]);
  return workers.filter((worker) => calculator.contribution(worker).missing !== undefined).length;
}
