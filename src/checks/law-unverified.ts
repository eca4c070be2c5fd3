import type { CategoryId } from '../domain/category.ts';
import { monthOfDate } from '../domain/date.ts';
import { formatMonth } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import { jhtBpu } from '../law/rates/jht-bpu.ts';
import { jhtPu } from '../law/rates/jht-pu.ts';
import { jkkBpu } from '../law/rates/jkk-bpu.ts';
import { jkkPu } from '../law/rates/jkk-pu.ts';
import { jkmBpu } from '../law/rates/jkm-bpu.ts';
import { jkmPu } from '../law/rates/jkm-pu.ts';
import { jpCeiling } from '../law/rates/jp-ceiling.ts';
import { jpPu } from '../law/rates/jp-pu.ts';
import type { LawItem } from '../law/value.ts';
import type { CategoryPolicy } from '../policy/policy.ts';
import { isoMonthWords } from '../text/parts/format.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

const RATES = {
  PU: { JKK: [jkkPu], JKM: [jkmPu], JHT: [jhtPu], JP: [jpPu, jpCeiling] },
  BPU: { JKK: [jkkBpu], JKM: [jkmBpu], JHT: [jhtBpu], JP: [] },
} as const;

interface Args {
  readonly until: Shown;
  readonly month: Shown;
}

/** The month lies past the last one for which somebody has checked the rates that the roster's categories need. */
export const lawUnverified: Check<Args> = {
  level: 'roster',
  severity: 'info',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const month = monthOfDate(asOf);
    const seen = new Set<CategoryId>();
    let first: Where | undefined;
    return {
      accepted(row) {
        if (row.category?.value === undefined) return;
        seen.add(row.category.value);
        first ??= cellOf(row, row.category);
      },
      end() {
        const items = [...seen].flatMap((category) => ratesOf(policy.categories.get(category)));
        const until = Math.min(...items.map(({ verifiedUntil }) => verifiedUntil)) as typeof month;
        if (first && until < month)
          report(
            { until: formatMonth(until), month: formatMonth(month) },
            { place: { file: first.place.file, sheet: first.place.sheet } },
          );
      },
    };
  },
  page: {
    example: { until: '2026-11', month: '2026-12' },
    id: {
      title: 'Tarif belum diperiksa untuk bulan ini',
      message: ({ until, month }) =>
        `Tarif iuran diperiksa sampai ${isoMonthWords(until, 'id')}; untuk ${isoMonthWords(month, 'id')} dipakai tarif terakhir.`,
      todo: () => 'Cocokkan dengan tagihan BPJS Ketenagakerjaan, atau perbarui program ini.',
      wrong: '2028-01',
      right: '2026-11',
    },
    en: {
      title: 'Rates not checked for this month',
      message: ({ until, month }) =>
        `Rates were checked up to ${isoMonthWords(until, 'en')}; for ${isoMonthWords(month, 'en')} the last ones are used.`,
      todo: () => 'Compare with the bill of BPJS Ketenagakerjaan, or update this program.',
      wrong: '2028-01',
      right: '2026-11',
    },
  },
};

function ratesOf(category: CategoryPolicy | undefined): readonly LawItem<never>[] {
  if (!category) return [];
  return category.programmes.flatMap(
    (programme) => RATES[category.segment][programme] as unknown as readonly LawItem<never>[],
  );
}
