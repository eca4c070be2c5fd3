import type { Field } from '../../../domain/field.ts';
import type { Worker } from '../../../domain/worker.ts';
import type { SheetAsRead } from '../../../roster/sheet-as-read.ts';

/** What a reason speaks of, by its words. */
const ABOUT: readonly (readonly [field: Field, words: RegExp])[] = [
  ['nik', /\b(?:nik|ktp|identitas|adminduk|dukcapil)\b/i],
  ['nama_ibu', /\bibu\b/i],
  ['tanggal_lahir', /\b(?:tanggal|tgl)\.?[ _]lahir\b/i],
  ['tempat_lahir', /\btempat[ _]lahir\b/i],
  ['kpj', /\bkpj\b/i],
  ['upah', /\bupah\b/i],
  ['alamat', /\balamat\b/i],
  ['kode_pos', /\bkode[ _]?pos\b/i],
  ['hp', /\b(?:hp|handphone|telepon|ponsel)\b/i],
  ['email', /\be-?mail\b/i],
];

/** The cell to mark: that of the one field which the reason names, else the NIK, else the first of the row. */
export function seatOf(
  { place }: Worker,
  reason: string,
  sheets: readonly SheetAsRead[],
): { readonly row: number; readonly column: number } | undefined {
  if (place.row === undefined) return undefined;
  const own = sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet);
  const columns = own?.layout?.columns ?? [];
  const named = ABOUT.filter(([, words]) => words.test(reason));
  const [only, ...others] = named;
  const wanted: readonly Field[] = only !== undefined && others.length === 0 ? [only[0], 'nik'] : ['nik'];
  const found = wanted.flatMap((field) => columns.filter((one) => one.field === field))[0] ?? columns[0];
  return { row: place.row, column: found?.column ?? 1 };
}
