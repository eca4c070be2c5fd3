import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Words of the HTML budget report that the text report does not have. */
export interface BudgetHtmlText {
  readonly monthFund: Shown;
  readonly chartOf: (title: Shown) => Shown;
  readonly aside: Shown;
  readonly month: Shown;
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: Shown;
  readonly fund: Shown;
  readonly name: Shown;
  readonly others: (count: Shown) => Shown;
  readonly ceilings: Shown;
  readonly ceiling: Shown;
  readonly planned: Shown;
  readonly left: Shown;
  readonly over: Shown;
  readonly quotas: Shown;
  readonly quota: Shown;
  readonly listed: Shown;
  readonly coverage: Shown;
  readonly reconciliation: Shown;
  readonly cut: Shown;
  readonly difference: Shown;
  readonly peopleDifference: Shown;
  readonly intake: Shown;
  readonly madeBy: (version: Shown) => Shown;
}

const id = spoken<BudgetHtmlText>({
  monthFund: 'Per bulan dan sumber dana',
  aside: 'Geser grafik ke samping untuk melihat seluruhnya →',
  chartOf: (title) => `Grafik: ${title}. Angkanya ada dalam tabel di bawahnya.`,
  month: 'Bulan',
  kecamatan: 'Kecamatan',
  village: 'Desa',
  category: 'Jabatan',
  fund: 'Dana',
  name: 'Uraian',
  others: (count) => `${count} lainnya`,
  ceilings: 'Pagu dan rencana',
  ceiling: 'Pagu',
  planned: 'Direncanakan',
  left: 'Sisa',
  over: 'Lebih',
  quotas: 'Kuota dan yang terdaftar',
  quota: 'Kuota',
  listed: 'Terdaftar',
  coverage: 'Tercakup',
  reconciliation: 'Rekonsiliasi',
  cut: 'Jumlah menurut',
  difference: 'Selisih rupiah',
  peopleDifference: 'Selisih orang',
  intake: 'Yang dibaca',
  madeBy: (version) => `Dihitung dengan enroll ${version}.`,
});

const en = spoken<BudgetHtmlText>({
  monthFund: 'By month and fund',
  aside: 'Swipe the chart sideways to see all of it →',
  chartOf: (title) => `Chart: ${title}. Its figures stand in the table below.`,
  month: 'Month',
  kecamatan: 'Kecamatan',
  village: 'Village',
  category: 'Category',
  fund: 'Fund',
  name: 'Name',
  others: (count) => counted(count, 'other'),
  ceilings: 'Ceilings and plan',
  ceiling: 'Ceiling',
  planned: 'Planned',
  left: 'Left',
  over: 'Over',
  quotas: 'Quotas and people listed',
  quota: 'Quota',
  listed: 'Listed',
  coverage: 'Covered',
  reconciliation: 'Reconciliation',
  cut: 'Sum by',
  difference: 'Difference in rupiah',
  peopleDifference: 'Difference in people',
  intake: 'What was read',
  madeBy: (version) => `Computed with enroll ${version}.`,
});

export const BUDGET_HTML_TEXT: Readonly<Record<Language, BudgetHtmlText>> = { id, en };
