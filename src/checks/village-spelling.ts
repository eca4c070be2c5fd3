import { type Check, cellOf } from './check.ts';
import { type VillageTally, villageOf } from './village.ts';

/** One village spelled two ways (Sumber Rejo, Sumberejo): a budget would count it as two. */
export const villageSpelling: Check<'village-spelling'> = {
  code: 'village-spelling',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const spellings = new Map<string, Map<string, VillageTally>>();
    return {
      accepted(row) {
        const village = villageOf(row);
        if (!village || !row.village) return;
        const letters = village.key.replace(/[^\p{L}\p{N}|]+/gu, '');
        const known = spellings.get(letters) ?? new Map<string, VillageTally>();
        spellings.set(letters, known);
        const tally = known.get(village.key);
        if (tally) tally.count++;
        else known.set(village.key, { village: village.name, count: 1, where: cellOf(row, row.village) });
      },
      end() {
        for (const known of spellings.values()) {
          const [usual, ...rare] = [...known.values()].sort((a, b) => b.count - a.count);
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
