import type { BpuField } from '../../domain/sipp/bpu-field.ts';

/** A branch office's own form for BPU candidates, as a file that the office's operator writes: no code is needed. */
export interface BpuLayout {
  /** Name of the workbook that is written. */
  readonly file: string;
  readonly sheet: string;
  /** Who asked for this form and when. */
  readonly source: string;
  /** Lines above the header. */
  readonly title: readonly string[];
  readonly columns: readonly BpuLayoutColumn[];
}

/** A field of the candidate, a constant of the form, or an empty column. */
export interface BpuLayoutColumn {
  readonly header: string;
  readonly field?: BpuField | undefined;
  readonly value?: string | undefined;
}
