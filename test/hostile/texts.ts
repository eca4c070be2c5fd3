import { bytesOf, csvOf, type Hostile, PEOPLE, TABLE } from './item.ts';

const LINES = csvOf(TABLE).split('\n').slice(0, -1);

const csv = (
  name: string,
  oracle: Hostile['oracle'],
  text: () => string,
  more: Partial<Hostile> = {},
): Hostile => ({
  name: `csv ${name}`,
  extension: 'csv',
  oracle,
  make: () => bytesOf(text()),
  ...more,
});

/** Text files: lost line breaks, cuts, quotes, widths. */
export const CSV: readonly Hostile[] = [
  ...[',', ';', '\t', '|'].flatMap((delimiter) =>
    [1, 2].map((at) =>
      csv(`line break lost after person ${at}, ${JSON.stringify(delimiter)}`, 'noticed', () =>
        csvOf(TABLE, delimiter)
          .split('\n')
          .map((line, index) => (index === at ? line : `${line}\n`))
          .join(''),
      ),
    ),
  ),
  ...[1, 2, 3].map((at) =>
    csv(`delimiter inside the wage of person ${at}`, 'noticed', () =>
      csvOf(TABLE.map((row, index) => (index === at ? [...row.slice(0, 7), '2;500;000'] : row))),
    ),
  ),
  ...Array.from({ length: 12 }, (_, at) => {
    const text = LINES.join('\n');
    const end = Math.floor(text.length * (0.35 + at * 0.05));
    return csv(`cut after ${end} bytes`, 'survived', () => text.slice(0, end));
  }),
  ...['"', '""', '"""', 'a"', '"a'].map((quote, index) =>
    csv(
      `quote ${index} in the second row`,
      'counted',
      () => LINES.map((line, at) => (at === 2 ? line.replace('BUDI', `${quote}BUDI`) : line)).join('\n'),
      { people: 3 },
    ),
  ),
  csv('NUL bytes', 'refused', () => `${LINES.join('\n')}\0\0\0`),
  csv('nothing but line breaks', 'noticed', () => '\n'.repeat(100_000)),
  csv('nothing but delimiters', 'survived', () => `${LINES.join('\n')}\n${';'.repeat(16_000)}\n`),
  csv('16,385 columns', 'refused', () => `${LINES.join('\n')}\n${'1;'.repeat(16_385)}\n`),
  csv('a row of 9 MB', 'refused', () => `${LINES.join('\n')}\n${'x'.repeat(9_000_000)};1\n`, { slow: true }),
  csv('a quote of 9 MB', 'refused', () => `${LINES.join('\n')}\n"${'x;\n'.repeat(3_000_000)}`, {
    slow: true,
  }),
  csv(
    'headings in 16,000 columns',
    'survived',
    () => csvOf([Array.from({ length: 16_000 }, (_, at) => `Kolom ${at}`), ...PEOPLE]),
    { slow: true },
  ),
  csv('NIK and NAMA 2,000 times', 'refused', () =>
    csvOf([Array(2000).fill(['NIK', 'NAMA']).flat(), ...PEOPLE]),
  ),
  csv('40,000 short rows', 'survived', () => csvOf([...TABLE, ...Array(40_000).fill(['1'])]), { slow: true }),
  csv('the header 3,000 times', 'counted', () => csvOf(Array(3000).fill(TABLE[0]).concat(PEOPLE)), {
    people: 3,
    slow: true,
  }),
  csv('person beside person', 'noticed', () =>
    csvOf([...TABLE.slice(0, 3), [...(PEOPLE[2] ?? []), '', ...(PEOPLE[1] ?? [])]]),
  ),
  csv(
    'one person in 3,000 rows',
    'survived',
    () => csvOf([...TABLE, ...Array<readonly string[]>(3000).fill(PEOPLE[0] ?? [])]),
    { slow: true },
  ),
  csv('a NIK alone, right of the table', 'noticed', () =>
    csvOf([...TABLE, [...Array(12).fill(''), '3516094207920009']]),
  ),
];

/** Cells that patterns go back and forth over: a unit, again and again, with something behind that does not fit. */
const UNITS = [
  ',',
  '.',
  '-',
  '/',
  ' ',
  '0',
  '1',
  '1-',
  '1/',
  '1 ',
  'a',
  'a ',
  'a,',
  'A.',
  'rt ',
  'rt 01/',
  '(',
  ')',
  '[',
  '<',
  '&',
  '"',
  "'",
  '_x',
  '=',
  '#',
  '@',
  'a@',
  '.a',
  'e',
  '1e',
  '+',
  'Rp',
  '\u00a0',
  '\u200b',
  '٣',
  '０',
  '1,',
  '12-08-',
  'jan ',
  'NIK: ',
  'Kepala ',
  'desa ',
  'dan ',
  '1.1',
];

export const CELLS: readonly Hostile[] = UNITS.flatMap((unit) =>
  ['', 'x', '!9'].map((end): Hostile => {
    const cell = `"${`${unit.repeat(Math.floor(32_000 / unit.length))}${end}`.replaceAll('"', '""')}"`;
    return {
      name: `cells of ${JSON.stringify(unit)} and ${JSON.stringify(end)}`,
      extension: 'csv',
      oracle: 'survived',
      make: () =>
        bytesOf(
          csvOf([
            ...TABLE,
            ...Array.from({ length: 12 }, () => Array(8).fill(cell)),
            [...(TABLE[0] ?? []), ...Array(6).fill(cell)],
          ]),
        ),
      ...(end === '' ? {} : { slow: true as const }),
    };
  }),
);
