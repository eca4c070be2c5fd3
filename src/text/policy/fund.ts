import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

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
