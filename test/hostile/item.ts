/**
 * What must come of a hostile file: `refused` in a sentence; `noticed`, refused or an error finding; `counted`, all its people read or
 * noticed; `survived`, whatever is right to say of it. Whatever it is, the good file beside it is read.
 */
export type Oracle = 'refused' | 'noticed' | 'counted' | 'survived';

/** A file that no honest program writes, made when it is asked for. */
export interface Hostile {
  /** Its family and what is wrong with it; the file is named after it. */
  readonly name: string;
  readonly extension: string;
  readonly oracle: Oracle;
  /** How many people stand in it, for `counted`. */
  readonly people?: number;
  /** Takes long to make or to read: left out of the short run. */
  readonly slow?: true;
  make(): Uint8Array | Promise<Uint8Array>;
}

const HEADINGS: readonly string[] = [
  'NO',
  'NAMA',
  'NIK',
  'TANGGAL LAHIR',
  'JABATAN',
  'DESA',
  'KECAMATAN',
  'UPAH',
];

/** Three invented people about whom nothing is wrong. */
export const PEOPLE: readonly (readonly string[])[] = [
  ['1', 'SARI RAHAYU', '3516094207920001', '02-07-1992', 'Kaur Umum', 'Jrambe', 'Dlanggu', '2500000'],
  ['2', 'BUDI SANTOSO', '3516092810760002', '28-10-1976', 'Kaur Keuangan', 'Jrambe', 'Dlanggu', '2500000'],
  ['3', 'AGUS PRAYITNO', '3516090302710003', '03-02-1971', 'Kasi Pelayanan', 'Jrambe', 'Dlanggu', '2500000'],
];

export const TABLE: readonly (readonly string[])[] = [HEADINGS, ...PEOPLE];

export const bytesOf = (text: string): Uint8Array => Buffer.from(text);

export const csvOf = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  rows.map((row) => `${row.join(delimiter)}\n`).join('');

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
