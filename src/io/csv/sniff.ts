import { containedMatch, exactMatch } from '../../roster/header/header-match.ts';
import { normalise } from '../../roster/values/text.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Characters in front of the first row: Excel's own `sep=;` line. */
  readonly skip: number;
}

const RECORDS = 60;

/** What speaks for a delimiter, the stronger first. */
interface Evidence {
  /** Known headings that stand alone in their cells, in the row that has most of them. */
  readonly headings: number;
  /** Cells that hold sixteen digits and nothing else. */
  readonly numbers: number;
  /** Columns of the commonest width times the rows that have it. */
  readonly evenness: number;
}

/**
 * How the file separates its columns, from its beginning: by the delimiter under which a header is found; a comma or semicolon
 * in the cells does not count against that. Without a header, by the one that makes the most even table.
 */
export function sniff(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  if (declared) return { delimiter: declared[1] as Delimiter, skip: declared[0].length };
  const parting = DELIMITERS.map((delimiter) => ({
    delimiter,
    records: recordsOf(sample, delimiter),
  })).filter(({ records }) => records.some((cells) => cells.length > 1));
  // Nearly every file has but one sign that parts anything: nothing needs to be weighed.
  if (parting.length < 2) return { delimiter: parting[0]?.delimiter ?? ',', skip: 0 };
  let best: { delimiter: Delimiter; evidence: Evidence } | undefined;
  for (const { delimiter, records } of parting) {
    const evidence = evidenceOf(records);
    if (best === undefined || isStronger(evidence, best.evidence)) best = { delimiter, evidence };
  }
  return { delimiter: best?.delimiter ?? ',', skip: 0 };
}

function isStronger(one: Evidence, other: Evidence): boolean {
  // One heading may be a word of a title; a header has at least two.
  const headings = (evidence: Evidence): number => (evidence.headings < 2 ? 0 : evidence.headings);
  return (
    (headings(one) - headings(other) || one.numbers - other.numbers || one.evenness - other.evenness) > 0
  );
}

function evidenceOf(records: readonly (readonly string[])[]): Evidence {
  const widths = new Map<number, number>();
  let [headings, numbers] = [0, 0];
  for (const cells of records) {
    const delimiters = cells.length - 1;
    if (delimiters > 0) widths.set(delimiters, (widths.get(delimiters) ?? 0) + 1);
    headings = Math.max(headings, knownHeadings(cells));
    numbers += cells.filter((cell) => /^\W*\d{16}\W*$/.test(cell)).length;
  }
  return { headings, numbers, evenness: Math.max(0, ...[...widths].map(([count, times]) => count * times)) };
}

/** A longer text holds a name of a field by accident. */
const LONGEST = 60;

function knownHeadings(cells: readonly string[]): number {
  const fields = cells.map((cell) => {
    if (cell.length > LONGEST || /[,;\t|]/.test(cell)) return undefined;
    const name = normalise(cell);
    return (exactMatch(name) ?? containedMatch(name))?.field;
  });
  return new Set(fields.filter((field) => field !== undefined)).size;
}

/** The first records under a delimiter, without their quotation marks. */
function recordsOf(sample: string, delimiter: Delimiter): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.some((text) => text !== '')) records.push(cells);
    cells = [];
    cell = '';
  };
  for (let i = 0; i < sample.length && records.length < RECORDS; i++) {
    const character = sample[i] as string;
    if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') endRecord();
    else cell += character;
  }
  if (records.length < RECORDS) endRecord();
  return records;
}
