/** Points of a line of a cell's text. */
export const LINE_HEIGHT = 13;

/** A digit, in whose widths columns are counted, in thousandths of the size of Arial and of the fonts that are as wide. */
const DIGIT = 556;
/** How wide letters and signs are in them, where they are not as wide as a digit. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["ijl'", 222],
      [' fIt.,:;/\\!|[]', 278],
      ['r()-`"', 333],
      ['ckJsvxyz', 500],
      ['FTZ', 611],
      ['ABEKPSVXY&', 667],
      ['CDHNRUw', 722],
      ['GOQ', 778],
      ['m+=×<>', 833],
      ['M%', 889],
      ['W@…', 1_000],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? DIGIT), 0) / DIGIT;

/** How many lines a text takes when broken at blanks; bold letters and the cell's edges are why a tenth is kept free. */
export function linesWhenWrapped(value: string, width: number): number {
  const room = Math.max(4, width * 0.9);
  const blank = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of value.split(' ')) {
    const needed = widthOf(word);
    if (used > 0 && used + blank + needed > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + needed;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
