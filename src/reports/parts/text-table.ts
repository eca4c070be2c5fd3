import { WIDTH, wrapped } from './wrap.ts';

export interface TableLine {
  readonly label: string;
  /** Right-aligned columns behind the label. */
  readonly values: readonly string[];
  /** Said under the row, wrapped. */
  readonly note?: string | undefined;
}

const INDENT = 2;
const GAP = 2;

/** A label and numbers in 80 columns: a long label is wrapped, never cut; the numbers stand on its last line. */
export function textTable(heading: TableLine, rows: readonly TableLine[], foot?: TableLine): string[] {
  const headings = headingLines(heading);
  const all = foot ? [...headings, ...rows, foot] : [...headings, ...rows];
  const widths = heading.values.map((_, at) =>
    all.reduce((most, { values }) => Math.max(most, values[at]?.length ?? 0), 0),
  );
  const numbers = widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = Math.max(12, WIDTH - numbers);
  const line = (row: TableLine, indent: number): string[] => rowLines(row, indent, room, widths);
  const rule = `${' '.repeat(INDENT)}${'-'.repeat(WIDTH - INDENT)}`;
  return [
    ...headings.flatMap((part) => line(part, 0)),
    ...rows.flatMap((row) => line(row, INDENT)),
    ...(foot ? [rule, ...line(foot, INDENT)] : []),
  ];
}

/** A column's head may have several lines, broken at line ends; they stand on the lowest. */
function headingLines({ label, values }: TableLine): TableLine[] {
  const parts = values.map((value) => value.split('\n'));
  const height = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => ({
    label: index === height - 1 ? label : '',
    values: parts.map((lines) => lines[index - height + lines.length] ?? ''),
  }));
}

function rowLines(row: TableLine, indent: number, room: number, widths: readonly number[]): string[] {
  const values = row.values.map((value, at) => ' '.repeat(GAP) + value.padStart(widths[at] ?? 0)).join('');
  const label = breakLabel(printable(row.label), room - indent).map((part) => ' '.repeat(indent) + part);
  const last = label.pop() ?? '';
  const note = row.note === undefined ? [] : wrapped(printable(row.note), indent + 4, ' '.repeat(indent + 2));
  return [...label, (last.padEnd(room) + values).trimEnd(), ...note];
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
