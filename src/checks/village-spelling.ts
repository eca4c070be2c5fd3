import { type Check, cellOf } from './check.ts';
import { type VillageTally, villageOf } from './village.ts';

/** One village spelled two ways (Sumber Rejo, Sumberejo): a budget would count it as two. */
export const villageSpelling: Check<'village-spelling'> = {
  code: 'village-spelling',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
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
          });
      },
      end() {
        for (const spellings of bySound(tallies)) {
          const [usual, ...rare] = spellings.sort((a, b) => b.count - a.count);
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
};

/** Villages whose names differ in nothing but blanks and signs. */
function bySound(tallies: ReadonlyMap<string, VillageTally>): Iterable<VillageTally[]> {
  const groups = new Map<string, VillageTally[]>();
  for (const [key, tally] of tallies) {
    const letters = key.replace(/[^\p{L}\p{N}|]+/gu, '');
    groups.set(letters, [...(groups.get(letters) ?? []), tally]);
  }
  return groups.values();
}
