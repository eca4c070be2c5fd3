import type { Binding, ChangeKind } from '../domain/kinds/law.ts';
import type { Language, Localized } from '../domain/language.ts';
import { spoken } from '../domain/shown/sayable.ts';
import type { Shown } from '../domain/shown.ts';

/** The kinds of evidence of the law data (`src/law/value.ts`), in a word and in a sentence. */
export const EVIDENCE_TEXT = spoken<
  Readonly<
    Record<
      'text' | 'secondary' | 'derived' | 'memory',
      { readonly word: Localized<Shown>; readonly meaning: Localized<Shown> }
    >
  >
>({
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
});

/** What stands behind a value, in a word and in a sentence. */
export const BINDING_TEXT = spoken<
  Readonly<Record<Binding, { readonly word: Localized<Shown>; readonly meaning: Localized<Shown> }>>
>({
  law: { word: { id: 'hukum', en: 'law' }, meaning: { id: 'bunyi aturan', en: 'what an instrument says' } },
  practice: {
    word: { id: 'praktik', en: 'practice' },
    meaning: { id: 'yang diberitakan dilakukan kantor cabang', en: 'what branch offices are reported to do' },
  },
  assumption: {
    word: { id: 'asumsi', en: 'assumption' },
    meaning: {
      id: 'pilihan program ini; kabupaten dapat menetapkannya dengan sumbernya',
      en: 'this program’s choice; a district can set it with its source',
    },
  },
});

/** Sentences about what was typed behind `enroll law`. */
export interface LawUsageText {
  readonly action: (word: Shown, allowed: Shown, nearest: Shown | undefined) => Shown;
  readonly idMissing: Shown;
  readonly id: (id: Shown, nearest: Shown | undefined) => Shown;
  readonly region: (code: Shown, nearest: Shown | undefined) => Shown;
  readonly month: (given: Shown) => Shown;
  readonly months: Shown;
  readonly amount: (given: Shown) => Shown;
  readonly noAmount: (id: Shown, others: Shown) => Shown;
}

export interface LawText {
  readonly usage: LawUsageText;
  readonly listTitle: (month: Shown | undefined) => Shown;
  readonly diffTitle: (earlier: Shown, later: Shown) => Shown;
  readonly nothingChanged: Shown;
  readonly notInForce: (month: Shown, from: Shown, to: Shown | undefined) => Shown;
  readonly unchecked: Shown;
  readonly noLongerInForce: (until: Shown) => Shown;
  readonly period: (from: Shown, to: Shown | undefined) => Shown;
  readonly unverified: (ids: readonly Shown[], month: Shown, until: Shown) => Shown;
  readonly verifiedUntil: (month: Shown) => Shown;
  /** For what ends at a month that was checked. */
  readonly verifiedToEnd: (month: Shown, to: Shown) => Shown;
  readonly value: Shown;
  readonly source: Shown;
  readonly evidence: Shown;
  readonly caveat: Shown;
  readonly read: Shown;
  readonly original: Shown;
  readonly note: Shown;
  readonly legend: Shown;
  readonly bindingLegend: Shown;
  readonly binding: Shown;
  /** How many dated values there are of each kind of evidence and of bindingness. */
  readonly counts: (evidence: Shown, binding: Shown) => Shown;
  readonly change: Readonly<Record<ChangeKind, (from: Shown, to: Shown | undefined) => Shown>>;
  readonly was: Shown;
  readonly becomes: Shown;
  readonly umkTitle: Shown;
  readonly umkSummary: (regions: number, first: number, last: number) => Shown;
  readonly seeShow: Shown;
}

/** The names themselves when they are few, else how many they are. */
const few = (ids: readonly string[], word: string): string =>
  ids.length <= 3 ? ids.join(', ') : `${ids.length} ${word}`;

const until = (to: string | undefined, word: string): string => (to === undefined ? '' : ` ${word} ${to}`);

const USAGE_ID = spoken<LawUsageText>({
  action: (word, allowed, nearest) =>
    `"${word}" bukan perintah hukum; pilih: ${allowed}${nearest === undefined ? '.' : `; mungkin maksud Anda ${nearest}?`}`,
  idMissing: 'Sebutkan butir hukumnya: enroll law show jkm-bpu. Daftarnya: enroll law list.',
  id: (id, nearest) =>
    `Butir hukum "${id}" tidak ada${nearest === undefined ? '.' : `; maksudnya ${nearest}?`} Daftarnya: enroll law list.`,
  region: (code, nearest) =>
    `Upah minimum daerah "${code}" tidak diketahui${nearest === undefined ? '.' : `; maksudnya ${nearest}?`} Daftarnya: enroll law show umk.`,
  month: (given) => `"${given}" bukan bulan; tulis seperti 2026-03.`,
  months: 'Sebutkan dua bulan, yang lebih awal dulu: enroll law diff 2026-03 2026-04.',
  amount: (given) => `"${given}" bukan rupiah utuh; tulis seperti 2800000 atau 2.800.000.`,
  noAmount: (id, others) => `${id} tidak dihitung dari suatu jumlah; --amount berlaku bagi ${others}.`,
});

