import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/io/write-csv.ts';

describe('CSV text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62811', "'+62811"],
    ['-Ani', "'-Ani"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
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
});
