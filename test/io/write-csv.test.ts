import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvCell } from '../../src/domain/csv.ts';
import { csvChunks, csvText } from '../../src/io/write/write-csv.ts';
import { tries } from '../support/tries.ts';

/** A cell as a spreadsheet program gets it: text never begins like a formula. */
function asRead(cell: CsvCell<string>): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const inside = cell.replace(/([;,\t]\s*)(?=[=+@＝＋＠]|[-－][\w(])/g, "$1'");
  return /^[=+\-@\t\r＝＋－＠]/.test(inside) ? `'${inside}` : inside;
}

describe('CSV text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62811', "'+62811"],
    ['-Ani', "'-Ani"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['Desa;=1+1;x', "Desa;'=1+1;x"],
    ['Desa; -cmd', "Desa; '-cmd"],
  ])('writes %j as text', async (text, written) => {
    expect(await csvText([[text]])).toBe(`${written}\r\n`);
  });

  it('leaves numbers alone, negative ones too', async () => {
    expect(await csvText([[23110, -5, undefined]])).toBe('23110,-5,\r\n');
  });

  it('quotes what needs quotes, begins with a byte order mark when asked', async () => {
    expect(await csvText([['a;b', 'c"d', 'e\nf']], { delimiter: ';', bom: true })).toBe(
      '\ufeff"a;b";"c""d";"e\nf"\r\n',
    );
  });

  it('is read back cell for cell, what begins as a formula with an apostrophe in front', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        ',',
        ';',
        '"',
        "'",
        '=',
        '-',
        '+',
        '@',
        '\t',
        '\r',
        '\n',
        ' ',
        '＝',
        '0',
      ),
      maxLength: 6,
    });
    const cell = fc.oneof(text, fc.integer(), fc.constant(undefined));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), (table, delimiter, bom) => {
        const how = { delimiter, bom, record_delimiter: '\r\n', relax_column_count: true };
        const read = parse(csvText(table, { delimiter: delimiter as ',', bom }), how);
        expect(read).toEqual(table.map((row) => row.map(asRead)));
      }),
      { seed: 20_261_122, numRuns: tries(2_000) },
    );
  });

  it('comes in pieces of bounded length', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`Pekerja ${row}`, row]);
    const pieces = [...csvChunks(rows)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
    expect(pieces.join('')).toBe(csvText(rows));
  });
});
