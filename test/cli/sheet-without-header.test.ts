import { expect, test } from 'vitest';
import { book, desk, PEOPLE, roster } from '../cases/support.ts';

test('people of a further sheet that has no header are told of, and not lost', async () => {
  const others = PEOPLE.map((person) => person.map((cell) => cell.replace('35160', '35161')));
  const { validate } = desk({ 'a.xlsx': await book({ Data: roster(), Lanjutan: others }) });
  const { findings, totals, code } = await validate('a.xlsx');
  expect(findings.map((each) => each.code)).toContain('header-not-found');
  expect([totals.accepted, code]).toEqual([6, 1]);
});

test('a sheet of notes with one number in it is no list', async () => {
  const notes = [['Hubungi Pak Anu', '3516091208799899']];
  const { validate } = desk({ 'a.xlsx': await book({ Data: roster(), Catatan: notes }) });
  expect((await validate('a.xlsx')).findings).toEqual([]);
});
