import type { Severity } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Shown } from '../domain/shown.ts';
import type { JobProgress } from '../library/api.ts';
import type { PageJob } from '../text/page/page.ts';

/** What the page asks its worker to do. A later ask is of the same files unless it brings others. */
export interface Ask {
  readonly id: number;
  readonly job: 'check' | 'template' | PageJob;
  readonly files: Readonly<Record<string, Blob>>;
  readonly rosters: readonly string[];
  readonly policy: readonly string[];
  readonly language: Language;
  /** `2026-03` */
  readonly month: string;
}

/** Files that a finished job can make. */
export type FileSet = 'marked' | 'mended' | 'report' | 'workbook' | 'villageSheets' | 'sipp' | 'template';

export interface AskFiles {
  readonly id: number;
  /** The job that makes them. */
  readonly of: number;
  readonly set: FileSet;
}

/** For the official list of regencies, which only the worker's code holds. */
export interface AskRegencies {
  readonly id: number;
  readonly list: 'regencies';
}

/** A regency or city of the official list. */
export interface Regency {
  /** Kemendagri's, `35.16`. */
  readonly code: string;
  /** `Kabupaten Mojokerto`. */
  readonly name: string;
  /** SIPP's code of the place of work. */
  readonly workLocation: string;
}

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly id: number; readonly kind: 'done'; readonly result: PageResult }
  | { readonly id: number; readonly kind: 'files'; readonly files: readonly MadeFile[] }
  | { readonly id: number; readonly kind: 'regencies'; readonly regencies: readonly Regency[] }
  | { readonly id: number; readonly kind: 'refused'; readonly sentence: string }
  | { readonly id: number; readonly kind: 'fault'; readonly frames: string };

/** What is shown of a job. */
export interface PageResult {
  readonly exitCode: 0 | 1 | 2;
  readonly text: string;
  readonly talk: readonly string[];
  readonly check?: CheckView | undefined;
  readonly figures?: { readonly total: number; readonly workers: number } | undefined;
}

/** A check as the page shows it: the parts of the report, worst first. */
export interface CheckView {
  readonly state: 'clean' | 'warned' | 'found';
  readonly head: readonly Shown[];
  readonly unread: readonly { readonly file: Shown; readonly message: Shown }[];
  readonly columns: Readonly<Record<'file' | 'village' | 'place' | 'found' | 'todo', Shown>>;
  readonly codes: readonly CodeView[];
}

export interface CodeView {
  readonly code: string;
  readonly severity: Severity;
  readonly severityWord: Shown;
  readonly title: Shown;
  readonly count: number;
  readonly rows: readonly FindingView[];
}

export interface FindingView {
  readonly file: Shown;
  readonly village: Shown;
  readonly cell: Shown;
  /** Whose row it is, masked as everywhere; empty for what is about nobody. */
  readonly name: Shown;
  readonly nik: Shown;
  readonly message: Shown;
  readonly todo: Shown;
}
