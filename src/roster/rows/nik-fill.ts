import { leftInRemark, valueOfStanding } from '../values/left-behind.ts';
import { completeExponent, isNoNik, readNik } from '../values/number.ts';
import { clean } from '../values/text.ts';
import { type Fill, type FullCell, readEach } from './read-cell.ts';

/** A number that a program wrote out with an exponent, all its digits there, is the number cell that it was. */
function numberAsText(text: string): FullCell {
  const digits = completeExponent(text);
  return digits === undefined ? text : { type: 'number', raw: digits };
}

/** A NIK has so many characters where nothing else stands beside it. */
const LENGTH = 16;
/** What the digits of a NIK are typed with. */
const DIGITS = /\d[\d\s.,'’‘`-]*/g;
/** What the number is called, before it. */
const LABEL = /^[\s'’‘`]*(?:(?:no|nomor|nik|e-?ktp|ktp)(?!\p{L})[.:\s]*)+/iu;
const WORDS = /[\p{L}*†‡✝✞✟☦⚰+?]/u;
/** Says that the number is not to be trusted. */
const DOUBTED =
  /(?<!\p{L})(?:salah|keliru|rusak|ragu\p{L}*|palsu|invalid|perbaiki|(?<!(?:sudah|sdh|telah) )(?:cek|periksa)|(?:tidak|tdk|belum|blm) (?:valid|padan|sesuai|cocok|terbaca|jelas|benar|ditemukan|terdaftar|online))(?!\p{L})|\?/iu;

/** The number; words beside it may say that the person has left, or that nobody is sure of the number. */
export function nikFill(column: number): Fill {
  const read = readEach('nik', column, readNik);
  return (cell, draft) => {
    const long = typeof cell === 'string' && cell.length > LENGTH;
    const reading = read(long ? numberAsText(cell) : cell);
    if (!reading || isNoNik(reading.text)) return;
    draft.nik = reading;
    if (!long || reading.value === undefined || !WORDS.test(cell)) return;
    const words = clean(cell.replace(DIGITS, ' ').replace(LABEL, ' '));
    const says = DOUBTED.test(words) && words.startsWith('?') ? undefined : leftInRemark(words);
    // Without the digits, for a NIK is shown whole to nobody.
    if (says) draft.left ??= { field: 'nik', column, text: words, value: valueOfStanding[says] };
    else if (DOUBTED.test(words)) draft.nik = { ...reading, value: undefined };
  };
}
