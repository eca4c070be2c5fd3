import { WIDTH, wrapped } from './law-lines.ts';

export interface TextRow {
  readonly label: string;
  /** Right-aligned columns behind the label. */
  readonly values: readonly string[];
}

const INDENT = 2;
const GAP = 2;

/** A label and numbers in 80 columns: a long label is wrapped, never cut; the numbers stand on its last line. */
export function textTable(heading: TextRow, rows: readonly TextRow[], foot?: TextRow): string[] {
  const all = foot ? [heading, ...rows, foot] : [heading, ...rows];
  const widths = heading.values.map((_, at) => Math.max(...all.map(({ values }) => values[at]?.length ?? 0)));
  const numbers = widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = Math.max(12, WIDTH - numbers);
  const line = (row: TextRow, indent: number): string[] => rowLines(row, indent, room, widths);
  const rule = `${' '.repeat(INDENT)}${'-'.repeat(WIDTH - INDENT)}`;
  return [
    ...line(heading, 0),
    ...rows.flatMap((row) => line(row, INDENT)),
    ...(foot ? [rule, ...line(foot, INDENT)] : []),
  ];
}

function rowLines(row: TextRow, indent: number, room: number, widths: readonly number[]): string[] {
  const values = row.values.map((value, at) => ' '.repeat(GAP) + value.padStart(widths[at] ?? 0)).join('');
  const label = breakLabel(printable(row.label), room - indent).map((part) => ' '.repeat(indent) + part);
  const last = label.pop() ?? '';
  return [...label, (last.padEnd(room) + values).trimEnd()];
}

/** A name from a spreadsheet must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function breakLabel(label: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A sentence in lines of 80 columns. */
export const paragraph = (text: string, indent = 0): string[] => wrapped(text, indent);
