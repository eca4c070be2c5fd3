import { saysDead, saysGone, UNCLEAR } from './left.ts';
import { wordsIn } from './standing-words.ts';

/** What a word or sign says of whom it stands behind; `unclear`: that he may not be in the post, or only that there is something about him. */
export type HowLeft = 'dead' | 'gone' | 'unclear';

/** A dagger stands behind the name of the dead, a star or a cross for a remark that somebody knows. */
const DAGGER = /[†‡✝✞✟☦⚰]/u;
const SIGNS = /^(?:[*+×✗✘✖❌#]+\)?|\?+|\d\))$/u;
const LONE = new RegExp(`^(?:${wordsIn('lone')})$`, 'i');
const START = new RegExp(`^(?:(?:sudah|sdh|telah|ybs)\\s+)*(?:${wordsIn('start')})(?!\\p{L})`, 'iu');
const ASIDE = new RegExp(`^(?:${wordsIn('aside')})$`, 'i');
/** `P I N D A H`, `A.L.M.` */
const SPACED = /^\p{L}(?:[\s.]\p{L}){2,19}\.?$/u;
/** What a text begins or ends with that is no part of its words. */
const EDGES = /^[^\p{L}\p{N}<>]+|(?<=[\p{L}\p{N}<>.])[^\p{L}\p{N}<>.]+$/gu;

/** Where a word or sign was read: nothing else is said there, or it stands aside of a name, a post or a number. */
type Where = 'lone' | 'aside';

/** What a piece says that stands by itself. */
function judged(piece: string, where: Where): HowLeft | undefined {
  const text = piece.trim();
  if (text === '') return undefined;
  if (SIGNS.test(text)) return 'unclear';
  const bare = text.replace(EDGES, '');
  const words = SPACED.test(bare) ? bare.replace(/[\s.]+/g, '') : bare;
  if (saysDead(words)) return 'dead';
  if (saysGone(words)) return 'gone';
  return START.test(words) || (where === 'lone' ? LONE : ASIDE).test(words) ? 'unclear' : undefined;
}

/** What a reading of a status, a heading or a name says, whose text was judged already. */
export const standingSaid = (value: string): HowLeft | undefined =>
  value === UNCLEAR ? 'unclear' : saysDead(value) ? 'dead' : saysGone(value) ? 'gone' : undefined;

/** Signs that part what is said of a person, or of a post, from the rest. */
const PARTED = /[()[\]{}/\\,;:*|+•“”"]|(?<=\s)[-–—_]+|(?<![-–—_])[-–—_]+(?=\s)|\.\s/u;
/** The same anywhere, to tell in one glance that there is none. */
const MAY_BE_PARTED = /[()[\]{}/\\,;:*|+•“”"–—_†‡✝✞✟☦⚰-]|\.\s/u;

const LAST = new RegExp(`(?<!\\p{L})(?:${wordsIn('last')})$`, 'iu');
/** Of somebody or something else, or not yet so: `istri meninggal`, `KK pindah`, `BPJS nonaktif`, `belum pensiun`. */
const OTHERWISE =
  /(?<!\p{L})(?:menggantikan|gantikan|pengganti|mengganti|ganti|anak|istri|isteri|suami|bapak|bpk|pak|bu|ibu|ayah|mertua|ortu|orang ?tua|saudara|sdr|adik|kakak|janda|duda|waris|keluarga|dari|dr|oleh|atas nama|an|a\.n|nama|kk|ktp|nik|kartu|npwp|no|nomor|hp|wa|rekening|rek|alamat|rumah|domisili|bpjs\p{L}*|kis|jkn|kepesertaan|peserta|pns|asn|tni|polri|guru|karyawan|buruh|kepala sekolah|belum|blm|tidak|tdk|tak|bukan|akan|mau|jika|bila|kalau|apabila|sebelum|setelah|menjelang|jelang|usia|masa|batas|program|jaminan)(?:nya)?(?!\p{L})/iu;
/** What is said with `not` all the same. */
const NOT_GONE = /(?:belum|blm|tidak|tdk) (?:aktif|(?:di)?(?:lantik|angkat)|lagi|ada sk)/giu;

const isOtherwise = (before: string): boolean => OTHERWISE.test(before.replace(NOT_GONE, ' '));

/** `-> Wagiman`: somebody else in the post. */
const SUCCESSOR = /^(?:[=–—-]{1,3}>|→|⇒)\s*\p{L}/u;

/** What a remark says of whom it stands beside: as a whole, in one of its parts, or with its last words. */
export function leftInRemark(text: string): HowLeft | undefined {
  const whole = judged(text, 'lone') ?? (SUCCESSOR.test(text) ? 'unclear' : undefined);
  if (whole) return whole;
  if (DAGGER.test(text)) return isOtherwise(text) ? undefined : 'dead';
  return inParts(text, 'lone') ?? lastOf(text);
}

/** What stands behind a name or a post, or before it, that says its bearer has left. */
export interface LeftBehind {
  readonly says: HowLeft;
  /** The word or sign itself. */
  readonly said: string;
  /** The text without it. */
  readonly rest: string;
}

/** Each sign that parts, kept between the parts; dots stand behind titles and initials. */
const PARTS = /([()[\]{}/\\,;:*|+•“”"]|(?<=\s)[-–—_]+|(?<![-–—_])[-–—_]+(?=\s))/u;
/** Told in one pass of nearly every name and post: no sign stands there with such a word behind it, nor such a word last. */
const MAY_SAY = new RegExp(
  `[†‡✝✞✟☦⚰*+×]|[()[\\]{}/\\\\,;:|•“”"–—_-][^\\p{L}]{0,4}(?:(?:sudah|sdh|telah|ybs)\\s+)*(?:(?:${wordsIn('cell')}|${wordsIn('aside')}|${wordsIn('start')})(?!\\p{L})|m\\.?\\s?d(?!\\p{L})|\\p{L}[\\s.]\\p{L}[\\s.]\\p{L}(?!\\p{L}))|^[^\\p{L}]{0,4}(?:(?:sudah|sdh|telah|ybs)\\s+)*(?:${wordsIn('last')})[\\s)\\].]*[-–—:,;/|)\\]]|(?<!\\p{L})(?:${wordsIn('last')})[^\\p{L}]*$|(?:\\s\\p{L}){3}$`,
  'iu',
);
/** Of whom the text speaks besides: `menggantikan Karto (alm)`; what is denied. */
const INSTEAD =
  /(?<!\p{L})(?:menggantikan|gantikan|pengganti|istri|isteri|suami|janda|duda|belum|blm|tidak|tdk|bukan)(?!\p{L})/iu;
/** Whose son or daughter somebody is, before the name of a father, who may be dead. */
const OF_FATHER =
  /(?<!\p{L})(?:bin|binti|ibnu?|bte|bti|bt|b|putr[ai]|anak|janda|istri|isteri|suami)(?:\.|\s)[\s(]*$/iu;
export const isOfFather = (before: string): boolean => OF_FATHER.test(before);
const isInstead = (before: string): boolean => INSTEAD.test(before.replace(NOT_GONE, ' '));
const WHOLE = new RegExp(`^(?:(?:sudah|sdh|telah|ybs)\\s+)*(?:${wordsIn('last')})\\.?$`, 'iu');
const SPACED_LAST = /(?<=\s)(?<!\s\p{L}\s)(?:\p{L}\s){2,}\p{L}$/u;
const STAR = /^\s*([*+×]+\)?)\s*(?=\S)|(?<=[^\s*+×])\s*([*+×]+\)?)\s*$/u;
const DAGGERS = /(?<!\s)\s*[†‡✝✞✟☦⚰]+\s*/gu;

/**
 * What is said of the bearer of a name or post by a part of it that a sign parts from the rest, by its last word, or by a dagger or star.
 * `MD` is a school where posts are told.
 */
export function leftBehind(text: string, kind: 'name' | 'post'): LeftBehind | undefined {
  if (!MAY_SAY.test(text)) return undefined;
  if (DAGGER.test(text)) return { says: 'dead', said: '†', rest: text.replace(DAGGERS, ' ').trim() };
  return setOff(text, kind) ?? lastBehind(text) ?? starred(text);
}

const isOpening = (sign: string | undefined): boolean => sign !== undefined && /^[([{“"]/.test(sign);

function setOff(text: string, kind: 'name' | 'post'): LeftBehind | undefined {
  const parts = text.split(PARTS);
  let before = '';
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    const says = before.trim() === '' ? first(part, parts[at - 1], parts.length) : judged(part, 'aside');
    const school = kind === 'post' && /^\W*m\W?d\W*$/i.test(part);
    if (says && !school && !isInstead(before) && !isOfFather(`${before} `)) {
      const end = isOpening(parts[at - 1]) ? at + 2 : at + 1;
      return { says, said: part.trim(), rest: tidy(parts.slice(0, Math.max(at - 1, 0)), parts.slice(end)) };
    }
    before += ` ${part}`;
  }
  return undefined;
}

/** A part that stands before everything else is such a word and nothing more, unless it stands in brackets. */
const first = (part: string, sign: string | undefined, count: number): HowLeft | undefined =>
  isOpening(sign)
    ? judged(part, 'aside')
    : count > 1 && WHOLE.test(part.trim())
      ? judged(part, 'aside')
      : undefined;

const tidy = (before: readonly string[], after: readonly string[]): string =>
  `${before.join('')} ${after.join('')}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/g, '')
    .trim();

function lastBehind(text: string): LeftBehind | undefined {
  const bare = text.replace(EDGES, '').replace(/\.$/, '');
  const [spaced] = SPACED_LAST.exec(bare) ?? [];
  const [word = spaced] = LAST.exec(bare) ?? [];
  if (word === undefined) return undefined;
  const before = bare.slice(0, -word.length).trimEnd();
  const says = judged(word, 'aside');
  if (!says || before === '' || isInstead(before)) return undefined;
  return { says, said: word, rest: before.replace(/(?<!\s)\s+(?:sudah|sdh|telah|ybs)$/i, '') };
}

function starred(text: string): LeftBehind | undefined {
  const [whole, front, behind] = STAR.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { says: 'unclear', said: front ?? behind ?? '', rest: text.replace(STAR, '').trim() };
}

/** How a reading keeps what was said, so that `standingSaid` tells it again. */
export const valueOfStanding: Readonly<Record<HowLeft, string>> = {
  dead: 'meninggal',
  gone: 'tidak aktif',
  unclear: UNCLEAR,
};

/** What the parts behind the first say, where the text before them speaks of the person. */
function inParts(text: string, where: Where): HowLeft | undefined {
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
function lastOf(text: string): HowLeft | undefined {
  const bare = text.replace(EDGES, '').replace(/\.$/, '');
  const [word] = LAST.exec(bare) ?? [];
  if (word === undefined || isOtherwise(bare.slice(0, -word.length))) return undefined;
  return saysDead(word) ? 'dead' : 'gone';
}
