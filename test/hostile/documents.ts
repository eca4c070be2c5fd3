import { readFileSync } from 'node:fs';
import { random } from '../fuzz/mutate.ts';
import { bytesOf, escaped, type Hostile, TABLE } from './item.ts';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const ROWS = TABLE.map(
  (row) => `<table:table-row>${row.map((text) => cell(escaped(text))).join('')}</table:table-row>`,
).join('');
const document = (...tables: readonly string[]): string =>
  `<?xml version="1.0"?><office:document ${NAMESPACES}><office:body><office:spreadsheet>${tables
    .map((inside, at) => `<table:table table:name="T${at}">${inside}</table:table>`)
    .join('')}</office:spreadsheet></office:body></office:document>`;

const fods = (
  name: string,
  oracle: Hostile['oracle'],
  text: () => string,
  more: Partial<Hostile> = {},
): Hostile => ({
  name: `fods ${name}`,
  extension: 'fods',
  oracle,
  make: () => bytesOf(text()),
  ...more,
});

/** Flat documents: what they repeat, skip and nest. */
export const DOCUMENTS: readonly Hostile[] = [
  ...[1_048_000, 1_048_577, 4_000_000_000, -1, 0, 1.5, Number.NaN].flatMap((times) => [
    fods(
      `a row ${times} times`,
      'survived',
      () =>
        document(
          `${ROWS}<table:table-row table:number-rows-repeated="${times}">${TABLE[1]?.map((text) => cell(text)).join('')}</table:table-row>`,
        ),
      { slow: true },
    ),
    fods(`a cell ${times} times`, 'survived', () =>
      document(
        `${ROWS}<table:table-row>${cell('x', `table:number-columns-repeated="${times}"`)}</table:table-row>`,
      ),
    ),
    fods(`${times} blanks`, 'survived', () =>
      document(`${ROWS}<table:table-row>${cell(`<text:s text:c="${times}"/>x`)}</table:table-row>`),
    ),
    fods(`a cell over ${times} rows`, 'survived', () =>
      document(
        `${ROWS}<table:table-row>${cell('x', `table:number-rows-spanned="${times}"`)}</table:table-row>`,
      ),
    ),
    fods(`an empty row ${times} times`, 'survived', () =>
      document(`${ROWS}<table:table-row table:number-rows-repeated="${times}"/>`),
    ),
  ]),
  fods('cells repeated in every row', 'survived', () =>
    document(
      `${ROWS}${`<table:table-row>${cell('x', 'table:number-columns-repeated="16000"')}</table:table-row>`.repeat(4000)}`,
    ),
  ),
  fods('20,000 tables', 'refused', () =>
    document(
      ...Array(20_000)
        .fill(ROWS.slice(0, 400) + ROWS.slice(400))
        .map(() => '<table:table-row/>'),
    ),
  ),
  fods('1,000 tables', 'survived', () => document(...Array<string>(1000).fill(ROWS)), { slow: true }),
  fods('10,000 spans deep', 'refused', () =>
    document(
      `${ROWS}<table:table-row>${cell(`${'<text:span>'.repeat(10_000)}x${'</text:span>'.repeat(10_000)}`)}</table:table-row>`,
    ),
  ),
  fods(
    'a million paragraphs',
    'refused',
    () =>
      document(
        `${ROWS}<table:table-row><table:table-cell>${'<text:p/>'.repeat(1_000_000)}</table:table-cell></table:table-row>`,
      ),
    { slow: true },
  ),
  fods('200,000 blanks as elements', 'refused', () =>
    document(`${ROWS}<table:table-row>${cell('<text:s text:c="100"/>'.repeat(200_000))}</table:table-row>`),
  ),
  fods(
    '100,000 column descriptions',
    'survived',
    () =>
      document(
        `${'<table:table-column table:number-columns-repeated="1000" table:visibility="collapse"/>'.repeat(100_000)}${ROWS}`,
      ),
    { slow: true },
  ),
];

const xmlRow = (cells: readonly string[]): string =>
  `<Row>${cells.map((text) => `<Cell><Data ss:Type="String">${escaped(text)}</Data></Cell>`).join('')}</Row>`;
