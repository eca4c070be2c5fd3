import type { Place } from '../domain/place.ts';
import { type Check, cellOf } from './check.ts';
import { villageOf } from './village.ts';

/** A village has one kepala desa. Plt and Pj are acting and still one. Said of the village; rejects nobody. */
export const kepalaDesaCount: Check<'kepala-desa-count'> = {
  code: 'kepala-desa-count',
  level: 'village',
  severity: 'error',
  rejects: false,
  create: (_context, report) => {
    const heads = new Map<string, { village: string; places: Place[] }>();
    return {
      accepted(row) {
        const village = villageOf(row);
        if (row.category?.value !== 'kepala-desa' || !village) return;
        const entry = heads.get(village.key) ?? { village: village.name, places: [] };
        entry.places.push(cellOf(row, row.category).place);
        heads.set(village.key, entry);
      },
      end() {
        for (const { village, places } of heads.values()) {
          const [first, ...related] = places;
          if (first && related.length > 0)
            report({ village, count: places.length }, { place: first, field: 'jabatan', village, related });
        }
      },
    };
  },
};
