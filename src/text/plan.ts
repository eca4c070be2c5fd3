import type { Language } from '../domain/language.ts';
import { counted } from './plural.ts';

/** Sentences of `enroll plan`. */
export interface PlanText {
  readonly title: (period: string, villages: string) => string;
  readonly standard: string;
  readonly scenario: string;
  readonly people: string;
  readonly perVillage: string;
  readonly year: string;
  readonly difference: string;
  readonly counted: (people: string, category: string, source: string) => string;
  readonly source: Readonly<Record<'set' | 'villages' | 'quota', string>>;
  readonly uncounted: (categories: string) => string;
  readonly roundedUp: (amount: string, multiple: string) => string;
  readonly overCount: (villages: string, amount: string) => string;
  readonly withinCeilings: (villages: string) => string;
  readonly reliefUnused: (categories: string) => string;
  readonly villageProblem: Readonly<
    Record<
      'no-village-column' | 'unknown-column' | 'not-a-count' | 'no-name' | 'twice',
      (text: string) => string
    >
  >;
  readonly inRow: (row: string) => string;
}

const id: PlanText = {
  title: (period, villages) => `Rencana iuran BPJS Ketenagakerjaan, ${period}, ${villages} desa`,
  standard: 'rencana',
  scenario: 'Skenario',
  people: 'Orang',
  perVillage: 'Per desa',
  year: 'Seluruhnya',
  difference: 'Beda',
  counted: (people, category, source) => `${people} ${category} (${source})`,
  source: { set: 'dari --set', villages: 'dari daftar desa', quota: 'dari kuota kebijakan' },
  uncounted: (categories) =>
    `Tidak dihitung karena jumlah orangnya tidak diketahui: ${categories}. Beri --set jabatan.count=N atau kolomnya di daftar desa.`,
  roundedUp: (amount, multiple) =>
    `Dibulatkan ke atas per rekening desa ke kelipatan ${multiple}: ${amount}.`,
  overCount: (villages, amount) => `${villages} desa melampaui pagu, seluruhnya ${amount}.`,
  withinCeilings: (villages) => `Semua ${villages} desa dalam pagu.`,
  reliefUnused: (categories) =>
    `Keringanan yang diminta tidak mengubah apa pun bagi ${categories}: bulan, segmen, atau sumber dananya tidak termasuk.`,
  villageProblem: {
    'no-village-column': (text) => `Kolom nama desa tidak ditemukan dalam kepala tabel: ${text}`,
    'unknown-column': (text) => `Kolom “${text}” tidak dikenal dan tidak dibaca.`,
    'not-a-count': (text) => `“${text}” bukan bilangan bulat.`,
    'no-name': (text) => `Nama desa kosong: ${text}`,
    twice: (text) => `Desa ${text} tercantum dua kali.`,
  },
  inRow: (row) => `baris ${row}: `,
};

const en: PlanText = {
  title: (period, villages) =>
    `Plan of BPJS Ketenagakerjaan contributions, ${period}, ${counted(villages, 'village')}`,
  standard: 'plan',
  scenario: 'Scenario',
  people: 'People',
  perVillage: 'A village',
  year: 'In all',
  difference: 'Difference',
  counted: (people, category, source) => `${people} ${category} (${source})`,
  source: { set: 'from --set', villages: 'from the villages file', quota: 'from the policy’s quota' },
  uncounted: (categories) =>
    `Not counted, since no number of people is known: ${categories}. Give --set category.count=N or a column in the villages file.`,
  roundedUp: (amount, multiple) =>
    `Rounded up to multiples of ${multiple} in each account of a village: ${amount}.`,
  overCount: (villages, amount) => `Above a ceiling: ${counted(villages, 'village')}, by ${amount} in all.`,
  withinCeilings: (villages) => `All villages (${villages}) stay within their ceilings.`,
  reliefUnused: (categories) =>
    `The relief asked for changes nothing for ${categories}: their months, segment or fund are not included.`,
  villageProblem: {
    'no-village-column': (text) => `No column with the village’s name in the header: ${text}`,
    'unknown-column': (text) => `The column “${text}” is unknown and was not read.`,
    'not-a-count': (text) => `“${text}” is no whole number.`,
    'no-name': (text) => `The village’s name is empty: ${text}`,
    twice: (text) => `The village ${text} is listed twice.`,
  },
  inRow: (row) => `row ${row}: `,
};

export const PLAN_TEXT: Readonly<Record<Language, PlanText>> = { id, en };
