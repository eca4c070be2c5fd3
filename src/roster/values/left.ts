import { wordsIn } from './standing-words.ts';

/** What stands for a standing that is said in words, or by a sign, whose meaning nobody can tell. */
export const UNCLEAR = '?';

const SAID = '(?:(?:sudah|sdh|telah|yang bersangkutan|ybs)\\s+)*';

/** What a text begins with when its person is dead. */
const DEAD = new RegExp(`^${SAID}(?:${wordsIn('cell', ['dead'])})\\b`, 'i');
/** What a text begins with when its person is gone; `pindah dari` tells of one who came. */
const GONE = new RegExp(`^${SAID}(?:${wordsIn('cell', ['left', 'moved', 'waiting'])})\\b`, 'i');

/** `MD` alone or before a day: meninggal dunia. As a part of words it is a degree or a name. */
const MD = new RegExp(
  `^${SAID}m\\.?\\s?d\\b\\.?(?:\\s*[,:(-]?\\s*(?:(?:pada|sejak|tanggal|tgl|per|thn|tahun|bulan|bln|hari)\\b\\.?\\s*)*(?:\\p{L}+,?\\s*)?\\d.*)?$`,
  'iu',
);

export const saysDead = (text: string): boolean => DEAD.test(text) || MD.test(text.trim());
export const saysGone = (text: string): boolean => GONE.test(text);

const IN_HEADING = new RegExp(
  `(?<![\\p{L}-])(?:(${wordsIn('title', ['dead'])})|${wordsIn('title', ['left', 'moved'])})(?![\\p{L}-])`,
  'iu',
);
/** Headings of both, of who comes instead, or of what is paid for it. */
const NOT_LEFT =
  /(?<!\p{L})(?<!(?:non|tidak|tdk)[\s-]?)(?:aktif|pengganti|menggantikan|calon|santunan|tidak termasuk|jaminan|iuran|belum)(?!\p{L})/iu;

/** Of a title or heading that says its people have left: that word of it which a status would have; undefined of any other. */
export function leftInHeading(text: string): string | undefined {
  return text.length > LONGEST ? undefined : leftInSentence(text);
}

/** The same of a text of any length. */
export function leftInSentence(text: string): string | undefined {
  const found = IN_HEADING.exec(text);
  if (!found || NOT_LEFT.test(text)) return undefined;
  return found[1] === undefined ? 'berhenti' : 'meninggal';
}
/** A longer text is a sentence. */
const LONGEST = 80;