const USAGE_EN = spoken<LawUsageText>({
  action: (word, allowed, nearest) =>
    `"${word}" is no command of law; choose: ${allowed}${nearest === undefined ? '.' : `; perhaps ${nearest} is meant?`}`,
  idMissing: 'Name the item of law: enroll law show jkm-bpu. All of them: enroll law list.',
  id: (id, nearest) =>
    `There is no item of law "${id}"${nearest === undefined ? '.' : `; did you mean ${nearest}?`} All of them: enroll law list.`,
  region: (code, nearest) =>
    `The minimum wage of region "${code}" is not known${nearest === undefined ? '.' : `; did you mean ${nearest}?`} All of them: enroll law show umk.`,
  month: (given) => `"${given}" is no month; write it like 2026-03.`,
  months: 'Name two months, the earlier first: enroll law diff 2026-03 2026-04.',
  amount: (given) => `"${given}" is not whole rupiah; write it like 2800000 or 2.800.000.`,
  noAmount: (id, others) => `${id} is not computed from an amount; --amount is for ${others}.`,
});

export const LAW_TEXT = spoken<Readonly<Record<Language, LawText>>>({
  id: {
    usage: USAGE_ID,
    listTitle: (month) =>
      month === undefined
        ? 'Hukum iuran BPJS Ketenagakerjaan bagi pekerja desa, nilai terakhir'
        : `Hukum iuran BPJS Ketenagakerjaan bagi pekerja desa pada ${month}`,
    diffTitle: (earlier, later) => `Yang berubah dalam hukum dari ${earlier} ke ${later}`,
    nothingChanged: 'Tidak ada yang berubah.',
    notInForce: (month, from, to) =>
      `tidak ada nilai untuk ${month}; yang diketahui: ${to === undefined ? `sejak ${from}` : `${from} sampai ${to}`}`,
    unchecked: 'BELUM DIPERIKSA',
    noLongerInForce: (to) => `berakhir ${to}`,
    period: (from, to) => (to === undefined ? `Sejak ${from}` : `${from} sampai ${to}`),
    unverified: (ids, month, to) =>
      `${few(ids, 'butir')}: diperiksa sampai ${to} saja; untuk ${month} dipakai nilai terakhir, belum diperiksa.`,
    verifiedUntil: (month) => `Diperiksa sampai ${month}; sesudahnya nilai terakhir dipakai dan ditandai.`,
    verifiedToEnd: (month, to) => `Diperiksa sampai ${month}; sesudah ${to} tidak ada nilai yang dipakai.`,
    value: 'Nilai',
    source: 'Dasar',
    evidence: 'Bukti',
    caveat: 'Periksa',
    read: 'Dibaca',
    original: 'Naskah',
    note: 'Catatan',
    legend: 'Bukti',
    bindingLegend: 'Mengikat',
    binding: 'Mengikat',
    counts: (evidence, binding) =>
      `Nilai bertanggal menurut bukti: ${evidence}; menurut yang mengikatnya: ${binding}.`,
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
    usage: USAGE_EN,
    listTitle: (month) =>
      month === undefined
        ? 'The law on BPJS Ketenagakerjaan contributions of village workers, latest values'
        : `The law on BPJS Ketenagakerjaan contributions of village workers in ${month}`,
    diffTitle: (earlier, later) => `What changed in the law from ${earlier} to ${later}`,
    nothingChanged: 'Nothing changed.',
    notInForce: (month, from, to) =>
      `no value for ${month}; known: ${to === undefined ? `since ${from}` : `${from} to ${to}`}`,
    unchecked: 'UNCHECKED',
    noLongerInForce: (to) => `ended ${to}`,
    period: (from, to) => (to === undefined ? `Since ${from}` : `${from} to ${to}`),
    unverified: (ids, month, to) =>
      `${few(ids, 'items')}: verified until ${to} only; for ${month} the last value is used, unchecked.`,
    verifiedUntil: (month) => `Verified until ${month}; after that the last value is used and marked.`,
    verifiedToEnd: (month, to) => `Verified until ${month}; after ${to} no value is used.`,
    value: 'Value',
    source: 'Source',
    evidence: 'Known by',
    caveat: 'Check',
    read: 'Read',
    original: 'Text',
    note: 'Note',
    legend: 'Known by',
    bindingLegend: 'Binding',
    binding: 'Binding',
    counts: (evidence, binding) => `Dated values by evidence: ${evidence}; by what binds: ${binding}.`,
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
});
