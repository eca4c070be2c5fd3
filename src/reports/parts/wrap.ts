/** Lines of at most `width` characters; the first begins with `first`, the others with blanks of `indent` length. */
export function wrap(
  text: string,
  width: number,
  indent: number,
  first: string = ' '.repeat(indent),
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ').flatMap((one) => pieces(one, width - indent))) {
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = ' '.repeat(indent);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A word, cut where it is longer than a whole line. */
function pieces(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}
