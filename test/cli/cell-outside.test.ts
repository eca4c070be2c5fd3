import { describe, expect, test } from 'vitest';
import { BY_WAGE, book, csv, desk, PEOPLE, roster, type Value } from '../cases/support.ts';

/** The roster as a text file in which these lines have lost their line breaks. */
const joinedLines = (...at: number[]): string => {
  const lines = csv(roster(), ';').split('\n');
  return lines.map((line, index) => (at.includes(index) ? line : `${line}\n`)).join('');
};

const withGap = (rows: readonly (readonly Value[])[]): Value[][] =>
  rows.map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);

/** What stands in a sheet after somebody opened such a text file in Excel and saved it. */
const torn = (rows: readonly (readonly Value[])[]): Value[][] => {
  const [head = [], first = [], second = [], third = [], ...rest] = rows.map((row) => [...row]);
  const last = second.length - 1;
  return [head, first, [...second.slice(0, last), `${second[last]}${third[0]}`, ...third.slice(1)], ...rest];
};

const LAST = 'I3';
const person = (no: number): string[] => [
  String(no),
  `35160912088${String(10_000 + no)}`,
  'SUTRISNO HADI',
  'Kaur Umum',
  'Kalen',
];

interface Row {
  readonly what: string;
  readonly file: readonly [string, string | (() => Promise<Uint8Array>)];
  readonly accepted: number;
  readonly outside: readonly string[];
}

const ROWS: readonly Row[] = [
  { what: 'a lost line break in a text file', file: ['a.csv', joinedLines(2)], accepted: 4, outside: [LAST] },
  {
    what: 'three rows in one line',
    file: ['a.csv', joinedLines(2, 3)],
    accepted: 3,
    outside: [LAST],
  },
  {
    what: 'two lost line breaks, which make a column look filled',
    file: ['a.csv', joinedLines(1, 3, 5)],
    accepted: 0,
    outside: ['I2', 'I3', 'I4'],
  },
  {
    what: 'the same in a workbook',
    file: ['a.xlsx', () => book({ Data: torn(roster()) })],
    accepted: 4,
    outside: [LAST],
  },
  {
    what: 'the same with a column that is empty',
    file: ['a.xlsx', () => book({ Data: withGap(torn(roster())) })],
    accepted: 4,
    outside: ['J3'],
  },
  {
    what: 'a wage whose thousands the delimiter cut off',
    file: ['a.csv', csv(roster({ H3: '2,500,000' }))],
    accepted: 5,
    outside: [LAST],
  },
  {
    what: 'wages whose thousands the delimiter cut off, all of them',
    file: ['a.csv', csv(PEOPLE.reduce((rows, _, at) => roster2(rows, at), roster()))],
    accepted: 0,
    outside: ['I2', 'I3', 'I4', 'I5', 'I6', 'I7'],
  },
  {
    what: 'somebody in a row of their own, right of the table',
    file: ['a.xlsx', () => book({ Data: [...roster(), [...Array(10).fill(''), ...person(7)]] })],
    accepted: 6,
    outside: [],
  },
  {
    what: 'somebody beside somebody else, without a NIK',
    file: [
      'a.xlsx',
      () => book({ Data: roster({ J4: '7', K4: 'SUTRISNO HADI', L4: 'Kaur Umum', M4: 'Kalen' }) }),
    ],
    accepted: 5,
    outside: ['J4'],
  },
];

function roster2(rows: Value[][], at: number): Value[][] {
  return rows.map((row, index) => (index === at + 1 ? [...row.slice(0, 7), '2,500,000'] : row));
}

test.each(ROWS)('$what is an error at its first cell, and nobody is charged by it', async (row) => {
  const [name, content] = row.file;
  const bytes = typeof content === 'string' ? content : await content();
  const { enroll, validate } = desk({ [name]: bytes, 'upah.yaml': BY_WAGE });
  const said = await validate(`${name} --policy upah.yaml`);
  expect(said.totals.accepted).toBe(row.accepted);
  const outside = said.findings.filter(({ code }) => code === 'cell-outside' || code === 'row-passed');
  expect(outside.flatMap(({ code, cell }) => (code === 'cell-outside' ? cell : []))).toEqual(row.outside);
  expect(outside.length).toBeGreaterThan(0);
  expect(said.code).toBe(1);
  const premium = await enroll(`premium ${name} --policy upah.yaml --month 2026-03`);
  expect(premium.code).toBe(1);
});

test('28 lost line breaks among 600 rows are 28 errors, although they fill a column of their own', async () => {
  const lines = csv(
    [roster()[0] ?? [], ...Array.from({ length: 600 }, (_, at) => [...person(at), 'Dlanggu', '', '2500000'])],
    ';',
  ).split('\n');
  const text = lines.map((line, at) => (at % 20 === 5 && at < 560 ? line : `${line}\n`)).join('');
  const { validate } = desk({ 'a.csv': text });
  const { findings, totals } = await validate('a.csv');
  const outside = findings.filter(({ code }) => code === 'cell-outside');
  expect(outside).toHaveLength(28);
  expect(new Set(outside.map(({ cell }) => cell?.replace(/\d+/, '')))).toEqual(new Set(['I']));
  expect(totals.read).toBe(600 - 28);
});

