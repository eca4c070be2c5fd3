export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Characters in front of the first row: Excel's own `sep=;` line. */
  readonly skip: number;
}

const RECORDS = 60;

/** How the file separates its columns, from its beginning: the delimiter that makes the most even table. */
export function sniff(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  if (declared) return { delimiter: declared[1] as Delimiter, skip: declared[0].length };
  const counts = countDelimiters(sample);
  const scores = DELIMITERS.map((_, i) => evenness(counts.map((record) => record[i] ?? 0)));
  const best = Math.max(...scores);
  return { delimiter: DELIMITERS[best > 0 ? scores.indexOf(best) : 0] ?? ',', skip: 0 };
}

/** Columns of the commonest width times the rows that have it. */
function evenness(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  return Math.max(0, ...[...rows].map(([count, times]) => count * times));
}

/** Delimiters outside quotation marks, for each of the first records. */
function countDelimiters(sample: string): number[][] {
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  for (let i = 0; i < sample.length && records.length < RECORDS; i++) {
    const character = sample[i] as string;
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    const which = DELIMITERS.indexOf(character as Delimiter);
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1;
    if (character !== '\n' && character !== '\r') continue;
    if (counts.some((count) => count > 0)) records.push(counts);
    counts = DELIMITERS.map(() => 0);
  }
  if (counts.some((count) => count > 0)) records.push(counts);
  return records;
}
