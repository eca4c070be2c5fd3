import {
  joined,
  NOTHING,
  padded,
  parted,
  rewritten,
  type Shown,
  said,
  trimmedEnd,
} from '../../domain/shown.ts';
import { brokenName, margin, WIDTH, wrapped } from './wrap.ts';

export interface TableLine {
  readonly label: Shown;
  /** Right-aligned columns behind the label. */
  readonly values: readonly Shown[];
  /** Said under the row, wrapped. */
  readonly note?: Shown | undefined;
}

const INDENT = 2;
const GAP = 2;

/** A label and numbers in 80 columns: a long label is wrapped, never cut; the numbers stand on its last line. */
export function textTable(heading: TableLine, rows: readonly TableLine[], foot?: TableLine): Shown[] {
  const headings = headingLines(heading);
  const all = foot ? [...headings, ...rows, foot] : [...headings, ...rows];
  const widths = heading.values.map((_, at) =>
    all.reduce((most, { values }) => Math.max(most, values[at]?.length ?? 0), 0),
  );
  const numbers = widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = Math.max(12, WIDTH - numbers);
  const line = (row: TableLine, indent: number): Shown[] => rowLines(row, indent, room, widths);
  const rule = rewritten(margin(INDENT), (indent) => indent.padEnd(WIDTH, '-'));
  return [
    ...headings.flatMap((part) => line(part, 0)),
    ...rows.flatMap((row) => line(row, INDENT)),
    ...(foot ? [rule, ...line(foot, INDENT)] : []),
  ];
}

/** A column's head may have several lines, broken at line ends; they stand on the lowest. */
function headingLines({ label, values }: TableLine): TableLine[] {
  const parts = values.map((value) => parted(value, (plain) => plain.split('\n')));
  const height = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => ({
    label: index === height - 1 ? label : NOTHING,
    values: parts.map((lines) => lines[index - height + lines.length] ?? NOTHING),
  }));
}

function rowLines(row: TableLine, indent: number, room: number, widths: readonly number[]): Shown[] {
  const values = row.values.map((value, at) =>
    rewritten(value, (plain) => plain.padStart(GAP + (widths[at] ?? 0))),
  );
  const label = brokenName(printable(row.label), room - indent).map((part) => said`${margin(indent)}${part}`);
  const last = padded(label.pop() ?? NOTHING, room);
  const note = row.note === undefined ? [] : wrapped(printable(row.note), indent + 4, margin(indent + 2));
  return [...label, trimmedEnd(joined([last, ...values], '')), ...note];
}

/** A name from a spreadsheet must not steer the terminal. */
const printable = (text: Shown): Shown => rewritten(text, (plain) => plain.replace(/\p{Cc}+/gu, ' '));

/** A sentence in lines of 80 columns. */
export const paragraph = (text: Shown, indent = 0): Shown[] => wrapped(text, indent);
