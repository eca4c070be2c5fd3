import { saysDead, saysGone, UNCLEAR } from './left.ts';
import { wordsIn } from './standing-words.ts';

/** What a word or sign says of whom it stands behind; `unclear`: that he may not be in the post, or only that there is something about him. */
export type Standing = 'dead' | 'gone' | 'unclear';

/** A dagger stands behind the name of the dead, a star or a cross for a remark that somebody knows. */
const DAGGER = /[†‡✝✞✟☦⚰]/u;
const SIGNS = /^[*+×✗✘✖❌]+\)?$/u;
const LONE = new RegExp(`^(?:${wordsIn('lone')})$`, 'i');
const ASIDE = new RegExp(`^(?:${wordsIn('aside')})$`, 'i');
/** `P I N D A H`, `A.L.M.` */
const SPACED = /^\p{L}(?:[\s.]\p{L}){2,19}\.?$/u;
/** What a text begins or ends with that is no part of its words. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu;

/** Where a word or sign was read: nothing else is said there, or it stands aside of a name, a post or a number. */
type Where = 'lone' | 'aside';

/** What a piece says that stands by itself. */
function judged(piece: string, where: Where): Standing | undefined {
  const text = piece.trim();
  if (text === '') return undefined;
  if (SIGNS.test(text)) return 'unclear';
  const bare = text.replace(EDGES, '');
  const words = SPACED.test(bare) ? bare.replace(/[\s.]+/g, '') : bare;
  if (saysDead(words)) return 'dead';
  if (saysGone(words)) return 'gone';
  return (where === 'lone' ? LONE : ASIDE).test(words) ? 'unclear' : undefined;
}

/** What a reading of a status, a heading or a name says, whose text was judged already. */
export const standingSaid = (value: string): Standing | undefined =>
  value === UNCLEAR ? 'unclear' : saysDead(value) ? 'dead' : saysGone(value) ? 'gone' : undefined;

/** Signs that part what is said of a person, or of a post, from the rest. */
const PARTED = /[()[\]{}/\\,;:*|+•“”"]|(?<=\s)[-–—_]+|[-–—_]+(?=\s)|\.\s/u;
/** The same anywhere, to tell in one glance that there is none. */
const MAY_BE_PARTED = /[()[\]{}/\\,;:*|+•“”"–—_†‡✝✞✟☦⚰-]|\.\s/u;

const LAST = new RegExp(`(?<!\\p{L})(?:${wordsIn('last')})$`, 'iu');
/** Of somebody or something else, or not yet so: `istri meninggal`, `KK pindah`, `BPJS nonaktif`, `belum pensiun`. */
const OTHERWISE =
  /(?<!\p{L})(?:menggantikan|gantikan|pengganti|ganti|anak|istri|isteri|suami|bapak|bpk|pak|bu|ibu|ayah|mertua|ortu|orang ?tua|saudara|sdr|adik|kakak|janda|duda|waris|keluarga|dari|dr|oleh|atas nama|an|a\.n|nama|kk|ktp|nik|kartu|no|nomor|hp|wa|rekening|rek|alamat|rumah|domisili|bpjs\p{L}*|kis|jkn|kepesertaan|peserta|pns|asn|tni|polri|guru|karyawan|buruh|kepala sekolah|belum|blm|tidak|tdk|tak|bukan|akan|mau|jika|bila|kalau|apabila|sebelum|setelah|menjelang|jelang|usia|masa|batas|program|jaminan)(?:nya)?(?!\p{L})/iu;
/** What is said with `not` all the same. */
const NOT_GONE = /(?:belum|blm|tidak|tdk) (?:aktif|(?:di)?(?:lantik|angkat)|lagi|ada sk)/giu;

const isOtherwise = (before: string): boolean => OTHERWISE.test(before.replace(NOT_GONE, ' '));

/** What a remark says of whom it stands beside: as a whole, in one of its parts, or with its last words. */
export function leftInRemark(text: string): Standing | undefined {
  const whole = judged(text, 'lone');
  if (whole) return whole;
  if (DAGGER.test(text)) return isOtherwise(text) ? undefined : 'dead';
  return inParts(text, 'lone') ?? lastOf(text);
}

/** What the parts behind the first say, where the text before them speaks of the person. */
function inParts(text: string, where: Where): Standing | undefined {
  if (!MAY_BE_PARTED.test(text)) return undefined;
  const parts = text.split(PARTED);
  let before = '';
  for (const part of parts) {
    const said = before.trim() === '' ? undefined : judged(part, where);
    if (said && !isOtherwise(before)) return said;
    before += ` ${part}`;
  }
  return undefined;
}

/** What the last words say of whom the text speaks. */
function lastOf(text: string): Standing | undefined {
  const bare = text.replace(EDGES, '').replace(/\.$/, '');
  const [word] = LAST.exec(bare) ?? [];
  if (word === undefined || isOtherwise(bare.slice(0, -word.length))) return undefined;
  return saysDead(word) ? 'dead' : 'gone';
}
