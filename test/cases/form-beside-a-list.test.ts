import { expect, test } from 'vitest';
import { book, desk, PEOPLE, roster, type Value } from './support.ts';

const form = (nik: string, name: string): Value[][] => [
  ['Nama', name],
  ['NIK', nik],
  ['Jabatan', 'Kader Posyandu'],
  ['Desa', 'Kalen'],
];
const NEW = '3516094101909807';

const said = async (sheets: Readonly<Record<string, readonly (readonly Value[])[]>>) => {
  const { code, findings, totals } = await desk({ 'daftar.xlsx': await book(sheets) }).validate(
    'daftar.xlsx',
  );
  return { code, codes: findings.map((each) => each.code), accepted: totals.accepted };
};

test('somebody in a form or a row without headings beside the list is asked about, not lost', async () => {
  const lost = { code: 1, codes: ['header-not-found'], accepted: 6 };
  expect(await said({ Data: roster(), Formulir: form(NEW, 'INDAH PERMATA') })).toEqual(lost);
  const row = ['7', NEW, 'INDAH PERMATA', 'Kader Posyandu', 'Kalen', 'Dlanggu'];
  expect(await said({ Data: roster(), Tambahan: [row] })).toEqual(lost);
});

test('who signs a cover and stands in the list is nobody else', async () => {
  const [, nik = '', name = ''] = PEOPLE[1] ?? [];
  expect(await said({ Sampul: form(nik, name), Data: roster() })).toEqual({
    code: 0,
    codes: [],
    accepted: 6,
  });
});
