import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** What was read of the yearly rules on a fund. */
export interface FundText {
  readonly allowed: (fund: Shown, year: Shown, instrument: Shown) => Shown;
  readonly forbidden: (fund: Shown, year: Shown, instrument: Shown) => Shown;
  readonly notRead: (fund: Shown, year: Shown, instrument: Shown | undefined) => Shown;
  readonly unpublished: (year: Shown) => Shown;
}

export const FUND_TEXT = spoken<Readonly<Record<Language, FundText>>>({
  id: {
    allowed: (fund, year, instrument) => `${fund} boleh membayar iuran ini pada ${year} (${instrument}).`,
    forbidden: (fund, year, instrument) =>
      `${fund} dilarang membayar iuran ini pada ${year} (${instrument}).`,
    notRead: (fund, year, instrument) =>
      `Aturan ${fund} tahun ${year}${instrument === undefined ? '' : ` (${instrument})`} belum dibaca: belum diketahui dilarang atau boleh.`,
    unpublished: (year) =>
      `Aturan Dana Desa dan pedoman APBD tahun ${year} belum terbit ketika program ini dibuat (November 2026): belum diketahui dana mana yang dilarang atau boleh.`,
  },
  en: {
    allowed: (fund, year, instrument) => `${fund} may pay these contributions in ${year} (${instrument}).`,
    forbidden: (fund, year, instrument) =>
      `${fund} may not pay these contributions in ${year} (${instrument}).`,
    notRead: (fund, year, instrument) =>
      `The rules on ${fund} of ${year}${instrument === undefined ? '' : ` (${instrument})`} were not read: whether it is forbidden or allowed is not known.`,
    unpublished: (year) =>
      `The rules on Dana Desa and the guide to regional budgets of ${year} were not published when this program was made (November 2026): which funds are forbidden or allowed is not known.`,
  },
});

/** ` di 100 desa menurut daftar desa`: where a fund is only that of villages; nothing where the policy charges it. */
export const inVillages = (villages: number | undefined, language: Language): Shown =>
  villages === undefined ? NOTHING : IN_VILLAGES[language](villages);

const IN_VILLAGES = spoken<Readonly<Record<Language, (villages: number) => Shown>>>({
  id: (villages) => ` di ${villages} desa menurut daftar desa`,
  en: (villages) => ` in ${counted(villages, 'village')}, as the villages file says`,
});
