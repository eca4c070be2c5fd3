import type { SheetRow } from '../../domain/cell.ts';
import { cellWords, normalise } from '../values/text.ts';
import type { HeaderBlock, HeaderCell } from './header-block.ts';
import { exactMatch } from './header-match.ts';
import { rootsOf } from './roots.ts';

/** What stands under a title that spans several columns, and says something only together with it. */
const PART =
  /^(?:l|p|lk|pr|laki|laki laki|perempuan|pria|wanita|rt|rw|nomor|no|tanggal|tgl|tg|hari|dd|bulan|bln|bl|mm|tahun|thn|th|yy|yyyy|tempat|mulai|selesai|awal|akhir|nama|desa|kecamatan)$/;

/** Names of columns under a title that spans them: words of headers, at least one where the row above says nothing. */
function isUnderTitles(above: HeaderBlock, texts: readonly string[]): boolean {
  const headed = new Set(above.cells.map(({ column }) => column));
  const filled = texts.flatMap((text, index) => (text ? [{ text, column: index + 1 }] : []));
  return (
    filled.length > 1 &&
    filled.some(({ column }) => !headed.has(column)) &&
    filled.every(
      ({ text, column }) =>
        (rootsOf(text).size > 0 || PART.test(normalise(text))) &&
        (!headed.has(column) || texts[column] !== ''),
    )
  );
}

/** What a cell below a heading says of how it is filled in: its unit, its form. */
const UNIT =
  /^\(?\s*(?:rp\.?|rupiah|dalam rupiah|th|thn|tahun|bln|bulan|hari|orang|jiwa|l\s*\/\s*p|lk\s*\/\s*pr|p\s*\/\s*l|(?:16 )?(?:digit|angka)(?: 16)?|d{1,2}[-/. ]m{1,4}[-/. ](?:y{2,4}|t{2,4})|hh[-/. ]bb[-/. ]t{2,4}|(?:tgl|tanggal)[-/. ](?:bln|bulan)[-/. ](?:thn|tahun)|ya\s*\/\s*tidak|y\s*\/\s*t|sesuai (?:e-?)?ktp|wajib(?: diisi)?|opsional|boleh kosong|huruf (?:kapital|besar)|teks|text|tanggal)\s*\)?$/i;

/** A row of nothing but units, be they under the name and NIK too. */
const isUnits = (texts: readonly string[]): boolean => {
  const filled = texts.filter(Boolean);
  return (
    filled.length > 0 &&
    filled.every((text) => UNIT.test(text)) &&
    filled.some((text) => /[(/]|rp/i.test(text))
  );
};

const hasDigits = (text: string): boolean => /\d{2}/.test(text);

/** The number or name of people, by a known heading or by its words. */
function namesPerson({ match, header }: HeaderCell): boolean {
  if (match) return match.field === 'nik' || match.field === 'nama';
  const roots = rootsOf(header);
  return roots.has('nik') || (roots.has('name') && roots.has('person') && !roots.has('mother'));
}

/**
 * A second header row names only columns that the first leaves open or spans: nothing under the name and NIK, no
 * numbers, at least one known name.
 */
export function isSubHeader(above: HeaderBlock, row: SheetRow | undefined): boolean {
  if (!row) return false;
  const texts = row.cells.map(cellWords);
  if (isUnits(texts)) return true;
  if (texts.some((text) => hasDigits(text) || text.length > 60)) return false;
  const person = above.cells.filter(namesPerson);
  if (person.length === 0 || person.some(({ column }) => texts[column - 1])) return false;
  const names = texts.filter(Boolean).map(normalise);
  return (
    names.some((name) => exactMatch(name) !== undefined) ||
    (names.length > 1 && names.every((name) => PART.test(name))) ||
    isUnderTitles(above, texts)
  );
}
