const EQUALS = 0x3d;
const QUOTE = 0x22;

/** `="0234"` is how exporters keep Excel from making a number of a text: it is that text, in whatever column. */
export function plainText(cell: string): string {
  if (cell.charCodeAt(0) !== EQUALS || cell.charCodeAt(1) !== QUOTE) return cell;
  const end = cell.trimEnd();
  if (end.length < 3 || end.charCodeAt(end.length - 1) !== QUOTE) return cell;
  const inside = end.slice(2, -1).replaceAll('""', '\u0000');
  return inside.includes('"') ? cell : inside.replaceAll('\u0000', '"');
}
