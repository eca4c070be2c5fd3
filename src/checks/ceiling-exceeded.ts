import { shownName } from '../domain/nik.ts';
import { hasCeilings } from '../policy/villages.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { fold } from './engine/village.ts';

interface Met {
  readonly village: string;
  readonly where: Where;
}

/**
 * A village whose accepted workers cost a fund more in the year than the policy lets it spend. What they cost is
 * computed by whoever runs the checks; here is known where the village begins.
 */
export const ceilingExceeded: Check<'ceiling-exceeded'> = {
  code: 'ceiling-exceeded',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    if (!hasCeilings(policy)) return {};
    const met = new Map<string, Met>();
    let last = { kecamatan: '', village: '' };
    return {
      accepted(row) {
        const [kecamatan, village] = [row.kecamatan?.value ?? '', row.village?.value ?? ''];
        if (met.size > 0 && kecamatan === last.kecamatan && village === last.village) return;
        last = { kecamatan, village };
        const key = keyOf(kecamatan, village);
        if (!met.has(key)) met.set(key, { village, where: firstCell(row, village) });
      },
      charged(plans) {
        for (const { kecamatan, village: named, fund, year, planned, ceiling, over } of plans) {
          const first = over > 0 ? met.get(keyOf(kecamatan, named)) : undefined;
          if (first) report({ village: first.village, fund, year, planned, ceiling, over }, first.where);
        }
      },
    };
  },
};

/** A budget shows no NIK that slipped into a name, and is blind to case and to the width of blanks. */
const keyOf = (kecamatan: string, village: string): string =>
  `${fold(shownName(kecamatan))}|${fold(shownName(village))}`;

/** The cell with the village's name; the row alone where the roster has none. */
function firstCell(row: RosterRow, village: string): Where {
  const where = row.village ? cellOf(row, row.village) : { place: row.place };
  return village === '' ? where : { ...where, village };
}
