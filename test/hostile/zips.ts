import { makeWorkbook, makeZip, type Part, workbookParts } from '../io/make-zip.ts';
import { escaped, type Hostile, TABLE } from './item.ts';

const cell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const ROWS = TABLE.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');

const xlsx = (
  name: string,
  oracle: Hostile['oracle'],
  make: () => Uint8Array,
  more: Partial<Hostile> = {},
): Hostile => ({
  name: `xlsx ${name}`,
  extension: 'xlsx',
  oracle,
  make,
  ...more,
});

const withPart = (part: string, data: (before: string) => string): Uint8Array =>
  makeZip(
    workbookParts({ rows: ROWS }).map(
      (known): Part => (known.name.endsWith(part) ? { ...known, data: data(String(known.data)) } : known),
    ),
  );

const PARTS = ['sheet1.xml', 'sharedStrings.xml', 'styles.xml', 'workbook.xml', 'workbook.xml.rels'];

/** What goes wrong inside any part of a workbook. */
const INSIDE: readonly (readonly [string, Hostile['oracle'], (xml: string) => string, slow?: true])[] = [
  ['400,000 tags deep', 'counted', (xml) => xml.replace(/(?=<\/\w+>$)/, '<a>'.repeat(400_000)), true],
  [
    '300 tags deep and closed',
    'survived',
    (xml) => xml.replace(/(?=<\/\w+>$)/, `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`),
  ],
  [
    'half a million empty tags',
    'survived',
    (xml) => xml.replace(/(?=<\/\w+>$)/, '<a/>'.repeat(500_000)),
    true,
  ],
  [
    '200,000 attributes',
    'survived',
    (xml) =>
      xml.replace(
        /(?=<\/\w+>$)/,
        `<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`,
      ),
    true,
  ],
  [
    'an attribute of 6 MB',
    'survived',
    (xml) => xml.replace(/(?=<\/\w+>$)/, `<a b="${'x'.repeat(6_000_000)}"/>`),
    true,
  ],
  ['a DOCTYPE', 'survived', (xml) => xml.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "b">]>')],
  ['an entity', 'survived', (xml) => xml.replace(/(?=<\/\w+>$)/, '&lol;')],
  ['its end missing', 'counted', (xml) => xml.slice(0, -12)],
  ['half of it', 'noticed', (xml) => xml.slice(0, xml.length / 2)],
  ['nothing', 'noticed', () => ''],
  ['a comment that never ends', 'counted', (xml) => xml.replace(/(?=<\/\w+>$)/, '<!-- ')],
  ['CDATA that never ends', 'counted', (xml) => xml.replace(/(?=<\/\w+>$)/, '<![CDATA[')],
  ['bytes that are no UTF-8', 'survived', (xml) => `${xml}\ufffe`],
];

const ROWS_AT: readonly (readonly [string, Hostile['oracle'], string])[] = [
  ['a row beyond the last', 'refused', `${ROWS}<row r="1048577">${cell('x')}</row>`],
  ['a row before the first', 'survived', `${ROWS}<row r="0">${cell('x')}</row>`],
  ['a row twice', 'survived', `${ROWS}<row r="4">${cell('x')}</row>`],
  ['a column beyond the last', 'refused', `${ROWS}<row r="9"><c r="XFE9"><v>1</v></c></row>`],
  [
    'a reference of ninety letters',
    'refused',
    `${ROWS}<row r="9"><c r="${'A'.repeat(90)}9"><v>1</v></c></row>`,
  ],
  ['an index out of range', 'refused', `${ROWS}<row r="9"><c r="A9" t="s"><v>999999999</v></c></row>`],
  ['an index below nought', 'refused', `${ROWS}<row r="9"><c r="A9" t="s"><v>-1</v></c></row>`],
  ['a type that is none', 'refused', `${ROWS}<row r="9"><c r="A9" t="zz"><v>1</v></c></row>`],
  [
    'a number of 9,000 digits',
    'survived',
    `${ROWS}<row r="9"><c r="A9"><v>${'9'.repeat(9000)}</v></c></row>`,
  ],
  [
    'an exponent of 9,000 digits',
    'survived',
    `${ROWS}<row r="9"><c r="A9"><v>1e${'9'.repeat(9000)}</v></c></row>`,
  ],
  ['a cell of 32,768 letters', 'refused', `${ROWS}<row r="9">${cell('x'.repeat(32_768))}</row>`],
  [
    'rows inside a cell',
    'survived',
    `${ROWS}<row r="9"><c r="A9"><row r="10"><c r="A10"><v>1</v></c></row></c></row>`,
  ],
];

