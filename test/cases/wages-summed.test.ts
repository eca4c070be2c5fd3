import { describe, expect, test } from 'vitest';
import { csv, desk, roster, saidOf, type Value } from './support.ts';

const said = async (rows: readonly (readonly Value[])[]): Promise<string[]> =>
  saidOf(await desk({ 'a.csv': csv(rows) }).validate('a.csv'));
const total = (amount: string, label = 'JUMLAH'): Value[] => [label, '', '', '', '', '', '', amount];
const [head = [], ...people] = roster();
const vacant: Value[] = ['7', 'KOSONG', '', 'Kaur Umum', 'Kalen', 'Dlanggu', '', '2500000'];

describe('a sum under the wages', () => {
  test.each([
    ['a person more', '17500000'],
    ['a person less', '12500000'],
    ['written for a person', 'Rp 15.500.000,00'],
    ['of six months', '90000000'],
  ])('that is another one is asked: %s', async (_what, amount) => {
    expect(await said([head, ...people, total(amount)])).toEqual(['H8 wage-stated']);
  });

  test.each([
    ['the same', [...people, total('15000000')]],
    ['as it is printed', [...people, total('Rp 15.000.000,-')]],
    ['with the cents of some', [...people, total('15000000,50')]],
    ['of a year', [...people, total('180000000', 'JUMLAH SETAHUN')]],
    [
      'of parts and of all',
      [
        ...people.slice(0, 2),
        total('5000000'),
        ...people.slice(2),
        total('10000000'),
        total('15000000', 'TOTAL'),
      ],
    ],
    [
      'of parts, and of those that are no last part',
      [
        ...people.slice(0, 2),
        total('5000000'),
        ...people.slice(2, 4),
        total('5000000'),
        ...people.slice(4),
        total('10000000', 'Jumlah II'),
      ],
    ],
    [
      'above its part',
      [
        total('5000000', 'Jumlah A'),
        ...people.slice(0, 2),
        total('10000000', 'Jumlah B'),
        ...people.slice(2),
      ],
    ],
    ['with a post that nobody holds', [...people, vacant, total('17500000')]],
    ['without it', [...people, vacant, total('15000000')]],
    ['a number of people', [...people, total('6')]],
    ['nothing', [...people, total('')]],
  ])('that is right is not: %s', async (_what, rows) => {
    expect(await said([head, ...rows])).toEqual([]);
  });

  test('is not judged where some wage cannot be read, which is asked itself', async () => {
    const unread = people.map((row, at) => (at === 0 ? row.with(7, 'sukarela') : row));
    expect(await said([head, ...unread, total('15000000')])).not.toContain('wage-stated');
  });
});
