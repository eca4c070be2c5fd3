/** The programmes of BPJS Ketenagakerjaan that cost a village anything. */
export const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Programmes that a bill's own figure covers without saying what each costs: `JKK+JKM`. */
type Two = `${Programme}+${Programme}`;
type Undivided = Two | `${Two}+${Programme}` | `${Two}+${Two}`;

/** What a contribution line is for: one programme, or several whose parts nobody knows. */
export type LineProgramme = Programme | Undivided;

/** One or several programmes as the name of a line. */
export const lineProgramme = (programmes: readonly [Programme, ...Programme[]]): LineProgramme => {
  const [first, second] = PROGRAMMES.filter((one) => programmes.includes(one));
  const all = PROGRAMMES.filter((one) => programmes.includes(one)).join('+');
  return first !== undefined && second === undefined ? first : (all as Undivided);
};

/** The programmes of a line. */
export const programmesOfLine = (line: LineProgramme): readonly Programme[] =>
  PROGRAMMES.filter((one) => line.split('+').includes(one));

/** For sorting: by the first programme, then the others; the programme alone before it with others. */
export const compareProgrammes = (a: LineProgramme, b: LineProgramme): number => {
  const [ranksA, ranksB] = [a, b].map((one) => programmesOfLine(one).map((own) => PROGRAMMES.indexOf(own)));
  const at = (ranksA ?? []).findIndex((rank, index) => rank !== ranksB?.[index]);
  return at < 0 ? (ranksA?.length ?? 0) - (ranksB?.length ?? 0) : (ranksA?.[at] ?? 0) - (ranksB?.[at] ?? -1);
};

/** PU: Penerima Upah, enrolled by an employer. BPU: Bukan Penerima Upah. */
export const SEGMENTS = ['PU', 'BPU'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Who bears a line. For BPU the payer is always the member (or a sponsor in the member's place). */
export const PAYERS = ['employer', 'worker'] as const;
export type Payer = (typeof PAYERS)[number];

/** Kelompok tingkat risiko lingkungan kerja, PP 44/2015 Ps 16(1). */
export const RISK_CLASSES = [1, 2, 3, 4, 5] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];
