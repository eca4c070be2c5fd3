import { describe, expect, it } from 'vitest';
import { planExport } from '../../src/enrolment/export-plan.ts';
import { fileName } from '../../src/enrolment/sipp/layout.ts';
import { LAYOUTS } from '../../src/enrolment/sipp/layouts.ts';
import { sippWorkbook, uploadParts } from '../../src/enrolment/sipp/sipp-workbook.ts';
import { WORK_LOCATIONS } from '../../src/enrolment/sipp/work-locations.ts';
import { workbookBytes } from '../../src/io/machine/write-workbook.ts';
import { zipParts } from '../io/zip-parts.ts';
import { monthOf, POLICY, person } from './people.ts';

const workers = [person({ name: '=Budi' }), person({ name: "Ma'rifah & Co" }), person()];
const [planned] = planExport(workers, POLICY, monthOf('2026-03')).files;
const rows = planned?.enrollees.map(({ prepared }) => prepared.values) ?? [];
const parts = zipParts(await workbookBytes(sippWorkbook(LAYOUTS['tk-baru'], rows, WORK_LOCATIONS)));
const part = (name: string): string => parts.get(name)?.toString() ?? '';
const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
  ([, text = '']) => text,
);
const data = part('xl/worksheets/sheet2.xml');
const cells = [...data.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?/g)].map(
  ([, column = '', row = '', attributes = '', value]) => ({ column, row: Number(row), attributes, value }),
);
const rowText = (row: number): Record<string, string> =>
  Object.fromEntries(
    cells.filter((c) => c.row === row).map((c) => [c.column, strings[Number(c.value)] ?? '']),
  );

describe('template_tk made from its layout', () => {
  it('has the three sheets of the official file in their order, and no other', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Petunjuk Pengisian', 'data_tk_baru', 'Lokasi Pekerjaan']);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(3);
  });

  it('has its 30 headers in row 1', () => {
    expect(Object.values(rowText(1))).toEqual(LAYOUTS['tk-baru'].columns.map(({ header }) => header));
    expect(Object.keys(rowText(1)).at(-1)).toBe('AD');
  });

  it('holds text in every cell and no formula', () => {
    const filled = cells.filter(({ value }) => value !== undefined);
    expect(filled).toHaveLength(30 + 3 * 18);
    expect(filled.filter(({ attributes }) => !attributes.includes('t="s"'))).toEqual([]);
    for (const name of parts.keys()) expect(part(name)).not.toContain('<f>');
  });

  it('writes a worker in row 2, dates as dd-mm-yyyy', () => {
    expect(rowText(2)).toMatchObject({
      B: '=Budi',
      L: '12-01-1988',
      N: 'KTP',
      P: '01-01-2090',
      X: '4279787',
      AC: '01-01-2020',
    });
    expect(rowText(2).O).toBe(workers[0]?.nik);
    expect(rowText(3).B).toBe('Ma&apos;rifah &amp; Co');
    expect(rowText(5)).toEqual({});
  });

  it('lists the 514 work locations as text', () => {
    expect(part('xl/worksheets/sheet3.xml').match(/<row /g)).toHaveLength(515);
    expect(part('xl/worksheets/sheet3.xml')).not.toMatch(/<c r="[^"]*"(?![^>]*t="s")[^>]*>\s*<v>/);
  });

  it('is refused for more rows than SIPP takes', () => {
    expect(() => sippWorkbook(LAYOUTS['tk-baru'], Array(10_000).fill({}), [])).toThrow(RangeError);
  });

  it('is never made of a file that SIPP hands out filled', () => {
    expect(() => sippWorkbook(LAYOUTS.koreksi, [], [])).toThrow(RangeError);
  });
});

describe('a list of workers', () => {
  it.each([
    [0, []],
    [1, [['template_tk_12345678.xlsx', 1]]],
    [9_999, [['template_tk_12345678.xlsx', 9_999]]],
    [
      10_000,
      [
        ['bagian-1/template_tk_12345678.xlsx', 9_999],
        ['bagian-2/template_tk_12345678.xlsx', 1],
      ],
    ],
    [
      25_000,
      [
        ['bagian-1/template_tk_12345678.xlsx', 9_999],
        ['bagian-2/template_tk_12345678.xlsx', 9_999],
        ['bagian-3/template_tk_12345678.xlsx', 5_002],
      ],
    ],
  ])('of %i becomes files of at most 9,999 rows', (count, files) => {
    const list = [...Array(count).keys()];
    const split = uploadParts(fileName(LAYOUTS['tk-baru'], '12345678'), list);
    expect(split.map(({ name, rows: own }) => [name, own.length])).toEqual(files);
    expect(split.flatMap(({ rows: own }) => own)).toEqual(list);
  });
});
