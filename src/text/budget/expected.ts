import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences about somebody else's figures beside ours. */
export interface ExpectedText {
  readonly title: Shown;
  readonly line: Shown;
  readonly ours: Shown;
  readonly theirs: Shown;
  readonly difference: Shown;
  /** What the sign of a difference means. */
  readonly sign: Shown;
  readonly people: Shown;
  readonly theirPeople: Shown;
  readonly explanation: Shown;
  readonly source: Shown;
  readonly total: Shown;
  readonly row: (row: Shown) => Shown;
  readonly summary: (lines: Shown, equal: Shown, explained: Shown, unexplained: Shown) => Shown;
  readonly moreLines: (count: Shown) => Shown;
  readonly untouched: (amount: Shown) => Shown;
  readonly untouchedPart: Shown;
  readonly equal: Shown;
  readonly peopleOnly: (theirs: Shown, ours: Shown) => Shown;
  readonly unexplained: Shown;
  readonly notOurs: Shown;
  readonly and: Shown;
  readonly or: Shown;
  readonly heads: (theirs: Shown, ours: Shown) => Shown;
  readonly months: (theirs: Shown, ours: Shown) => Shown;
  readonly partYear: (theirs: Shown, ours: Shown) => Shown;
  readonly base: (amount: Shown, name: Shown | undefined) => Shown;
  readonly rate: Readonly<
    Record<
      | 'jkk-jkm'
      | 'with-jht'
      | 'all-programmes'
      | 'employer-only'
      | 'without-relief'
      | 'with-relief'
      | 'as-bpu'
      | 'as-pu'
      | 'each-programme',
      Shown
    >
  >;
  readonly rounding: (multiple: Shown) => Shown;
  readonly digit: Shown;
  readonly problem: Readonly<
    Record<
      'unknown-column' | 'no-figure-column' | 'no-figure' | 'not-a-figure' | 'not-a-key',
      (text: Shown) => Shown
    >
  >;
  readonly inRow: (file: Shown, row: Shown) => Shown;
}

const id = spoken<ExpectedText>({
  title: 'Angka pembanding di samping anggaran ini',
  line: 'Uraian',
  ours: 'Anggaran ini',
  theirs: 'Pembanding',
  difference: 'Selisih',
  sign: 'Selisih = anggaran ini − pembanding: di atas nol, anggaran ini lebih besar.',
  people: 'Orang, anggaran ini',
  theirPeople: 'Orang, pembanding',
  explanation: 'Penjelasan',
  source: 'Rujukan',
  total: 'Jumlah',
  row: (row) => `baris ${row}`,
  summary: (lines, equal, explained, unexplained) =>
    `${lines} angka dibandingkan: ${equal} sama, ${explained} berbeda dan dijelaskan, ${unexplained} tidak dapat dijelaskan.`,
  moreLines: (count) => `… dan ${count} baris lagi. Semua: --format json atau xlsx.`,
  untouched: (amount) => `Bagian anggaran ini yang tidak disebut pembanding: ${amount}.`,
  untouchedPart: 'Bagian anggaran ini yang tidak disebut pembanding',
  equal: 'sama',
  peopleOnly: (theirs, ours) => `${theirs} orang menurut pembanding, ${ours} dalam anggaran ini`,
  unexplained: 'tidak dapat dijelaskan',
  notOurs: 'tidak seorang pun untuk bagian ini dalam anggaran ini',
  and: ' dan ',
  or: '; atau ',
  heads: (theirs, ours) => `${theirs} orang, bukan ${ours}`,
  months: (theirs, ours) => `${theirs} bulan, bukan ${ours}`,
  partYear: (theirs, ours) => `semua orang dihitung sepanjang masa: ${theirs} orang-bulan, bukan ${ours}`,
  base: (amount, name) => `dasar ${amount}${name === undefined ? '' : ` (${name})`}`,
  rate: {
    'jkk-jkm': 'hanya JKK dan JKM',
    'with-jht': 'JKK, JKM, dan JHT',
    'all-programmes': 'keempat program',
    'employer-only': 'tanpa bagian pekerja',
    'without-relief': 'tanpa keringanan iuran',
    'with-relief': 'dengan keringanan iuran',
    'as-bpu': 'tarif BPU, bukan PU',
    'as-pu': 'tarif PU, bukan BPU',
    'each-programme': 'iuran semua program dihitung lagi untuk tiap program',
  },
  rounding: (multiple) => `dibulatkan ke kelipatan ${multiple}`,
  digit: 'hanya satu angka yang lain: mungkin salah ketik',
  problem: {
    'unknown-column': (text) => `kolom “${text}” tidak dikenal dan tidak dibaca.`,
    'no-figure-column': (text) =>
      `tidak ada kolom jumlah, seorang sebulan, atau orang${text === '' ? '.' : `: ${text}`}`,
    'no-figure': (text) => `baris tanpa angka: ${text}`,
    'not-a-figure': (text) => `“${text}” bukan angka yang dapat dipakai di kolom ini.`,
    'not-a-key': (text) =>
      `“${text}” tidak dikenal: jabatan, dana, program, penanggung, atau bulan harus yang dipakai kebijakan.`,
  },
  inRow: (file, row) => `${file}, baris ${row}: `,
});

