import type { ExpectedComparison } from '../budget/expected/compare-expected.ts';
import { compareExpected } from '../budget/expected/compare-expected.ts';
import type { Growth } from '../budget/plan/next-year.ts';
import { type Plan, planBudget, plannedPeople } from '../budget/plan/plan.ts';
import { applySettings, type PlanSettings } from '../budget/plan/plan-settings.ts';
import { rosterVillages, withRosterHeads } from '../budget/plan/roster-heads.ts';
import { equalVillages, policyVillages, type VillageFacts } from '../budget/plan/villages.ts';
import type { WorkerPremium } from '../budget/premium.ts';
import type { Month } from '../domain/month.ts';
import { Refused } from '../domain/refused.ts';
import { shownName, shownText } from '../domain/shown.ts';
import { VillageIndex } from '../domain/village/index.ts';
import type { Policy } from '../policy/policy.ts';
import { spelledAlike } from '../policy/spelling.ts';
import type { Village } from '../policy/village.ts';
import { readVillages as readVillageTable } from '../policy/villages.ts';
import { readExpected } from './budget/expected-figures.ts';
import { unsettled } from './findings/unsettled.ts';
import type { Ports } from './ports.ts';
import { readWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';
import { tableRows } from './table-rows.ts';

/** One way of doing it: settings such as `ketua-rt.count=1`, on top of the policy. */
export interface Scenario {
  readonly name: string;
  readonly settings: readonly string[];
}

export interface PlanRequest {
  readonly policy: Policy;
  readonly months: readonly Month[];
  /** Whose heads are planned in their villages; without any the villages file and the quotas say how many. */
  readonly rosters?: RosterRequest | undefined;
  /** A villages file, or only a number of villages; without it the policy's own villages serve. */
  readonly villages?: string | undefined;
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  /** Also who is planned, group by group. */
  readonly listed?: boolean;
  /** Only sums over all villages are shown. */
  readonly summed?: boolean;
  /** Amounts are rounded up to so many rupiah. */
  readonly roundUp?: number | undefined;
  /** What minimum wages that nobody knows yet are taken to rise in a year. */
  readonly growth?: Growth | undefined;
  /** A file of somebody else's figures, held against the first scenario. */
  readonly expect?: string | undefined;
}

export interface PlannedYear {
  readonly plans: readonly [Plan, ...Plan[]];
  /** Those of the first plan one group after the other, where forms that list them are asked for. */
  readonly people: readonly WorkerPremium[];
  readonly villages: number;
  readonly expected: ExpectedComparison | undefined;
  /** Nothing in the villages file was wrong or unknown. */
  readonly clean: boolean;
  /** Rows of the rosters that count for nobody. */
  readonly rejected: number;
  /** A roster could not be read at all. */
  readonly unread: boolean;
  /** Something was found that puts the rosters in doubt. */
  readonly unsure: boolean;
}

/** What a year would cost before anyone is named, and other ways of doing it beside it. @throws Refused */
export async function planYear(request: PlanRequest, ports: Ports): Promise<PlannedYear> {
  const { policy, months, roundUp, growth } = request;
  const lines = request.expect === undefined ? undefined : await readExpected(request.expect, policy, ports);
  const rosters = request.rosters && (await readWorkers(request.rosters, ports));
  const read = await villagesOf(request.villages, policy, rosters !== undefined, ports);
  const { own, clean } = read;
  const villages = withRosterHeads(read.villages, rosterVillages(rosters?.workers ?? [], policy, months));
  const inVillages = withVillages(policy, own);
  const planned = ({ name, settings }: Scenario): Plan =>
    planBudget(shownText(name), settingsOf(inVillages, settings), villages, {
      ...{ months, roundUp, growth },
      summed: request.summed && !request.listed && lines === undefined,
    });
  const [standard, ...others] = request.scenarios;
  const first = planned(standard);
  const people = request.listed ? plannedPeople(first.settings, villages, { months, growth }) : [];
  const expected = lines && compareExpected(lines, first.budget, first.settings.policy);
  const outcome = rosters?.outcome;
  return {
    plans: [first, ...others.map(planned)],
    people,
    villages: villages.length,
    expected,
    clean,
    rejected: rosters?.rejected ?? 0,
    unread: (outcome?.unreadable.length ?? 0) > 0,
    unsure: outcome !== undefined && (unsettled(outcome.findings) || outcome.headerless.length > 0),
  };
}

function settingsOf(policy: Policy, settings: readonly string[]): PlanSettings {
  const made = applySettings(policy, settings);
  if (!('problem' in made)) return made;
  const { text: given, allowed } = made.problem;
  throw new Refused({
    code: 'setting-wrong',
    args: { given: shownName(given), allowed: shownText(allowed) },
  });
}

interface ReadVillages {
  readonly villages: readonly VillageFacts[];
  /** What a file given says of its villages; empty where the policy's own serve. */
  readonly own: readonly Village[];
  readonly clean: boolean;
}

/** @throws Refused when no village is known, or none can be read */
async function villagesOf(
  given: string | undefined,
  policy: Policy,
  hasRosters: boolean,
  ports: Ports,
): Promise<ReadVillages> {
  if (given === undefined) {
    const own = policyVillages(policy.villages?.list ?? []);
    if (own.length === 0 && !hasRosters) throw new Refused({ code: 'villages-missing', args: {} });
    return { villages: own, own: [], clean: true };
  }
  if (/^[1-9]\d{0,5}$/.test(given)) return { villages: equalVillages(Number(given)), own: [], clean: true };
  const read = readVillageTable(await tableRows(given, ports), policy.known, { loose: true });
  const villages = policyVillages(read.villages);
  for (const problem of read.problems)
    ports.say({ code: 'village-problem', args: { problem: { ...problem, file: shownName(given) } } });
  if (villages.length === 0) throw new Refused({ code: 'no-files', args: { named: [shownName(given)] } });
  return { villages, own: read.villages, clean: read.problems.length === 0 };
}

/** The funds and the base of a village are those of the file given, else those of the policy's own list. */
function withVillages(policy: Policy, own: readonly Village[]): Policy {
  if (own.length === 0) return policy;
  const { path = '', file = '', list = [] } = policy.villages ?? {};
  const listed = new VillageIndex(list);
  const merged =
    list.length === 0
      ? own
      : own.map((village): Village => {
          const found = listed.find(village.kecamatan, village.name);
          if (found.kind !== 'found') return village;
          const paying = (village.fund ?? village.charges) === undefined ? found.village : village;
          const { fund, charges } = paying;
          return { ...village, fund, charges, base: village.base ?? found.village.base };
        });
  return { ...policy, villages: { path, file, list: spelledAlike(merged, policy) } };
}
