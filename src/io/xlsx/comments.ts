import type { CellComment } from '../../domain/cell.ts';
import { normalName } from '../zip/directory.ts';
import { type OfficePackage, readPart, relationsOf } from './package.ts';
import { attribute } from './xml.ts';

/** A cell's address. */
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
/** Whose notes in a marked copy are ours: what they quote is no word of the operator. */
const OURS = 'enroll';
/** Our words behind those of an operator's own comment. */
const ADDED = /\n\n(?:KESALAHAN|PERINGATAN|CATATAN|ERROR|WARNING|NOTE)\b[\s\S]*$/;
/** A conversation is stored again as a comment that begins with this. */
const THREAD = /^\[[^\]]{1,60}\][\s\S]*?\n[^\S\n]*(?:Comment|Komentar):/i;

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** What people have written beside the cells of a worksheet, in the order of the file; nothing where there is no such part. Errors: `damaged`, `too-large` */
export async function commentsOf(pack: OfficePackage, part: string): Promise<readonly CellComment[]> {
  const found: CellComment[] = [];
  for (const { type, target } of await relationsOf(pack, part)) {
    if (type !== 'comments' || !pack.parts.has(normalName(target))) continue;
    const authors: string[] = [];
    let [ref, author, text] = ['', '', ''];
    let inside: 'author' | 'text' | undefined;
    await readPart(pack, target, {
      open(name, attributes) {
        if (name === 'author') authors.push('');
        if (name === 'comment') {
          [ref, text] = [attribute(attributes, 'ref') ?? '', ''];
          author = attribute(attributes, 'authorId') ?? '';
        }
        if (name === 'author' || name === 't') inside = name === 't' ? 'text' : name;
        if (name === 'rPh') inside = undefined;
      },
      text(piece) {
        if (inside === 'text') text += piece;
        if (inside === 'author') authors.push((authors.pop() ?? '') + piece);
      },
      close(name) {
        if (name === 't' || name === 'author') inside = undefined;
        if (name !== 'comment') return;
        const [, letters, row] = CELL.exec(ref) ?? [];
        const said = text.replace(ADDED, '').replace(THREAD, '').trim();
        if (letters && row && said && authors[Number(author)] !== OURS)
          found.push({ row: Number(row), column: numberOf(letters), text: said });
      },
    });
  }
  return found;
}
