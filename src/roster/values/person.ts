import type { Sex } from '../../domain/sex.ts';
import { normalise } from './text.ts';

const SEX = coded<Sex>([
  ['L', 'l|lk|laki laki|laki|laki2|lelaki|pria|m|male|man|1|l laki laki|laki laki l'],
  ['P', 'p|pr|perempuan|wanita|w|f|female|woman|2|p perempuan|perempuan p'],
]);

/** BIP, DPT (B/S/P), OpenSID (1 to 4) and payroll (K/1, TK/0) spellings. Divorced and widowed count as not married. */
const MARRIED = coded<boolean>([
  [
    true,
    'kawin|k|menikah|nikah|s|sudah|sudah kawin|sudah menikah|kawin tercatat|kawin belum tercatat|2|y|ya',
  ],
  [true, 'married|kw|k 0|k 1|k 2|k 3'],
  [
    false,
    'belum kawin|bk|b|belum|belum menikah|blm kawin|belum nikah|single|lajang|1|t|tidak|tidak kawin|tk',
  ],
  [
    false,
    'cerai hidup|ch|3|cerai mati|cm|4|cerai|duda|janda|p|pernah kawin|pernah|unmarried|divorced|widowed',
  ],
  [false, 'tk 0|tk 1|tk 2|tk 3'],
]);

const BLOOD_UNKNOWN = new Set([
  'tidak tahu',
  'tdk th',
  'tdk tahu',
  'belum tahu',
  'tidak diketahui',
  'unknown',
  'x',
]);
/** OpenSID's codes: 1 A, 2 B, 3 AB, 4 O, then the same with rhesus; 13 unknown. */
const BLOOD_CODES = ['', 'A', 'B', 'AB', 'O', 'A', 'A', 'B', 'B', 'AB', 'AB', 'O', 'O', ''];

function coded<T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    table.flatMap(([value, names]) => names.split('|').map((name): [string, T] => [name, value])),
  );
}

export function parseSex(text: string): Sex | undefined {
  return SEX.get(text) ?? SEX.get(normalise(text));
}

/** True for married, as SIPP's STATUS_KAWIN asks. */
export function parseMarried(text: string): boolean | undefined {
  return MARRIED.get(normalise(text));
}

/**
 * A, B, AB or O without rhesus; empty for "not known"; undefined for anything else. Numbers mean something only in
 * OpenSID's files, save the zero that people type for the letter.
 */
export function parseBloodType(text: string, opensid: boolean): string | undefined {
  const upper = text
    .toUpperCase()
    .replace(/[\s.]+/g, '')
    .replace(/^GOL(ONGAN)?(DARAH)?/, '');
  if (opensid && /^\d{1,2}$/.test(upper)) return BLOOD_CODES[Number(upper)];
  const letters = upper.replace(/[+-]$|\(?(RH)?[+-]\)?$/, '').replace(/^0$/, 'O');
  if (letters === 'A' || letters === 'B' || letters === 'AB' || letters === 'O') return letters;
  return BLOOD_UNKNOWN.has(normalise(text)) ? '' : undefined;
}
