import type { Fund } from '../domain/fund.ts';
import type { Language } from '../domain/language.ts';
import type { Rupiah } from '../domain/money.ts';
import { parseMonth } from '../domain/month.ts';
import { type Shown, shownName, shownText } from '../domain/shown.ts';
import { hasCeilings } from '../policy/village-ceilings.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { monthSpans, rupiahWords } from '../text/parts/format.ts';
import { fundWords } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Met {
  readonly village: string;
  readonly where: Where;
}

/** `village`: empty where the roster names none. */
interface Args {
  readonly village: Shown;
  readonly fund: Fund;
  readonly year: number;
  /** As `2026-07`, where the ceiling is not of all months of the year. */
  readonly months?: readonly Shown[] | undefined;
  readonly planned: Rupiah;
  readonly ceiling: Rupiah;
  readonly over: Rupiah;
}

/**
 * A village whose accepted workers cost a fund more in the year than the policy lets it spend. What they cost is
 * computed by whoever runs the checks; here is known where the village begins.
 */
export const ceilingExceeded: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy, villages }, report) => {
    if (!hasCeilings(policy)) return {};
    const met = new Map<string, Met>();
    let last = { kecamatan: '', village: '' };
    /** A budget counts rows without a kecamatan for the village that they must mean. */
    const firstOf = (kecamatan: string, village: string): Met | undefined =>
      met.get(villages.key(kecamatan, village)) ?? met.get(villages.key('', village));
    return {
      accepted(row) {
        const [kecamatan, village] = [row.kecamatan?.value ?? '', row.village?.value ?? ''];
        if (met.size > 0 && kecamatan === last.kecamatan && village === last.village) return;
        last = { kecamatan, village };
        const key = villages.key(shownName(kecamatan), shownName(village));
        if (!met.has(key)) met.set(key, { village, where: firstCell(row, village) });
      },
      charged(plans) {
        for (const { kecamatan, village: named, fund, year, months, planned, ceiling, over } of plans) {
          const first = over > 0 ? firstOf(kecamatan, named) : undefined;
          if (!first) continue;
          const when = months === undefined ? { year } : { year, months };
          report({ village: shownText(first.village), fund, ...when, planned, ceiling, over }, first.where);
        }
      },
    };
  },
  page: {
    example: {
      village: 'Sumberejo',
      fund: 'DDS',
      year: 2026,
      planned: 24_000_000 as Rupiah,
      ceiling: 20_000_000 as Rupiah,
      over: 4_000_000 as Rupiah,
    },
    id: {
      title: 'Melampaui pagu desa',
      message: ({ village, fund, planned, ceiling, over, ...when }) =>
        `${village === '' ? 'Desa tanpa nama' : `Desa ${village}`}: rencana ${period(when, 'id')} dari ${fundWords(fund, 'id')} ${rupiahWords(planned, 'id')}, pagu ${rupiahWords(ceiling, 'id')}, lebih ${rupiahWords(over, 'id')}.`,
      todo: () =>
        'Kurangi orang yang dibayar dari dana itu, ganti sumber dananya (charges), atau ubah pagunya di kebijakan (ceilings) atau daftar desa.',
      wrong: 'iuran setahun Rp24.000.000, pagu Rp20.000.000',
      right: 'iuran setahun Rp19.800.000, pagu Rp20.000.000',
    },
    en: {
      title: 'Over the ceiling of a village',
      message: ({ village, fund, planned, ceiling, over, ...when }) =>
        `${village === '' ? 'Village without a name' : `Village ${village}`}: ${rupiahWords(planned, 'en')} planned for ${period(when, 'en')} from ${fundWords(fund, 'en')}, ceiling ${rupiahWords(ceiling, 'en')}, ${rupiahWords(over, 'en')} over.`,
      todo: () =>
        'Pay fewer people from that fund, change the fund (charges), or change the ceiling in the policy (ceilings) or the villages file.',
      wrong: 'contributions of a year Rp24,000,000, ceiling Rp20,000,000',
      right: 'contributions of a year Rp19,800,000, ceiling Rp20,000,000',
    },
  },
};

function period({ year, months }: Pick<Args, 'year' | 'months'>, language: Language): string {
  if (months === undefined) return String(year);
  return monthSpans(
    months.flatMap((month) => parseMonth(month) ?? []),
    language,
  );
}

/** The cell with the village's name; the row alone where the roster has none. */
function firstCell(row: RosterRow, village: string): Where {
  const where = row.village ? cellOf(row, row.village) : { place: row.place };
  return village === '' ? where : { ...where, village };
}
