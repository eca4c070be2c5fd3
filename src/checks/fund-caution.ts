import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import type { Language } from '../domain/language.ts';
import type { Shown } from '../domain/shown.ts';
import type { NotRead } from '../law/village/fund-rule.ts';
import { doubtfulFunds } from '../policy/fund-rules.ts';
import { categoryWords, fundWords } from '../text/parts/words.ts';
import { inVillages } from '../text/policy/fund.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

interface Args {
  readonly category: CategoryId;
  readonly fund: Fund;
  readonly year: number;
  readonly known: NotRead;
  /** The rules of the year, where they have a name. */
  readonly instrument?: Shown | undefined;
  /** Only in so many villages, whose own fund it is by the villages file. */
  readonly villages?: number | undefined;
}

const within = (instrument: string | undefined): string =>
  instrument === undefined ? '' : ` (${instrument})`;

/** Why it is not known, by what was read of the rules of the year. */
const WHY: Readonly<Record<NotRead, Readonly<Record<Language, (instrument: string | undefined) => string>>>> =
  {
    unnamed: {
      id: (instrument) =>
        `tidak ada dalam daftar larangan${within(instrument)}, tetapi izinnya juga tidak ditemukan`,
      en: (instrument) => `not on the list of bans${within(instrument)}, but no permission was found either`,
    },
    unread: {
      id: (instrument) =>
        `aturan tahun itu${within(instrument)} belum dibaca, jadi belum diketahui dilarang atau boleh`,
      en: (instrument) =>
        `the rules of that year${within(instrument)} were not read, so it is not known whether it is forbidden or allowed`,
    },
    unpublished: {
      id: () =>
        'aturan tahun itu belum terbit ketika program ini dibuat, jadi belum diketahui dilarang atau boleh',
      en: () =>
        'the rules of that year were not published when this program was made, so it is not known whether it is forbidden or allowed',
    },
  };

/** Dana Desa where neither a ban nor a permission of the year was read. */
export const fundCaution: Check<Args> = {
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    return perCategory((category, where) => {
      for (const found of doubtfulFunds(policy, category, year)) report({ category, year, ...found }, where);
    });
  },
  page: {
    example: {
      category: 'ketua-rt',
      fund: 'DDS',
      year: 2026,
      known: 'unnamed',
      instrument: 'Permendesa PDT 16/2025',
    },
    id: {
      title: 'Sumber dana belum jelas',
      message: ({ category, fund, year, known, instrument, villages }) =>
        `${fundWords(fund, 'id')} untuk iuran ${categoryWords(category)} tahun ${year}${inVillages(villages, 'id')}: ${WHY[known].id(instrument)}.`,
      todo: () => 'Mintalah aturan kabupaten sebelum menganggarkan, atau pakai sumber lain, misalnya ADD.',
      wrong: 'ketua-rt: fund: DDS',
      right: 'ketua-rt: fund: ADD',
    },
    en: {
      title: 'Fund not settled',
      message: ({ category, fund, year, known, instrument, villages }) =>
        `${fundWords(fund, 'en')} for ${categoryWords(category)} in ${year}${inVillages(villages, 'en')}: ${WHY[known].en(instrument)}.`,
      todo: () => "Ask for the district's rule before budgeting, or use another fund such as ADD.",
      wrong: 'ketua-rt: fund: DDS',
      right: 'ketua-rt: fund: ADD',
    },
  },
};
