import { NOTHING, padded, parted, type Shown, said } from '../../domain/shown.ts';

/** The width of a plain terminal; nothing but an address is longer. */
export const WIDTH = 80;

/** Blanks before a line. */
export const margin = (count: number): Shown => padded(NOTHING, count);

/** Lines of at most `width` characters; the first begins with `first`, the others with blanks of `indent` length. */
export function wrap(text: Shown, width: number, indent: number, first = margin(indent)): Shown[] {
  const words = (plain: string): string[] => wordsOf(plain).flatMap((one) => pieces(one, width - indent));
  return parted(text, (plain) => filled(words(plain), width, indent, first));
}

/** Nothing longer is kept on one line. */
const TYPED = 60;

/** Words, and as one of them what is typed together: a command with its options, an option with its value. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    const last = words.at(-1) ?? NOTHING;
    const joined = `${last} ${word}`;
    if (goesOn(last, word) && word !== '' && joined.length <= TYPED) words[words.length - 1] = joined;
    else words.push(word);
  }
  return words;
}

function goesOn(typed: string, next: string): boolean {
  const isCommand = typed.startsWith('enroll ');
  if (typed === 'enroll') return /^[a-z-]/.test(next);
  if (!isCommand && !typed.startsWith('--')) return false;
  const isOpen = typed.split('"').length % 2 === 0;
  return isOpen || /(^| )--?[a-z][a-z-]*$/.test(typed) || (isCommand && /^["-]/.test(next));
}

/** Words in lines of at most 80 columns, each behind the indent. A word longer than a line stands alone, unbroken. */
export function wrapped(text: Shown, indent: number, first = margin(indent)): Shown[] {
  return parted(text, (plain) => {
    const words = plain.split(/\s+/).filter((part) => part !== '');
    return filled(words, WIDTH, indent, first).map((line, at, { length }) =>
      at === length - 1 ? line.trimEnd() : line,
    );
  });
}

/** `label     text`, wrapped under itself. */
export function labelled(label: Shown, text: Shown, indent: number, width: number): Shown[] {
  return wrapped(text, indent + width, said`${margin(indent)}${padded(label, width - 1)} `);
}

function filled(words: readonly string[], width: number, indent: number, first: Shown): string[] {
  const lines: string[] = [];
  let line: string = first;
  let used = letterCount(line);
  let empty = true;
  for (const word of words) {
    const own = letterCount(word);
    if (!empty && used + 1 + own > width) {
      lines.push(line);
      line = margin(indent);
      used = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += empty ? own : own + 1;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** A letter of two units is one; most texts have none. */
const letterCount = (text: string): number => (/[\ud800-\udfff]/.test(text) ? [...text].length : text.length);

/** A name in lines of about `width` characters, broken at blanks only. */
export const brokenName = (name: Shown, width: number): Shown[] =>
  parted(name, (plain) => {
    const lines: string[] = [];
    for (const word of plain.split(' ')) {
      const line = lines.at(-1);
      if (line !== undefined && line.length + 1 + word.length <= width)
        lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines;
  });

/** A word, cut where it is longer than a whole line. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const letters = [...word];
  if (letters.length <= width) return [word];
  const cut: string[] = [];
  while (letters.length > width) {
    // No line begins with a colon that stood inside a word: the log of a CI takes `::` there for a command.
    const end = letters.findLastIndex((letter, at) => at <= width && at > 0 && letter !== ':');
    cut.push(letters.splice(0, end > 1 ? end : width).join(''));
  }
  return [...cut, letters.join('')];
}
