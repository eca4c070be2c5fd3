import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import type { ForgoneFacts } from '../budget/budget.ts';

/** Sentences of `enroll policy`. */
export interface PolicyWords {
  readonly nationalOnly: Shown;
  effective(id: Shown, title: Shown | undefined): Shown;
  readonly general: Shown;
  readonly bases: Shown;
  category(name: Shown, id: Shown): Shown;
  readonly enrolment: Shown;
  readonly forms: Shown;
  readonly checks: Shown;
  readonly national: Shown;
  readonly legend: Shown;
  good(id: Shown, categories: number): Shown;
  bad(count: number): Shown;
  /** Charges to funds that the law forbids. */
  forbidden(id: Shown, count: number): Shown;
  /** A relief that the law gives and the policy declines; the amount is one person's in the year. */
  declined(facts: ForgoneFacts): Shown;
  readonly packs: Shown;
  readonly packsHint: Shown;
  readonly from: Shown;
  readonly noAmount: Shown;
  unknownAction(action: Shown, actions: Shown, nearest: Shown | undefined): Shown;
  readonly fileMissing: Shown;
}

const id = spoken<PolicyWords>({
  nationalOnly: 'Tanpa berkas kebijakan: aturan nasional.',
  effective: (policy, title) => `Kebijakan ${policy}${title === undefined ? '' : `: ${title}`}`,
  general: 'Umum',
  bases: 'Dasar upah',
  category: (name, category) => `${name} (${category})`,
  enrolment: 'SIPP',
  forms: 'Formulir',
  checks: 'Pemeriksaan',
  national: 'nasional',
  legend: 'Dalam kurung siku: lapisan asal nilainya.',
  good: (policy, categories) => `Kebijakan ${policy} benar: ${categories} kategori dilindungi.`,
  bad: (count) => `${count} kesalahan; kebijakan ini belum dapat dipakai.`,
  forbidden: (policy, count) =>
    `Kebijakan ${policy} dapat dihitung, tetapi ${count} pembebanannya dilarang; validate menemukan hal yang sama.`,
  declined: ({ category, relief, payable, amount, reason }) =>
    `Keringanan ${relief} (cukup dibayar ${payable}) ditolak untuk ${category}, ${reason === undefined ? 'tanpa menulis alasan: tulis relief: { declined: alasan }, atau hapus relief: false' : `alasannya: ${reason}`}. Nilainya ${amount} seorang setahun.`,
  packs: 'Paket kebijakan yang tersedia:',
  packsHint: 'Pakai dengan --policy NAMA; salin untuk diubah dengan: enroll policy init NAMA -o BERKAS',
  from: 'sejak',
  noAmount: 'jumlah tidak diketahui',
  unknownAction: (action, actions, nearest) =>
    `enroll policy "${action}" tidak dikenal; pakai ${actions}${nearest === undefined ? '.' : `; mungkin maksud Anda ${nearest}?`}`,
  fileMissing: 'Sebutkan berkas kebijakan: enroll policy check BERKAS',
});

const en = spoken<PolicyWords>({
  nationalOnly: 'Without a policy file: national defaults.',
  effective: (policy, title) => `Policy ${policy}${title === undefined ? '' : `: ${title}`}`,
  general: 'General',
  bases: 'Wage bases',
  category: (name, category) => `${name} (${category})`,
  enrolment: 'SIPP',
  forms: 'Forms',
  checks: 'Checks',
  national: 'national',
  legend: 'In brackets: the layer that a value comes from.',
  good: (policy, categories) =>
    `Policy ${policy} is right: ${categories} ${categories === 1 ? 'category' : 'categories'} covered.`,
  bad: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}; this policy cannot be used yet.`,
  forbidden: (policy, count) =>
    `Policy ${policy} can be computed, but ${count} of its charges ${count === 1 ? 'is' : 'are'} forbidden; validate finds the same.`,
  declined: ({ category, relief, payable, amount, reason }) =>
    `The relief of ${relief} (${payable} payable) is declined for ${category}, ${reason === undefined ? 'without a reason: write relief: { declined: reason }, or delete relief: false' : `its reason: ${reason}`}. It is worth ${amount} a person in the year.`,
  packs: 'Policies that ship:',
  packsHint: 'Use with --policy NAME; copy to change with: enroll policy init NAME -o FILE',
  from: 'from',
  noAmount: 'amount not known',
  unknownAction: (action, actions, nearest) =>
    `enroll policy "${action}" is not known; use ${actions}${nearest === undefined ? '.' : `; perhaps ${nearest} is meant?`}`,
  fileMissing: 'Name a policy file: enroll policy check FILE',
});

export const POLICY_WORDS: Readonly<Record<Language, PolicyWords>> = { id, en };
