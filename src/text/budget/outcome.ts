import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences about contributions paid in and benefits paid out. */
export interface OutcomeText {
  readonly title: Shown;
  readonly name: Shown;
  readonly paid: Shown;
  readonly benefits: Shown;
  readonly claims: Shown;
  readonly total: Shown;
  readonly claimsSentence: (paid: Shown, benefits: Shown, percent: Shown) => Shown;
  readonly noneSentence: (benefits: Shown) => Shown;
  readonly covered: (benefit: Shown, month: Shown, count: Shown) => Shown;
  readonly workerMonths: (months: Shown, average: Shown) => Shown;
  readonly cited: (citation: Shown, evidence: Shown, caveat: Shown | undefined) => Shown;
  readonly unverified: (month: Shown) => Shown;
  readonly problem: (file: Shown, row: Shown, text: Shown) => Shown;
  readonly noColumns: (file: Shown) => Shown;
  readonly both: Shown;
}

const id = spoken<OutcomeText>({
  title: 'Iuran dan manfaat',
  name: 'Uraian',
  paid: 'Iuran dibayar',
  benefits: 'Manfaat diterima',
  claims: 'Rasio klaim',
  total: 'Jumlah',
  claimsSentence: (paid, benefits, percent) =>
    `Iuran dibayar ${paid}, manfaat diterima ${benefits}: rasio klaim ${percent}.`,
  noneSentence: (benefits) => `Manfaat diterima ${benefits} tanpa iuran: tidak ada rasio klaim.`,
  covered: (benefit, month, count) =>
    `Satu santunan kematian (JKM, ${month}) ${benefit}; iuran yang dibayar setara dengan ${count} santunan penuh.`,
  workerMonths: (months, average) =>
    `Satu santunan kematian sama dengan iuran ${months} bulan-orang, dengan rata-rata anggaran ini ${average} seorang sebulan.`,
  cited: (citation, evidence, caveat) =>
    `Santunan: ${citation} [${evidence}]${caveat === undefined ? '' : `: ${caveat}`}.`,
  unverified: (month) =>
    `Besar santunan terakhir dicek berlaku sampai ${month}; periksa lagi sebelum dipakai.`,
  problem: (file, row, text) => `${file}, baris ${row}: “${text}” bukan jumlah rupiah.`,
  noColumns: (file) => `${file}: kolom iuran dan manfaat (atau santunan) tidak ditemukan.`,
  both: 'Beri --paid dan --benefits bersama-sama, atau --outcome BERKAS, tidak keduanya.',
});

const en = spoken<OutcomeText>({
  title: 'Contributions and benefits',
  name: 'Description',
  paid: 'Contributions paid',
  benefits: 'Benefits received',
  claims: 'Claims ratio',
  total: 'Total',
  claimsSentence: (paid, benefits, percent) =>
    `Contributions paid ${paid}, benefits received ${benefits}: claims ratio ${percent}.`,
  noneSentence: (benefits) => `Benefits received ${benefits} without contributions: no claims ratio.`,
  covered: (benefit, month, count) =>
    `One death benefit (JKM, ${month}) is ${benefit}; the contributions paid equal ${count} whole benefits.`,
  workerMonths: (months, average) =>
    `One death benefit equals ${months} worker-months of contribution, at this budget’s average of ${average} a person and month.`,
  cited: (citation, evidence, caveat) =>
    `Benefit: ${citation} [${evidence}]${caveat === undefined ? '' : `: ${caveat}`}.`,
  unverified: (month) => `The benefit was last checked as in force in ${month}; check again before use.`,
  problem: (file, row, text) => `${file}, row ${row}: “${text}” is no amount in rupiah.`,
  noColumns: (file) => `${file}: no columns of contributions and benefits were found.`,
  both: 'Give --paid and --benefits together, or --outcome FILE, not both.',
});

export const OUTCOME_TEXT: Readonly<Record<Language, OutcomeText>> = { id, en };
