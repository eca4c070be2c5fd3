import { expect, test } from 'vitest';
import { BY_WAGE, book, desk, roster, type Value } from './support.ts';

/** Rows that only formulas fill below the sixth person, down to row 40. */
async function drawnDown(...cells: Value[]): Promise<Uint8Array> {
  const rows = roster();
  for (let row = 8; row <= 40; row++) rows.push([row - 1, ...cells]);
  return book({ Data: rows });
}
const EMPTY = { formula: 'IF(1=1,"",1)', result: '' };
const ZERO = { formula: '0*1', result: 0 };

test.each([
  [
    'empty texts and a wage of 0',
    [EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, ZERO, { formula: '126', result: 126 }],
  ],
  ['nothing but a wage of 0', ['', '', '', '', '', '', 0]],
  ['a wage that failed for want of a NIK', ['', '', '', '', '', '', { error: '#N/A' }]],
  ['a wage that was not computed', ['', '', '', '', '', '', { formula: 'H2*1' }]],
] as [string, Value[]][])('%s are nobody', async (_, cells) => {
  const { validate } = desk({ 'daftar.xlsx': await drawnDown(...cells), 'k.yaml': BY_WAGE });
  const said = await validate('daftar.xlsx --policy k.yaml');
  expect(said.findings).toEqual([]);
  expect(said.totals).toMatchObject({ read: 6, accepted: 6, rejected: 0, blank: 33 });
});

test('a name in such a row is somebody', async () => {
  const { validate } = desk({ 'daftar.xlsx': await drawnDown(EMPTY, 'PAIJO', EMPTY), 'k.yaml': BY_WAGE });
  expect((await validate('daftar.xlsx --policy k.yaml')).totals).toMatchObject({ read: 39, rejected: 33 });
});
