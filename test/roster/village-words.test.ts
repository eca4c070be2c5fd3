import { describe, expect, test } from 'vitest';
import { HAMLET_WORDS, REGION_WORDS, VILLAGE_WORDS } from '../../src/domain/village/name.ts';
import { fieldsOf, read, workers } from './support.ts';

const PEOPLE = [
  ['1', '3516091208799801', 'SUTRISNO HADI', 'Ketua RT'],
  ['2', '3516094305849802', 'NURUL AISYAH', 'Ketua RT'],
];
const HEADER = ['No', 'NIK', 'Nama', 'Jabatan'];

describe('a word that stands for a village is known wherever a roster may write it', () => {
  test.each(VILLAGE_WORDS)('%s, over people: a heading', async (word) => {
    const [first, second] = PEOPLE;
    const rows = [HEADER, [`${word} Sumberejo`], first ?? [], [`${word} Kalen`], second ?? []];
    const people = await workers(await read(rows));
    expect(people.map(({ village }) => village?.value)).toEqual(['Sumberejo', 'Kalen']);
  });

  test.each(VILLAGE_WORDS)('%s, above the table: a title', async (word) => {
    const reading = await read([[word.toUpperCase(), ':', 'SUMBEREJO'], HEADER, ...PEOPLE]);
    expect(reading.layout?.village).toBe('SUMBEREJO');
  });

  test.each(VILLAGE_WORDS)('Nama %s, of a column', async (word) => {
    const rows = PEOPLE.map((row) => [...row, 'Sumberejo']);
    const reading = await read([[...HEADER, `Nama ${word}`], ...rows]);
    expect(fieldsOf(reading)[4]).toBe('desa');
  });
});

test.each(REGION_WORDS.kecamatan)('%s tells of a kecamatan: heading, title, column', async (word) => {
  const [first, second] = PEOPLE;
  const headed = await workers(await read([HEADER, [`${word} Dlanggu`], first ?? [], second ?? []]));
  expect(headed.map(({ kecamatan }) => kecamatan?.value)).toEqual(['Dlanggu', 'Dlanggu']);
  const titled = await read([[word, ':', 'Dlanggu'], HEADER, ...PEOPLE]);
  expect(titled.layout?.kecamatan).toBe('Dlanggu');
  const column = await read([[...HEADER, word], ...PEOPLE.map((row) => [...row, 'Dlanggu'])]);
  expect(fieldsOf(column)[4]).toBe('kecamatan');
});

test.each(HAMLET_WORDS)('%s over people is a hamlet and no village', async (word) => {
  const [first, second] = PEOPLE;
  const rows = [['Desa : Sumberejo'], HEADER, [`${word} Krajan`], first ?? [], second ?? []];
  const people = await workers(await read(rows));
  expect(people.map(({ village, hamlet }) => [village?.value, hamlet?.value])).toEqual([
    ['Sumberejo', 'Krajan'],
    ['Sumberejo', 'Krajan'],
  ]);
});
