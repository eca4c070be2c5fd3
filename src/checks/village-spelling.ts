import { type OfficialRegency, spellingsOf } from '../policy/official-areas.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { fold, type VillageTally, villageOf } from './engine/village.ts';

interface Args {
  readonly text: string;
  readonly other: string;
}

/** One village spelled two ways (Sumber Rejo, Sumberejo, Desa Sumberejo): a budget would count it as two. */
export const villageSpelling: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy: { official } }, report) => {
    const tallies = new Map<string, VillageTally>();
    return {
      accepted(row) {
        const village = villageOf(row);
        if (!village || !row.village) return;
        const tally = tallies.get(village.key);
        if (tally) tally.count++;
        else
          tallies.set(village.key, {
            village: village.name,
            kecamatan: village.kecamatan,
            count: 1,
            where: cellOf(row, row.village),
            others: [],
          });
      },
      end() {
        const right = officially(official);
        for (const spellings of bySound(tallies.values())) {
          if (spellings.length < 2) continue;
          const [usual, ...rare] = spellings.sort((a, b) => right(b) - right(a) || b.count - a.count);
          for (const { village, where } of rare)
            if (usual)
              report(
                { text: village, other: usual.village },
                { ...where, village, related: [usual.where.place] },
              );
        }
      },
    };
  },
  page: {
    example: { text: 'Sumber Rejo', other: 'Sumberrejo' },
    id: {
      title: 'Satu desa dua ejaan',
      message: ({ text, other }) => `Desa ditulis ${quoted(text)}, di baris lain ${quoted(other)}.`,
      todo: () => 'Samakan ejaannya; dengan dua ejaan, anggaran menghitungnya sebagai dua desa.',
      wrong: 'Sumber Rejo dan Sumberrejo',
      right: 'Sumberrejo',
    },
    en: {
      title: 'One village, two spellings',
      message: ({ text, other }) => `The village is written ${quoted(text)}, elsewhere ${quoted(other)}.`,
      todo: () => 'Use one spelling; with two, a budget counts two villages.',
      wrong: 'Sumber Rejo and Sumberrejo',
      right: 'Sumberrejo',
    },
  },
};

/** Villages whose names differ in nothing but blanks, signs and the word `Desa`. */
function bySound(tallies: Iterable<VillageTally>): Iterable<VillageTally[]> {
  const groups = new Map<string, VillageTally[]>();
  for (const tally of tallies) {
    const key = [tally.kecamatan, tally.village].map((name) => spellingsOf(name).at(-1)).join('|');
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  return groups.values();
}

/** 1 for the spelling of the official list, which is the right one however rare it is here; else 0. */
function officially(official: OfficialRegency | undefined): (tally: VillageTally) => number {
  const names = new Set((official?.villages ?? []).map(({ name }) => fold(name)));
  return ({ village }) => (names.has(fold(village)) ? 1 : 0);
}
