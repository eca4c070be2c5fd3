/** The programmes of BPJS Ketenagakerjaan that cost a village anything. */
export const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** PU: Penerima Upah, enrolled by an employer. BPU: Bukan Penerima Upah. */
export const SEGMENTS = ['PU', 'BPU'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Who bears a line. For BPU the payer is always the member (or a sponsor in the member's place). */
export const PAYERS = ['employer', 'worker'] as const;
export type Payer = (typeof PAYERS)[number];

/** Kelompok tingkat risiko lingkungan kerja, PP 44/2015 Ps 16(1). */
export const RISK_CLASSES = [1, 2, 3, 4, 5] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];
