import { type Cell, expandNumber } from '../../domain/cell.ts';
import { formatIsoDate } from '../../domain/date.ts';

/** Zero-width characters, soft hyphen, byte order mark, direction marks, control characters: nobody means them. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cf}\p{Cc}]/gu;
const APOSTROPHE = /^['’‘`´]+/;

/** True when the text holds only visible ASCII with no outer or double blanks: then there is nothing to clean. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

/** Invisible characters gone, every run of blanks (no-break ones and line ends too) one blank, trimmed. */
export function clean(text: string): string {
  return isPlain(text) ? text : text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** As `clean`, without the apostrophe that makes Excel keep a number as text. */
export function unquoted(text: string): string {
  const cleaned = clean(text);
  const first = cleaned.charCodeAt(0);
  return first === 39 || first === 96 || first > 126 ? cleaned.replace(APOSTROPHE, '').trimStart() : cleaned;
}

/**
 * No heading, name, number or remark of a roster is longer. What stands behind is never understood, so that no pattern that a cell is
 * held against costs more than its thousandth part of a second.
 */
const LONGEST = 1024;

/**
 * The text of a cell with outer blanks removed: numbers written out, dates in ISO form, no value empty. Of a text that is no cell of
 * a roster only the beginning, with a mark that it goes on.
 */
export function typedText(cell: Cell): string {
  if (typeof cell === 'string') {
    const text = cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
    return isPlain(text) ? text : text.replace(INVISIBLE, '').trim();
  }
  if (cell === undefined) return '';
  if (cell.type === 'number') return expandNumber(cell.raw);
  return cell.date === undefined ? cell.raw.slice(0, LONGEST) : formatIsoDate(cell.date);
}

/** What a cell says, cleaned: as headings, titles and names are read. */
export const cellWords = (cell: Cell): string => clean(typedText(cell));

/** The form in which headers and coded values are compared: lower case, every run of other characters one blank. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
