import type { Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { amount } from '../parts/words.ts';

interface Totals {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Rows that are no workers, by reason. */
type SkippedKind = keyof typeof ID_REASONS;
type SkippedCounts = Readonly<Partial<Record<SkippedKind | 'blank', number>>>;

/** Sentences around the findings of a report. */
export interface ReportText {
  readonly title: Shown;
  readonly severity: Readonly<Record<Severity, Shown>>;
  readonly files: Shown;
  /** The page of all checks, from the top of the repository on. */
  readonly checksPage: Shown;
  /** Headings of tables. */
  readonly columns: Readonly<
    Record<
      | 'severity'
      | 'place'
      | 'village'
      | 'found'
      | 'todo'
      | 'code'
      | 'file'
      | 'read'
      | 'accepted'
      | 'rejected'
      | 'blank'
      | 'count',
      Shown
    >
  >;
  /** The first line: what was read and what was found. */
  totals(totals: Totals): Shown;
  /** Files that could not be read; undefined when there were none. */
  unread(files: number): Shown | undefined;
  /** Findings that are not shown; undefined when all are. */
  hidden(selection: number, baseline: number): Shown | undefined;
  basis(policy: Shown | undefined, asOf: Shown): Shown;
  /** Rows that are no workers; undefined when there were none. */
  skipped(blank: number, reasons: SkippedCounts): Shown | undefined;
  place(file: Shown, sheet: Shown | undefined, village: Shown | undefined): Shown;
  row(row: number): Shown;
  count(findings: number): Shown;
  more(left: number): Shown;
  /** Why the run fails, under `--max-warnings`. */
  tooManyWarnings(warnings: number, most: number): Shown;
}

const ID_REASONS = {
  'above-header': 'baris di atas judul kolom',
  total: 'baris jumlah',
  'number-row': 'baris nomor kolom',
  'repeated-header': 'judul berulang',
  group: 'baris kelompok',
  signature: 'baris tanda tangan',
  instruction: 'baris petunjuk',
  vacant: 'jabatan lowong',
  example: 'baris contoh',
  'not-alive': 'orang meninggal atau pindah',
};

const EN_REASONS: Readonly<Record<SkippedKind, string>> = {
  'above-header': 'row above the headings',
  total: 'total',
  'number-row': 'column number',
  'repeated-header': 'repeated heading',
  group: 'group',
  signature: 'signature',
  instruction: 'instruction',
  vacant: 'vacant post',
  example: 'example',
  'not-alive': 'dead or moved person',
};

/** `5 kesalahan, 2 peringatan`: what is not there is not said. */
function listed(parts: readonly [number, string][], language: Language): string[] {
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${amount(count, language)} ${words}`);
}

/** In the order in which they were met. */
const kindsOf = (reasons: SkippedCounts): [SkippedKind, number][] =>
  (Object.entries(reasons) as [SkippedKind | 'blank', number][]).flatMap(([kind, count]) =>
    kind === 'blank' ? [] : [[kind, count]],
  );

const plural = (count: number, word: string): string => (count === 1 ? word : `${word}s`);

const id = spoken<ReportText>({
  title: 'Hasil pemeriksaan daftar',
  severity: { error: 'KESALAHAN', warning: 'PERINGATAN', info: 'CATATAN' },
  files: 'BERKAS',
  checksPage: 'docs/checks.md',
  columns: {
    severity: 'Tingkat',
    place: 'Sel',
    village: 'Desa',
    found: 'Temuan',
    todo: 'Yang harus dilakukan',
    code: 'Kode',
    file: 'Berkas',
    read: 'Dibaca',
    accepted: 'Diterima',
    rejected: 'Ditolak',
    blank: 'Kosong',
    count: 'Banyaknya',
  },
  totals({ read, accepted, rejected, errors, warnings, infos }) {
    const [rows, good, bad] = [read, accepted, rejected].map((count) => amount(count, 'id'));
    const found = listed(
      [
        [errors, 'kesalahan'],
        [warnings, 'peringatan'],
        [infos, 'catatan'],
      ],
      'id',
    );
    const said = found.length > 0 ? found.join(', ') : 'Tidak ada temuan';
    return `${rows} baris dibaca: ${good} diterima, ${bad} ditolak. ${said}.`;
  },
  unread: (files) => (files > 0 ? `${amount(files, 'id')} berkas tidak terbaca.` : undefined),
  hidden(selection, baseline) {
    const parts = listed(
      [
        [selection, 'disaring (--only, --skip)'],
        [baseline, 'tercatat dalam baseline'],
      ],
      'id',
    );
    return parts.length > 0 ? `Temuan yang tidak ditampilkan: ${parts.join(', ')}.` : undefined;
  },
  basis: (policy, asOf) =>
    `${policy ? `Kebijakan ${policy}` : 'Tanpa berkas kebijakan (aturan nasional)'}, per ${asOf}.`,
  skipped(blank, reasons) {
    const others = kindsOf(reasons).map(([kind, count]): [number, string] => [count, ID_REASONS[kind]]);
    const parts = listed([[blank, 'baris kosong'], ...others], 'id');
    return parts.length > 0 ? `Dilewati (bukan orang): ${parts.join(', ')}.` : undefined;
  },
  place: (file, sheet, village) =>
    `${village ? `Desa ${village}: ` : ''}${file}${sheet === undefined ? '' : `, lembar ${sheet}`}`,
  row: (row) => `baris ${row}`,
  count: (findings) => `${amount(findings, 'id')} temuan`,
  more: (left) => `… dan ${amount(left, 'id')} lagi`,
  tooManyWarnings: (warnings, most) =>
    `${amount(warnings, 'id')} peringatan, lebih dari ${amount(most, 'id')} yang dibolehkan --max-warnings.`,
});

const en = spoken<ReportText>({
  title: 'Roster check',
  severity: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
  files: 'FILES',
  checksPage: 'docs/checks.en.md',
  columns: {
    severity: 'Severity',
    place: 'Cell',
    village: 'Village',
    found: 'Finding',
    todo: 'What to do',
    code: 'Code',
    file: 'File',
    read: 'Read',
    accepted: 'Accepted',
    rejected: 'Rejected',
    blank: 'Blank',
    count: 'Count',
  },
  totals({ read, accepted, rejected, errors, warnings, infos }) {
    const [rows, good, bad] = [read, accepted, rejected].map((count) => amount(count, 'en'));
    const found = listed(
      [
        [errors, plural(errors, 'error')],
        [warnings, plural(warnings, 'warning')],
        [infos, plural(infos, 'note')],
      ],
      'en',
    );
    const said = found.length > 0 ? found.join(', ') : 'No findings';
    return `${rows} ${plural(read, 'row')} read: ${good} accepted, ${bad} rejected. ${said}.`;
  },
  unread: (files) =>
    files > 0 ? `${amount(files, 'en')} ${plural(files, 'file')} could not be read.` : undefined,
  hidden(selection, baseline) {
    const parts = listed(
      [
        [selection, 'filtered (--only, --skip)'],
        [baseline, 'covered by the baseline'],
      ],
      'en',
    );
    return parts.length > 0 ? `Findings not shown: ${parts.join(', ')}.` : undefined;
  },
  basis: (policy, asOf) =>
    `${policy ? `Policy ${policy}` : 'No policy file (national defaults)'}, as of ${asOf}.`,
  skipped(blank, reasons) {
    const others = kindsOf(reasons).map(([kind, count]): [number, string] => [
      count,
      plural(count, `${EN_REASONS[kind]} row`),
    ]);
    const parts = listed([[blank, plural(blank, 'blank row')], ...others], 'en');
    return parts.length > 0 ? `Passed over (no workers): ${parts.join(', ')}.` : undefined;
  },
  place: (file, sheet, village) =>
    `${village ? `Village ${village}: ` : ''}${file}${sheet === undefined ? '' : `, sheet ${sheet}`}`,
  row: (row) => `row ${row}`,
  count: (findings) => `${amount(findings, 'en')} ${plural(findings, 'finding')}`,
  more: (left) => `… and ${amount(left, 'en')} more`,
  tooManyWarnings: (warnings, most) =>
    `${amount(warnings, 'en')} ${plural(warnings, 'warning')}, more than the ${amount(most, 'en')} that --max-warnings lets pass.`,
});

export const REPORT_TEXT: Readonly<Record<Language, ReportText>> = { id, en };
