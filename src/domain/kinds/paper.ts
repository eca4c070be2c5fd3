import type { Paper } from '../workbook.ts';

/** Points of a sheet of paper, upright: F4 is the folio of Indonesian offices, 8.5 by 13 inches. */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 595, height: 842 },
  F4: { width: 612, height: 936 },
};

/** Inches left free around what is printed of a form; header and footer stand within. */
export const PAPER_MARGINS = {
  left: 0.25,
  right: 0.25,
  top: 0.4,
  bottom: 0.6,
  header: 0.2,
  footer: 0.3,
} as const;
