import { Occupancy, stayOf } from '../contribution/occupancy.ts';
import { type CategoryId, NO_CATEGORY } from '../domain/category.ts';
import { spanOfYear } from '../domain/month.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { regionKey } from '../domain/village/name.ts';
import type { CategoryPolicy } from '../policy/policy.ts';
import type { QuotaTerm } from '../policy/quota.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import { type QuotaTime, quotaMonths, quotaWords } from '../text/policy/quota.ts';
import type { Check, Where } from './engine/check.ts';
import { quotaTime } from './engine/quotas.ts';
import type { RosterVillage } from './engine/villages/roster-villages.ts';
import { VillageCounter, type VillagePeople } from './engine/villages/village.ts';

interface Args extends QuotaTime {
  readonly category: CategoryId;
  readonly count: number;
  readonly max: number;
  /** Set where it is the quota of one kecamatan. */
  readonly kecamatan?: Shown | undefined;
}

/** The people of a kecamatan, or of all villages. */
interface Group {
  readonly kecamatan: string;
  readonly occupancy: Occupancy;
  readonly where: Where;
}

/** More people of a category in all villages together, or in one kecamatan, than the policy pays for. */
export const quotaTotal: Check<Args> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy, villages }, report) => {
    const limits = ({ quota: { total, perKecamatan } }: CategoryPolicy): boolean =>
      Boolean(total || perKecamatan);
    if (![...policy.categories.values()].some(limits)) return {};
    const window = spanOfYear(policy.year);
    const counters = new Map<CategoryId, VillageCounter>();
    const hold = (rules: CategoryPolicy, term: QuotaTerm, groups: Iterable<Group>, named: boolean): void => {
      for (const { kecamatan, occupancy, where } of groups) {
        const counted = occupancy.against(term, window, rules);
        if (!counted || counted.people <= counted.quota) continue;
        const args = { category: rules.id, count: counted.people, max: counted.quota };
        report(
          { ...args, ...(named ? { kecamatan: shownText(kecamatan) } : {}), ...quotaTime(term, counted) },
          where,
        );
      }
    };
    return {
      accepted(row, months) {
        const rules = policy.categories.get(row.category?.value ?? NO_CATEGORY);
        if (!row.category || !rules || !limits(rules)) return;
        const counter = counters.get(rules.id) ?? new VillageCounter(villages);
        counters.set(rules.id, counter);
        const term = { from: row.from?.value, to: row.to?.value, months };
        const stay = stayOf(rules, term, policy.monthRule);
        counter.addStay(row, row.category, stay, villages.of(row) ?? unnamed(row));
      },
      end() {
        for (const [category, counter] of counters) {
          const rules = policy.categories.get(category);
          if (!rules) continue;
          const { total = [], perKecamatan = [] } = rules.quota;
          for (const term of total)
            hold(
              rules,
              term,
              grouped(counter, () => ''),
              false,
            );
          for (const term of perKecamatan) hold(rules, term, grouped(counter, kecamatanKey), true);
        }
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', count: 3, max: 2 },
    id: {
      title: 'Melebihi kuota seluruhnya atau kecamatan',
      message: ({ category, count, max, kecamatan, ...time }) =>
        `${kecamatan === undefined ? 'Semua desa' : `Kecamatan ${kecamatan || '(tanpa nama)'}`}${quotaMonths(time, 'id')}: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${quotaWords({ ...time, max }, 'id')}.`,
      todo: () =>
        'Yang sudah berhenti: isi Tanggal Akhirnya. Selebihnya cocokkan dengan SK, atau ubah kuotanya pada kebijakan (quota).',
      wrong: '1.001 orang, kuota 1.000',
      right: '1.000 orang, kuota 1.000',
    },
    en: {
      title: 'Over the quota of all villages or of a kecamatan',
      message: ({ category, count, max, kecamatan, ...time }) =>
        `${kecamatan === undefined ? 'All villages' : `Kecamatan ${kecamatan || '(no name)'}`}${quotaMonths(time, 'en')}: ${amount(count, 'en')} ${categoryWords(category)}, quota ${quotaWords({ ...time, max }, 'en')}.`,
      todo: () =>
        'Who has left: fill in the End date. Compare the rest with the decree, or change the quota in the policy (quota).',
      wrong: '1,001 people, quota 1,000',
      right: '1,000 people, quota 1,000',
    },
  },
};

/** Whoever is in no village still is in its kecamatan, as far as it is known. */
function unnamed(row: RosterRow): RosterVillage {
  const kecamatan = row.kecamatan?.value ?? row.kecamatan?.text ?? '';
  return { key: `\u0000${kecamatan}`, name: '', kecamatan };
}

const kecamatanKey = ({ kecamatan }: VillagePeople): string => regionKey(kecamatan, 'kecamatan');

function grouped(counter: VillageCounter, key: (people: VillagePeople) => string): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const people of counter.villages()) {
    const { kecamatan, first } = people;
    const made = { kecamatan, occupancy: new Occupancy(), where: first.where };
    const group = groups.get(key(people)) ?? made;
    groups.set(key(people), group);
    group.occupancy.addAll(people.occupancy);
  }
  return groups.values();
}
