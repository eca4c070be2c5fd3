import { describe, expect, test } from 'vitest';
import { desk, saidOf } from '../cases/support.ts';

const HEADER = 'No,NIK,Nama,Jabatan,Desa,Kecamatan,Tanggal Lahir,Upah';
const [ONE, TWO, THREE, FOUR] = [
  '1,3516091208799801,SUTRISNO HADI,Kepala Desa,Kalen,Dlanggu,12-08-1979,2500000',
  '2,3516094305849802,NURUL AISYAH,Sekretaris Desa,Kalen,Dlanggu,03-05-1984,2500000',
  '3,3516092111819803,BAMBANG WIDODO,Kaur Keuangan,Kalen,Dlanggu,21-11-1981,2500000',
  '4,3516095702909804,SITI ROKHMAH,Kaur Umum,Kalen,Dlanggu,17-02-1990,2500000',
] as const;
const ALL = [HEADER, ONE, TWO, THREE, FOUR];
const PEOPLE = 4;

const text = (lines: readonly string[], end = '\n'): string => lines.map((line) => line + end).join('');
const with_ = (delimiter: string, lines: readonly string[] = ALL): string[] =>
  lines.map((line) => line.replaceAll(',', delimiter));
const wide = (words: string): Buffer => Buffer.from(words, 'utf16le');
const quoted = (line: string): string => `"${line.replaceAll('"', '""')}"`;
const BOM = '\uFEFF';

/** A file, and how many of the four people are read of it. */
const READ_WHOLE: Readonly<Record<string, string | Uint8Array>> = {
  'a mark of UTF-8 in mid-file, before the header again': text([HEADER, ONE, TWO, BOM + HEADER, THREE, FOUR]),
  'a mark of UTF-8 in mid-file, before a person': text([HEADER, ONE, TWO, BOM + THREE, FOUR]),
  'a sep= line': `sep=;\r\n${text(with_(';'))}`,
  'a sep= line behind the mark of UTF-8': `${BOM}sep=;\r\n${text(with_(';'))}`,
  'a sep= line in quotation marks': `"sep=;"\r\n${text(with_(';'))}`,
  'a sep= line in UTF-16': wide(`${BOM}sep=;\r\n${text(with_(';'))}`),
  'a sep= line that names another delimiter': `sep=,\r\n${text(with_(';'))}`,
  'a sep= line among the rows': text([...with_(';').slice(0, 3), 'sep=;', ...with_(';').slice(3)]),
  'UTF-16 without a mark': wide(text(ALL)),
  'lines that end in CR alone': text(ALL, '\r'),
  'lines that end in CR CR LF': text(ALL, '\r\r\n'),
  'lines that end each in its own way': `${HEADER}\r\n${ONE}\n${TWO}\r${THREE}\r\n${FOUR}`,
  'quotation marks inside plain fields': text(
    ALL.map((line) => line.replace('SUTRISNO HADI', 'SUTRISNO "TRIS" HADI').replace('NURUL', 'NUR"UL')),
  ),
  'quotation marks at an end of plain fields': text(
    ALL.map((line) =>
      line.replace('SUTRISNO HADI', 'SUTRISNO HADI"').replace('BAMBANG WIDODO', '"BAMBANG" WIDODO'),
    ),
  ),
  'delimiters behind every row': text(ALL.map((line) => `${line},,,`)),
  'delimiters behind the header alone': text([`${HEADER},,,`, ONE, TWO, THREE, FOUR]),
  'a delimiter behind every row but the header': text([HEADER, ...ALL.slice(1).map((line) => `${line},`)]),
  'the end mark of old programs': `${text(ALL)}\u001A`,
  'a form feed between rows': `${text([HEADER, ONE, TWO])}\f${text([THREE, FOUR])}`,
  'bytes that are no UTF-8': Buffer.from(text(ALL).replace('NURUL', 'N\u00C3RUL'), 'latin1'),
};

describe('of a CSV with a fault that is certain to be mended, everybody is read', () => {
  test.each(Object.entries(READ_WHOLE))('%s', async (_what, bytes) => {
    const said = await desk({ 'a.csv': bytes }).validate('a.csv --as-of 2026-11-01');
    expect([said.code, said.totals.read, said.totals.accepted]).toEqual([0, PEOPLE, PEOPLE]);
  });
});

describe('of any other fault the run is not clean, and says where', () => {
  test.each<[string, string | Uint8Array, code: number, place: string]>([
    ['one line break is missing', text([HEADER, ONE + TWO, THREE, FOUR]), 1, 'I2 cell-outside'],
    ['two delimiters in one file', text([HEADER, ONE, TWO, ...with_(';', [THREE, FOUR])]), 1, 'row-passed'],
    [
      'a second table with another delimiter',
      text([HEADER, ONE, TWO, ...with_(';', [HEADER, THREE, FOUR])]),
      1,
      'row-passed',
    ],
    [
      'a header of tabs above rows of commas',
      text([...with_('\t', [HEADER]), ONE, TWO, THREE, FOUR]),
      1,
      'row-passed',
    ],
    ['one row whole in quotation marks', text([HEADER, ONE, quoted(TWO), THREE, FOUR]), 1, 'row-passed'],
    [
      'all rows but the header whole in quotation marks',
      text([HEADER, ...ALL.slice(1).map(quoted)]),
      1,
      'row-passed',
    ],
    [
      'a closing quotation mark is missing, and another row has some',
      text(ALL.map((line) => line.replace('NURUL', '"NURUL').replace('BAMBANG WIDODO', '"BAMBANG, S.Pd"'))),
      1,
      'I3 cell-outside',
    ],
    [
      'blanks behind the delimiters, before a quotation mark',
      text(ALL.map((line) => line.replace('SUTRISNO HADI', '"SUTRISNO, S.Pd"').replaceAll(',', ', '))),
      1,
      'I2 cell-outside',
    ],
    ['lines parted by a sign that is none to a spreadsheet', ALL.join('\u2028'), 1, 'header-not-found'],
    [
      'a quotation mark that nothing closes',
      text(ALL.map((line) => line.replace('NURUL', '"NURUL'))),
      2,
      'baris 3',
    ],
    ['a NUL inside a name', text(ALL).replace('NURUL', 'NU\0RUL'), 2, 'baris 3'],
    ['NULs behind the last row', `${text(ALL)}${'\0'.repeat(100)}`, 2, 'jenis lain'],
    [
      'a block of NULs among the rows',
      `${text([HEADER, ONE])}${'\0'.repeat(4096)}${text([TWO, THREE, FOUR])}`,
      2,
      'jenis lain',
    ],
  ])('%s', async (_what, bytes, code, place) => {
    const said = await desk({ 'a.csv': bytes }).validate('a.csv --as-of 2026-11-01');
    expect([said.code, [...saidOf(said), JSON.stringify(said)].join('; ')]).toEqual([
      code,
      expect.stringContaining(place),
    ]);
  });
});
