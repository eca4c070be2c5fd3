import type { Language, Localized } from '../domain/language.ts';

/** The kinds of evidence of the law data (`src/law/value.ts`), in a word and in a sentence. */
export const EVIDENCE_TEXT: Readonly<
  Record<
    'text' | 'secondary' | 'derived' | 'memory',
    { readonly word: Localized; readonly meaning: Localized }
  >
> = {
  text: {
    word: { id: 'naskah', en: 'text' },
    meaning: {
      id: 'bunyi aturan dibaca sendiri atau dalam kutipan',
      en: 'the law’s own words were read, or quoted',
    },
  },
  secondary: {
    word: { id: 'sekunder', en: 'secondary' },
    meaning: {
      id: 'berita, brosur, bahan pelatihan, atau kode publik',
      en: 'press, brochure, training book or public code',
    },
  },
  derived: {
    word: { id: 'dihitung', en: 'derived' },
    meaning: { id: 'dihitung dari angka yang terverifikasi', en: 'computed from verified figures' },
  },
  memory: {
    word: { id: 'INGATAN', en: 'MEMORY' },
    meaning: { id: 'dari ingatan, belum diperiksa siapa pun', en: 'from memory, checked by nobody' },
  },
};

export interface LawText {
  readonly listTitle: (month: string | undefined) => string;
  readonly diffTitle: (earlier: string, later: string) => string;
  readonly nothingChanged: string;
  readonly notInForce: (month: string, from: string, to: string | undefined) => string;
  readonly unchecked: string;
  readonly unverifiedMany: (count: number, month: string, until: string) => string;
  readonly noLongerInForce: (until: string) => string;
  readonly period: (from: string, to: string | undefined) => string;
  readonly unverified: (id: string, month: string, until: string) => string;
  readonly verifiedUntil: (month: string) => string;
  readonly value: string;
  readonly source: string;
  readonly evidence: string;
  readonly caveat: string;
  readonly read: string;
  readonly original: string;
  readonly note: string;
  readonly legend: string;
  readonly change: Readonly<
    Record<'starts' | 'changes' | 'ends' | 'passed', (from: string, to: string | undefined) => string>
  >;
  readonly was: string;
  readonly becomes: string;
  readonly umkTitle: string;
  readonly umkSummary: (regions: number, first: number, last: number) => string;
  readonly seeShow: string;
}

const until = (to: string | undefined, word: string): string => (to === undefined ? '' : ` ${word} ${to}`);

export const LAW_TEXT: Readonly<Record<Language, LawText>> = {
  id: {
    listTitle: (month) =>
      month === undefined
        ? 'Hukum iuran BPJS Ketenagakerjaan bagi pekerja desa, nilai terakhir'
        : `Hukum iuran BPJS Ketenagakerjaan bagi pekerja desa pada ${month}`,
    diffTitle: (earlier, later) => `Yang berubah dalam hukum dari ${earlier} ke ${later}`,
    nothingChanged: 'Tidak ada yang berubah.',
    notInForce: (month, from, to) =>
      `tidak ada nilai untuk ${month}; yang diketahui: ${to === undefined ? `sejak ${from}` : `${from} sampai ${to}`}`,
    unchecked: 'BELUM DIPERIKSA',
    unverifiedMany: (count, month, to) =>
      `${count} butir diperiksa sampai ${to} saja; untuk ${month} dipakai nilai terakhirnya, belum diperiksa.`,
    noLongerInForce: (to) => `berakhir ${to}`,
    period: (from, to) => (to === undefined ? `Sejak ${from}` : `${from} sampai ${to}`),
    unverified: (id, month, to) =>
      `${id}: nilai diperiksa sampai ${to}; untuk ${month} dipakai nilai terakhir, belum diperiksa.`,
    verifiedUntil: (month) => `Diperiksa sampai ${month}; sesudahnya nilai terakhir dipakai dan ditandai.`,
    value: 'Nilai',
    source: 'Dasar',
    evidence: 'Bukti',
    caveat: 'Periksa',
    read: 'Dibaca',
    original: 'Naskah',
    note: 'Catatan',
    legend: 'Bukti',
    change: {
      starts: (from, to) => `mulai berlaku ${from}${until(to, 'sampai')}`,
      changes: (from, to) => `berubah sejak ${from}${until(to, 'sampai')}`,
      ends: (_from, to) => `berakhir ${to ?? ''}`.trimEnd(),
      passed: (from, to) => `berlaku di antaranya, ${from}${until(to, 'sampai')}`,
    },
    was: 'Semula',
    becomes: 'Menjadi',
    umkTitle: 'Upah minimum kabupaten/kota',
    umkSummary: (regions, first, last) =>
      `${regions} daerah, ${first}–${last}: enroll law show umk --region 35.16`,
    seeShow: 'Lengkapnya: enroll law show ID',
  },
  en: {
    listTitle: (month) =>
      month === undefined
        ? 'The law on BPJS Ketenagakerjaan contributions of village workers, latest values'
        : `The law on BPJS Ketenagakerjaan contributions of village workers in ${month}`,
    diffTitle: (earlier, later) => `What changed in the law from ${earlier} to ${later}`,
    nothingChanged: 'Nothing changed.',
    notInForce: (month, from, to) =>
      `no value for ${month}; known: ${to === undefined ? `since ${from}` : `${from} to ${to}`}`,
    unchecked: 'UNCHECKED',
    unverifiedMany: (count, month, to) =>
      `${count} items are verified until ${to} only; for ${month} their last value is used, unchecked.`,
    noLongerInForce: (to) => `ended ${to}`,
    period: (from, to) => (to === undefined ? `Since ${from}` : `${from} to ${to}`),
    unverified: (id, month, to) =>
      `${id}: values are verified until ${to}; for ${month} the last value is used, unchecked.`,
    verifiedUntil: (month) => `Verified until ${month}; after that the last value is used and marked.`,
    value: 'Value',
    source: 'Source',
    evidence: 'Known by',
    caveat: 'Check',
    read: 'Read',
    original: 'Text',
    note: 'Note',
    legend: 'Known by',
    change: {
      starts: (from, to) => `in force from ${from}${until(to, 'to')}`,
      changes: (from, to) => `changes from ${from}${until(to, 'to')}`,
      ends: (_from, to) => `ended ${to ?? ''}`.trimEnd(),
      passed: (from, to) => `in force in between, ${from}${until(to, 'to')}`,
    },
    was: 'Was',
    becomes: 'Becomes',
    umkTitle: 'Minimum wages of regencies and cities',
    umkSummary: (regions, first, last) =>
      `${regions} regions, ${first}–${last}: enroll law show umk --region 35.16`,
    seeShow: 'In full: enroll law show ID',
  },
};
