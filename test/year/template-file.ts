import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { makeZip } from '../io/make-zip.ts';
import { zipParts } from '../io/zip-parts.ts';
import type { RegencyVillage, RosterPerson } from './regency.ts';

/** What goes under each heading of the template; headings that are not here stay empty. */
const CELLS: Readonly<
  Record<string, (person: RosterPerson, village: RegencyVillage) => string | number | undefined>
> = {
  NIK: ({ nik }) => nik,
  Nama: ({ name }) => name,
  'Jenis Kelamin': ({ sex }) => sex,
  'Tempat Lahir': ({ birthPlace }) => birthPlace,
  'Tanggal Lahir': ({ birth }) => birth,
  Jabatan: ({ post }) => post,
  Desa: (_, { name }) => name,
  Kecamatan: (_, { kecamatan }) => kecamatan,
  Upah: ({ wage }) => wage,
  'Tanggal Mulai': ({ from }) => from,
  'Tanggal Akhir': ({ to }) => to,
  'Nama Ibu Kandung': ({ mother }) => mother,
  'Status Kawin': ({ married }) => (married ? 'Kawin' : 'Belum Kawin'),
  'Golongan Darah': ({ blood }) => blood,
  Alamat: (_, { name }) => `Dusun Krajan ${name}`,
  Keterangan: ({ note }) => note,
};

const SHEET = 'xl/worksheets/sheet1.xml';

/** How operators fill the file that `enroll template` wrote: below its heading, in its own cell formats. */
export function templateFiller(template: string): (village: RegencyVillage) => Buffer {
  const bytes = readFileSync(template);
  const parts = zipParts(bytes);
  const sheet = parts.get(SHEET)?.toString('utf8') ?? '';
  const book = read(bytes, { type: 'buffer' });
  const [headings = []] = utils.sheet_to_json<string[]>(book.Sheets.Daftar ?? {}, { header: 1 });
  const lacking = Object.keys(CELLS).filter((heading) => !headings.includes(heading));
  if (lacking.length > 0) throw new RangeError(`the template has no ${lacking.join(', ')}`);
  const styles = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)" [^>]*style="(\d+)"/g)].flatMap(
    ([, min, max, style = '']) => Array.from({ length: Number(max) - Number(min) + 1 }, () => style),
  );
  const cell = (value: string | number | undefined, row: number, at: number): string => {
    if (value === undefined || value === '') return '';
    const where = `r="${utils.encode_col(at)}${row}" s="${styles[at] ?? '0'}"`;
    if (typeof value === 'number') return `<c ${where}><v>${value}</v></c>`;
    return `<c ${where} t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
  };
  return (village) => {
    const rows = village.people.map((person, index) => {
      const row = index + 2;
      const cells = headings.map((heading, at) =>
        cell(heading === 'No.' ? index + 1 : CELLS[heading]?.(person, village), row, at),
      );
      return `<row r="${row}">${cells.join('')}</row>`;
    });
    const filled = sheet.replace('</row></sheetData>', () => `</row>${rows.join('')}</sheetData>`);
    return makeZip(
      [...parts].map(([name, data]) => ({ name, data: name === SHEET ? Buffer.from(filled) : data })),
    );
  };
}
