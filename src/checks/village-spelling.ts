import { type Shown, shownText } from '../domain/shown.ts';
import { homesOfLone } from '../domain/village/lone.ts';
import { bareRegion, looseVillageKey, regionKey, villageKey } from '../domain/village/name.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { fold } from './engine/fold.ts';
import type { RosterVillage, RosterVillages } from './engine/villages/roster-villages.ts';

interface Args {
  /** The spellings that are not to be used. */
  readonly text: Shown;
  /** The one to use: the list's, else the most frequent. */
  readonly other: Shown;
  readonly listed?: true;
  /** Names that only their first word makes different are two villages of a budget until they are written alike. */
  readonly apart?: true;
}

/** How often a village is spelled so, and where first. */
interface Spelling {
  readonly village: string;
  readonly kecamatan: string;
  count: number;
  readonly where: Where;
}

/** One village spelled two ways: Sumber Rejo, Sumberejo, Nagari Sumberejo. Said once for each village. */
export const villageSpelling: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ villages }, report) => {
    const met = new Map<RosterVillage, Spelling>();
    return {
      accepted(row) {
        const village = villages.of(row);
        if (!village || !row.village) return;
        const { name, kecamatan } = village;
        const known = met.get(village);
        if (known) known.count++;
        else met.set(village, { village: name, kecamatan, count: 1, where: cellOf(row, row.village) });
      },
      end() {
        for (const same of alike(merged(met.values()), villages)) {
          const { right, listed } = rightSpelling(same, villages);
          const wrong = same.filter(({ village }) => fold(village) !== fold(right));
          const [first, ...others] = wrong;
          if (!first || new Set(same.map(({ village }) => fold(village))).size < 2) continue;
          const apart = !listed && new Set(same.map(({ village }) => regionKey(village, 'village'))).size > 1;
          const text = [...new Set(wrong.map(({ village }) => village))].join(', ');
          const related = [...same.filter((one) => !wrong.includes(one)).slice(0, 1), ...others];
          report(
            {
              text: shownText(text),
              other: shownText(right),
              ...(listed ? { listed } : {}),
              ...(apart ? { apart } : {}),
            },
            { ...first.where, village: first.village, related: related.map(({ where }) => where.place) },
          );
        }
      },
    };
  },
  page: {
    example: { text: 'Sumber Rejo', other: 'Sumberrejo' },
    id: {
      title: 'Satu desa dua ejaan',
      message: ({ text, other, listed }) =>
        `Desa ditulis ${quoted(text)}, ${listed ? 'ejaannya dalam daftar desa' : 'di baris lain'} ${quoted(other)}.`,
      todo: ({ apart }) =>
        apart
          ? 'Samakan ejaannya; dengan dua ejaan, anggaran menghitungnya sebagai dua desa.'
          : 'Samakan ejaannya; anggaran menghitungnya sebagai satu desa.',
      wrong: 'Sumber Rejo dan Sumberrejo',
      right: 'Sumberrejo',
    },
    en: {
      title: 'One village, two spellings',
      message: ({ text, other, listed }) =>
        `The village is written ${quoted(text)}, ${listed ? 'in the list of villages' : 'elsewhere'} ${quoted(other)}.`,
      todo: ({ apart }) =>
        apart
          ? 'Use one spelling; with two, a budget counts two villages.'
          : 'Use one spelling; a budget counts one village.',
      wrong: 'Sumber Rejo and Sumberrejo',
      right: 'Sumberrejo',
    },
  },
};

/** Capitals and the width of blanks make no other spelling. */
function merged(met: Iterable<Spelling>): Iterable<Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const one of met) {
    const key = `${fold(one.kecamatan)}|${fold(one.village)}`;
    const known = spellings.get(key);
    if (known) known.count += one.count;
    else spellings.set(key, one);
  }
  return spellings.values();
}

/** The spellings of each village: those that the list has under one name, the others by their sound. */
function alike(tallies: Iterable<Spelling>, villages: RosterVillages): Iterable<Spelling[]> {
  const all = [...tallies];
  const homes = homesOfLone(all, ({ kecamatan, village }) => ({ kecamatan, name: village }));
  const groups = new Map<string, Spelling[]>();
  for (const tally of all) {
    const { kecamatan, village } = homes.get(tally) ?? tally;
    const found = villages.find(kecamatan, village);
    const key =
      found.kind === 'found'
        ? villageKey(found.village.kecamatan, found.village.name)
        : `${regionKey(kecamatan, 'kecamatan')}|${looseVillageKey(village)}|`;
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
  }
  return groups.values();
}

function rightSpelling(
  same: readonly Spelling[],
  villages: RosterVillages,
): { readonly right: string; readonly listed?: true } {
  const found = same.map(({ kecamatan, village }) => villages.find(kecamatan, village));
  const listed = found.find((one) => one.kind === 'found');
  if (listed) return { right: bareRegion(listed.village.name, 'village'), listed: true };
  const counts = new Map<string, number>();
  for (const { village, count } of same) counts.set(fold(village), (counts.get(fold(village)) ?? 0) + count);
  const most = (name: string): number => counts.get(fold(name)) ?? 0;
  const [usual] = [...same].sort((a, b) => most(b.village) - most(a.village));
  return { right: usual?.village ?? '' };
}
