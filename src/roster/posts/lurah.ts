import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import { typedText } from '../values/text.ts';
import type { PostReader, PostReading } from './posts.ts';

/** The Special Region of Yogyakarta, where the village is a kalurahan and its head the Lurah. */
const YOGYAKARTA = '34';
const TITLE = /\b(?:kalurahan|kapanewon|kemantren)\b/i;
const LURAH = /^\s*(?:(?:pj|plt|plh|pjs)\.?\s*)?lurah(?:\s+(?:kalurahan|desa)\b.*)?\s*$/i;

/** Whether a sheet is of Yogyakarta: by the policy's regency, else by its titles or the NIKs of its people. */
export function isOfYogyakarta(
  regency: string | undefined,
  above: readonly SheetRow[],
  regencies: () => readonly string[],
): boolean {
  if (regency !== undefined) return regency.startsWith(YOGYAKARTA);
  if (above.some(({ cells }) => cells.some((cell) => TITLE.test(typedText(cell))))) return true;
  return regencies()[0]?.startsWith(YOGYAKARTA) ?? false;
}

/**
 * Reads Lurah as the head of the village in Yogyakarta. Elsewhere a lurah is a civil servant, and stays a question. Where the sheet is
 * from is asked only once somebody is a lurah.
 */
export function withLurah(posts: PostReader, isThere: () => boolean): PostReader {
  const head = posts('Kepala Desa').value;
  if (head === undefined) return posts;
  let known: boolean | undefined;
  const isHead = (text: string): boolean => {
    if (!LURAH.test(text)) return false;
    known ??= isThere();
    return known;
  };
  const read = (text: string): PostReading => {
    const post = posts(text);
    if (post.value !== undefined || !isHead(text)) return post;
    return { value: head, confidence: 'rule', ...(post.acting && { acting: true }) };
  };
  const sure = (text: string): CategoryId | undefined =>
    posts.sure(text) ?? (isHead(text) ? head : undefined);
  return Object.assign(read, { sure });
}
