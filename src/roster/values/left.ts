import { clean } from './text.ts';

const SAID = '(?:(?:sudah|sdh|telah|yang bersangkutan|ybs)\\s+)*';

/** What a text begins with when its person is dead. */
const DEAD = new RegExp(`^${SAID}(?:meninggal|wafat|almarhum(?:ah)?|almh?|tutup usia|mati)\\b`, 'i');
/** What a text begins with when its person is gone; `pindah dari` tells of one who came. */
const GONE = new RegExp(
  `^${SAID}(?:berhenti|mengundurkan diri|mundur|diberhentikan|pensiun|purna ?tugas|pindah(?!\\s+dari)|non[\\s-]?aktif|(?:tidak|tdk) aktif|keluar|phk|resign)\\b`,
  'i',
);

export const saysDead = (text: string): boolean => DEAD.test(text);
export const saysGone = (text: string): boolean => GONE.test(text);

/** In brackets, before or behind a name. */
const BRACKETS = /(?<!\s)\s*[([]\s*([^()[\]\s][^()[\]]{1,39})[)\]]\s*/;
/** `Alm.` before a name or behind it, with a dot, a comma or in capitals; Alma is a name. */
const LATE =
  /^(?:almarhum(?:ah)?|almh?)(?:\.\s*|\s+)(?=\S{2})|(?<![\s,])[\s,]+(?:almarhum(?:ah)?|almh?\.?)$/i;

/** A name without the word that its bearer is dead or gone, and that word; undefined where none stands in it. */
export function leftInName(text: string): { readonly name: string; readonly said: string } | undefined {
  const [whole, inside = ''] = BRACKETS.exec(text) ?? [];
  if (whole !== undefined && (saysDead(inside) || saysGone(inside)))
    return { name: clean(text.replace(whole, ' ')), said: inside.trimEnd() };
  const [late] = LATE.exec(text) ?? [];
  return late === undefined
    ? undefined
    : { name: clean(text.replace(LATE, '')), said: clean(late).replace(/^[\s,]+/, '') };
}
