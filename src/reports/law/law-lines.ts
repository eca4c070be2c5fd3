/** The width of a plain terminal; nothing but an address is longer. */
export const WIDTH = 80;

/** Words in lines of at most 80 columns, each behind the indent. A word longer than a line stands alone, unbroken. */
export function wrapped(text: string, indent: number, first: string = ' '.repeat(indent)): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = empty ? line + word : `${line} ${word}`;
    if (empty || longer.length <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = margin + word;
    }
    empty = false;
  }
  return [...lines, line.trimEnd()];
}

/** `label     text`, wrapped under itself. */
export function labelled(label: string, text: string, indent: number, width: number): string[] {
  const margin = ' '.repeat(indent);
  return wrapped(text, indent + width, `${margin}${label.padEnd(width)}`);
}
