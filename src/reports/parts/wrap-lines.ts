/** Points of a line of a cell's text. */
export const LINE_HEIGHT = 13;

/** How many lines a text takes when broken at blanks; a bold or wide letter is why a tenth is kept free. */
export function linesWhenWrapped(value: string, width: number): number {
  const room = Math.max(4, Math.floor(width * 0.9));
  let lines = 1;
  let used = 0;
  for (const word of value.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