test('a hundred people to the right of a long list, far below its header, are all told of', async () => {
  const rows: Value[][] = roster().slice(0, 1);
  for (let at = 1; at <= 700; at++)
    rows.push([
      ...person(at),
      'Dlanggu',
      '',
      '2500000',
      ...(at > 500 && at <= 600 ? ['', ...person(at + 1000)] : []),
    ]);
  const { validate } = desk({ 'a.xlsx': await book({ Data: rows }) });
  const { findings, totals } = await validate('a.xlsx');
  expect(findings.filter(({ code }) => code === 'cell-outside')).toHaveLength(100);
  expect(totals.accepted).toBeLessThanOrEqual(600);
});

describe('a row that was pushed to the right by a cell', () => {
  const HEAD = ['NIK', 'Nama', 'Tanggal Lahir', 'Jabatan', 'Upah', 'Desa', 'Kecamatan'];
  const row = (at: number): string[] => [
    `35160912088${String(10_000 + at)}`,
    'SUTRISNO HADI',
    '12-08-1988',
    'Kaur Umum',
    `2${at}00000`,
    'Kalen',
    'Dlanggu',
  ];
  const rows = [1, 2, 3, 4, 5].map(row);
  const pushed = (rows[2] as string[]).toSpliced(4, 0, '2100000');

  test('is an error where what should end it stands beside the table', async () => {
    const { validate } = desk({ 'a.xlsx': await book({ Data: [HEAD, ...rows.with(2, pushed)] }) });
    const { findings, totals, code } = await validate('a.xlsx');
    const cells = findings.flatMap((each) => (each.code === 'cell-outside' ? each.cell : []));
    expect([cells, totals.accepted, code]).toEqual([['H4'], 4, 1]);
  });

  test('is not seen in a remark beside the table', async () => {
    const remarked = [...(rows[2] as string[]), 'sudah dicek'];
    const { validate } = desk({ 'a.xlsx': await book({ Data: [HEAD, ...rows.with(2, remarked)] }) });
    expect((await validate('a.xlsx')).code).toBe(0);
  });
});

describe('what stands beside a table and is nobody', () => {
  test('is said once a column, with its place and number of cells', async () => {
    const { validate } = desk({ 'a.xlsx': await book({ Data: roster({ K3: 'cek', K5: 'sudah' }) }) });
    const { findings, totals, code } = await validate('a.xlsx');
    const said = findings.filter((each) => each.code === 'column-unknown');
    expect(said.map(({ cell, args }) => [cell, args.column, args.cells])).toEqual([['K1', 'K', undefined]]);
    expect([totals.accepted, code]).toEqual([6, 0]);
  });

  test('is said of a single cell too', async () => {
    const { validate } = desk({ 'a.xlsx': await book({ Data: roster({ K3: 'cek' }) }) });
    const { findings, code } = await validate('a.xlsx');
    const said = findings.filter((each) => each.code === 'column-unknown');
    expect(said.map(({ cell, args }) => [cell, args.cells])).toEqual([['K3', 1]]);
    expect(code).toBe(0);
  });

  test('numbers its people without a heading', async () => {
    const rows = roster().map((row, at) => (at === 0 ? ['', ...row.slice(1)] : row));
    const { validate } = desk({ 'a.xlsx': await book({ Data: rows }) });
    expect((await validate('a.xlsx')).findings).toEqual([]);
  });
});

test('a NIK in a column that is known and not read may be somebody else, and the row stays', async () => {
  const rows = roster().map((row, at) => [...row, at === 0 ? 'Agama' : 'Islam']);
  const [, , third = []] = rows;
  third[8] = '3516091208799899';
  const { validate } = desk({ 'a.xlsx': await book({ Data: rows }) });
  const { findings, totals, code } = await validate('a.xlsx');
  expect(findings.map((each) => [each.code, each.cell])).toContainEqual(['cell-outside', 'I3']);
  expect([totals.accepted, code]).toEqual([6, 1]);
});

test.each([
  ['No. Rekening', '3516091208799899'],
  ['NIK Ayah', '3516091208799899'],
])('long numbers under %s are that column’s own', async (heading, number) => {
  const rows = roster().map((row, at) => [...row, at === 0 ? heading : at === 2 ? number : '']);
  const { validate } = desk({ 'a.xlsx': await book({ Data: rows }) });
  const { findings } = await validate('a.xlsx');
  expect(findings.filter(({ code }) => code === 'cell-outside')).toEqual([]);
});