const tabs = (count: number, shared: boolean): Uint8Array => {
  const names = Array.from({ length: count }, (_, at) => (shared ? 'sheet1' : `sheet${at + 1}`));
  const known = workbookParts({ rows: ROWS }).filter(({ name }) => !/workbook|sheet1/.test(name));
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const sheet = String(workbookParts({ rows: ROWS }).find(({ name }) => name.includes('sheet1'))?.data);
  return makeZip([
    ...known,
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="r"><sheets>${names.map((_, at) => `<sheet name="T${at}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${names.map((name, at) => relation(at + 1, 'worksheet', `worksheets/${name}.xml`)).join('')}</Relationships>`,
    },
    ...[...new Set(names)].map((name): Part => ({ name: `xl/worksheets/${name}.xml`, data: sheet })),
  ]);
};

const WHOLE = (): Buffer => makeWorkbook({ rows: ROWS });

/** Workbooks: their parts, their archive, their numbers. */
export const ZIPS: readonly Hostile[] = [
  ...PARTS.flatMap((part) =>
    INSIDE.map(([name, oracle, data, slow]) =>
      xlsx(
        `${part} with ${name}`,
        part === 'sheet1.xml' ? oracle : 'survived',
        () => withPart(part, data),
        slow ? { slow, people: 3 } : { people: 3 },
      ),
    ),
  ),
  ...ROWS_AT.map(([name, oracle, rows]) => xlsx(name, oracle, () => makeWorkbook({ rows }))),
  ...Array.from({ length: 16 }, (_, at) =>
    xlsx(`cut to ${6 * (at + 1)} %`, 'refused', () =>
      WHOLE().subarray(0, Math.floor((WHOLE().length * 6 * (at + 1)) / 100)),
    ),
  ),
  ...['[[[', '"', '\\', '_', '*', '[h', 'yy', '[$-'].map((unit) =>
    xlsx(
      `a number format of ${JSON.stringify(unit)}`,
      'counted',
      () => makeWorkbook({ rows: ROWS, formats: [unit.repeat(100_000)] }),
      { people: 3 },
    ),
  ),
  xlsx('2,000 tabs on one part', 'refused', () => tabs(2000, true)),
  xlsx('two tabs on one part', 'refused', () => tabs(2, true)),
  xlsx('1,025 tabs', 'refused', () => tabs(1025, false)),
  xlsx('600 tabs', 'survived', () => tabs(600, false), { slow: true }),
  xlsx(
    'two million empty strings',
    'noticed',
    () => withPart('sharedStrings.xml', (xml) => xml.replace('</sst>', `${'<si/>'.repeat(2_000_000)}</sst>`)),
    { slow: true },
  ),
  xlsx(
    '38 million empty strings',
    'refused',
    () =>
      withPart('sharedStrings.xml', (xml) => xml.replace('</sst>', `${'<si/>'.repeat(38_000_000)}</sst>`)),
    { slow: true },
  ),
  xlsx(
    'an attribute of 500 MB',
    'refused',
    () =>
      withPart('sheet1.xml', (xml) =>
        xml.replace('<sheetData>', `<a b="${'x'.repeat(500_000_000)}"/><sheetData>`),
      ),
    { slow: true },
  ),
  xlsx(
    'tags ten million deep',
    'refused',
    () => withPart('sheet1.xml', (xml) => xml.replace(/(?=<\/\w+>$)/, '<a>'.repeat(10_000_000))),
    { slow: true },
  ),
  xlsx('a part of 60 MB of nought', 'refused', () => withPart('styles.xml', () => '\0'.repeat(60_000_000)), {
    slow: true,
  }),
  xlsx('12,000 parts', 'refused', () =>
    makeZip([
      ...workbookParts({ rows: ROWS }),
      ...Array.from({ length: 12_000 }, (_, at): Part => ({ name: `x/${at}`, data: '' })),
    ]),
  ),
  xlsx('a part twice', 'refused', () =>
    makeZip([...workbookParts({ rows: ROWS }), ...workbookParts({ rows: '' })]),
  ),
  xlsx('a wrong checksum', 'refused', () =>
    makeZip(
      workbookParts({ rows: ROWS }).map((part) =>
        part.name.includes('sheet1') ? { ...part, crc: 1 } : part,
      ),
    ),
  ),
  xlsx('a size that is a lie', 'refused', () =>
    makeZip(
      workbookParts({ rows: ROWS }).map((part) =>
        part.name.includes('sheet1') ? { ...part, size: 9 } : part,
      ),
    ),
  ),
];
