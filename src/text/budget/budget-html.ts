import type { Language } from '../../domain/language.ts';
import { counted } from '../parts/plural.ts';

/** Words of the HTML budget report that the text report does not have. */
export interface BudgetHtmlText {
  readonly monthFund: string;
  readonly chartOf: (title: string) => string;
  readonly aside: string;
  readonly month: string;
  readonly kecamatan: string;
  readonly village: string;
  readonly category: string;
  readonly fund: string;
  readonly name: string;
  readonly others: (count: string) => string;
  readonly ceilings: string;
  readonly ceiling: string;
  readonly planned: string;
  readonly left: string;
  readonly over: string;
  readonly quotas: string;
  readonly quota: string;
  readonly listed: string;
  readonly coverage: string;
  readonly reconciliation: string;
  readonly cut: string;
  readonly difference: string;
  readonly peopleDifference: string;
  readonly intake: string;
  readonly madeBy: (version: string) => string;
}

const id: BudgetHtmlText = {
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
};

const en: BudgetHtmlText = {
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
};

export const BUDGET_HTML_TEXT: Readonly<Record<Language, BudgetHtmlText>> = { id, en };