const en = spoken<ExpectedText>({
  title: 'Their figures beside ours',
  line: 'Figure',
  ours: 'Ours',
  theirs: 'Theirs',
  difference: 'Difference',
  sign: 'Difference = this budget − theirs: above nought, this budget is larger.',
  people: 'Our people',
  theirPeople: 'Their people',
  explanation: 'Explanation',
  source: 'Reference',
  total: 'Total',
  row: (row) => `row ${row}`,
  summary: (lines, equal, explained, unexplained) =>
    `${counted(lines, 'figure')} compared: ${equal} equal, ${explained} different and explained, ${unexplained} that cannot be explained.`,
  moreLines: (count) => `… and ${counted(count, 'more row')}. All of them: --format json or xlsx.`,
  untouched: (amount) => `The part of our budget that no figure speaks of: ${amount}.`,
  untouchedPart: 'The part of our budget that no figure speaks of',
  equal: 'equal',
  peopleOnly: (theirs, ours) => `${counted(theirs, 'person', 'people')} published, ${ours} of ours`,
  unexplained: 'cannot be explained',
  notOurs: 'our budget has nobody in this part',
  and: ' and ',
  or: '; or ',
  heads: (theirs, ours) => `${counted(theirs, 'person', 'people')}, not ${ours}`,
  months: (theirs, ours) => `${counted(theirs, 'month')}, not ${ours}`,
  partYear: (theirs, ours) => `everybody counted for the whole term: ${theirs} person-months, not ${ours}`,
  base: (amount, name) => `base ${amount}${name === undefined ? '' : ` (${name})`}`,
  rate: {
    'jkk-jkm': 'JKK and JKM only',
    'with-jht': 'JKK, JKM and JHT',
    'all-programmes': 'all four programmes',
    'employer-only': 'without the worker’s part',
    'without-relief': 'without the relief',
    'with-relief': 'with the relief',
    'as-bpu': 'rates of BPU, not PU',
    'as-pu': 'rates of PU, not BPU',
    'each-programme': 'the contribution of all programmes counted again for each programme',
  },
  rounding: (multiple) => `rounded to a multiple of ${multiple}`,
  digit: 'only one digit is another: perhaps a slip of the pen',
  problem: {
    'unknown-column': (text) => `the column “${text}” is unknown and was not read.`,
    'no-figure-column': (text) =>
      `no column with an amount, a monthly amount or people${text === '' ? '.' : `: ${text}`}`,
    'no-figure': (text) => `a row without a figure: ${text}`,
    'not-a-figure': (text) => `“${text}” is no figure for this column.`,
    'not-a-key': (text) =>
      `“${text}” is unknown: category, fund, programme, payer or month must be one that the policy uses.`,
  },
  inRow: (file, row) => `${file}, row ${row}: `,
});

export const EXPECTED_TEXT: Readonly<Record<Language, ExpectedText>> = { id, en };
