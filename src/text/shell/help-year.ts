import type { Localized } from '../../domain/language.ts';

/** Descriptions of what a budget's year needs: keeping it, changing it, paying it. */
export const YEAR_HELP = {
  saveBudget: {
    id: 'simpan anggaran ini sebagai berkas JSON untuk --against dan realise: murni menjadi murni.json',
    en: 'keep this budget as a JSON file for --against and realise: murni becomes murni.json',
  },
  against: {
    id: 'Semula/Menjadi/Bertambah (Berkurang) terhadap anggaran yang disimpan, dengan sebab tiap selisih',
    en: 'before, after and difference against a saved budget, with the reason of each difference',
  },
} satisfies Readonly<Record<string, Localized>>;
