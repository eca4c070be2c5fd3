import type { FilledCell } from './row-marks.ts';

/** Twelve digits or more, as only a NIK or the like has: no number to call and none of an official. */
export const holdsLongNumber = ({ text }: FilledCell): boolean =>
  /(?<!\d|nip\W{0,3})\d{12}/i.test(
    text
      .replace(/(?<=\d)[ .'-](?=\d)/g, '')
      .replace(TELEPHONE, ' ')
      .replace(OFFICIAL, ' '),
  );

/** A number to call, told to be one; and that of an official: birth, appointment, sex, serial. */
const TELEPHONE =
  /(?<!\p{L})(?:hp|wa|cp|telp|tlp|telepon|telpon|kontak)(?!\p{L})\D{0,20}(?:62|0)8\d{8,11}(?!\d)/giu;
const OFFICIAL = /(?<!\d)(?:19|20)\d\d[01]\d[0-3]\d(?:19|20)\d\d[01]\d[12]\d{3}(?!\d)/g;
