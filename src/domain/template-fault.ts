/** Why a file downloaded from SIPP is not filled: its form is not the known one, or it is not for this run. */
export type TemplateFault =
  | { readonly kind: 'no-sheet'; readonly sheet: string }
  | { readonly kind: 'header'; readonly column: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'not-empty'; readonly row: number }
  | { readonly kind: 'other-npp'; readonly row: number; readonly npp: string }
  | { readonly kind: 'other-month'; readonly row: number; readonly month: string };