const spreadsheet = (...tables: readonly string[]): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${tables
    .map((inside, at) => `<Worksheet ss:Name="T${at}"><Table>${inside}</Table></Worksheet>`)
    .join('')}</Workbook>`;
const XML_ROWS = TABLE.map(xmlRow).join('');

const xml = (
  name: string,
  oracle: Hostile['oracle'],
  text: () => string,
  more: Partial<Hostile> = {},
): Hostile => ({
  name: `xml ${name}`,
  extension: 'xls',
  oracle,
  make: () => bytesOf(text()),
  ...more,
});

/** The XML of Excel 2003. */
export const SPREADSHEETS: readonly Hostile[] = [
  ...['-5', '0', '1e9', '99999999999', 'abc', '', '2.5'].flatMap((number) => [
    xml(`a row at ${JSON.stringify(number)}`, 'survived', () =>
      spreadsheet(`${XML_ROWS}<Row ss:Index="${number}"><Cell><Data>x</Data></Cell></Row>`),
    ),
    xml(`a cell at ${JSON.stringify(number)}`, 'survived', () =>
      spreadsheet(`${XML_ROWS}<Row><Cell ss:Index="${number}"><Data>x</Data></Cell></Row>`),
    ),
    xml(`a span of ${JSON.stringify(number)}`, 'survived', () =>
      spreadsheet(
        `<Column ss:Hidden="1" ss:Span="${number}"/>${XML_ROWS}<Row ss:Span="${number}"><Cell ss:MergeAcross="${number}" ss:MergeDown="${number}"><Data>x</Data></Cell></Row>`,
      ),
    ),
  ]),
  xml('2,000 tables', 'refused', () => spreadsheet(...Array<string>(2000).fill('<Row/>'))),
  xml('100,000 hidden columns', 'refused', () =>
    spreadsheet(`${'<Column ss:Index="1" ss:Span="16000" ss:Hidden="1"/>'.repeat(20_000)}${XML_ROWS}`),
  ),
  xml('a thousand deep', 'refused', () =>
    spreadsheet(`${XML_ROWS}<Row><Cell>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</Cell></Row>`),
  ),
  ...Array.from({ length: 8 }, (_, at) =>
    xml(`cut to ${30 + at * 9} %`, 'refused', () =>
      spreadsheet(XML_ROWS).slice(0, Math.floor((spreadsheet(XML_ROWS).length * (30 + at * 9)) / 100)),
    ),
  ),
];

const HEADER = 512;

/** A container of 2,560 bytes whose stream of a stated size goes round in one small sector. */
function smallLoop(): Uint8Array {
  const bytes = Buffer.alloc(HEADER * 5);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0xffffffff, 56);
  bytes.writeUInt32LE(2, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, HEADER);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, HEADER, 2 * HEADER);
  for (const [sector, next] of [0xfffffffd, 0xfffffffe, 0xfffffffe, 0xfffffffe].entries())
    bytes.writeUInt32LE(next, HEADER + 4 * sector);
  const entry = (at: number, name: string, type: number, start: number, size: number): void => {
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    bytes[at + 66] = type;
    bytes.writeUInt32LE(start, at + 116);
    bytes.writeUInt32LE(size, at + 120);
  };
  entry(2 * HEADER, 'Root Entry', 5, 3, HEADER);
  entry(2 * HEADER + 128, 'Workbook', 2, 0, 0xf0000000);
  return bytes;
}

/** The list of the table's sectors leads back to itself. */
function tableLoop(sectors: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER * (sectors + 1));
  Buffer.from(smallLoop()).copy(bytes);
  bytes.writeUInt32LE(4, 68);
  for (let sector = 4; sector < sectors; sector++) {
    bytes.fill(0, HEADER * (sector + 1), HEADER * (sector + 2));
    bytes.writeUInt32LE(sector === sectors - 1 ? 4 : sector + 1, HEADER * (sector + 2) - 4);
  }
  return bytes;
}

const spoilt = (path: string, seed: number): Uint8Array => {
  const bytes = Buffer.from(readFileSync(path));
  const next = random(seed);
  for (let left = 1 + next(8); left > 0; left--) bytes[HEADER + next(bytes.length - HEADER)] = next(256);
  return bytes;
};

const BINARY = [
  ['xls', 'fixtures/reading/roster.xls'],
  ['xls', 'fixtures/corpus/sheetjs.xls'],
  ['xlsb', 'fixtures/corpus/gabung.xlsb'],
] as const;

/** Binary workbooks: containers that go round, and honest ones with some bytes changed. */
export const BINARIES: readonly Hostile[] = [
  { name: 'xls a stream that goes round', extension: 'xls', oracle: 'refused', make: smallLoop },
  {
    name: 'xls a list of sectors that goes round',
    extension: 'xls',
    oracle: 'refused',
    make: () => tableLoop(40),
  },
  {
    name: 'xls a long list of sectors that goes round',
    extension: 'xls',
    oracle: 'refused',
    slow: true,
    make: () => tableLoop(8000),
  },
  ...BINARY.flatMap(([extension, path]) =>
    Array.from(
      { length: 24 },
      (_, seed): Hostile => ({
        name: `${extension} ${path.replace(/^.*\//, '')} spoilt ${seed}`,
        extension,
        oracle: 'survived',
        slow: true,
        make: () => spoilt(path, seed * 7919 + 5),
      }),
    ),
  ),
  ...BINARY.flatMap(([extension, path]) =>
    [25, 50, 75, 95].map(
      (percent): Hostile => ({
        name: `${extension} ${path.replace(/^.*\//, '')} cut to ${percent} %`,
        extension,
        oracle: 'noticed',
        make: () => {
          const bytes = readFileSync(path);
          return bytes.subarray(0, Math.floor((bytes.length * percent) / 100));
        },
      }),
    ),
  ),
];
