import type { Shown } from './shown.ts';

/** Why a file downloaded from SIPP is not filled: its form is not the known one, or it is not for this run. */
export type TemplateFault =
  | { readonly kind: 'no-sheet'; readonly sheet: Shown }
  | { readonly kind: 'header'; readonly column: Shown; readonly expected: Shown; readonly found: Shown }
  | { readonly kind: 'not-empty'; readonly row: number }
  | { readonly kind: 'other-npp'; readonly row: number; readonly npp: Shown }
  | { readonly kind: 'other-month'; readonly row: number; readonly month: Shown };
