import { expect, test } from 'vitest';
import { plainText } from '../../src/io/csv/equals-text.ts';
import { desk, roster } from './support.ts';

const lines = (cell: (text: string) => string): string =>
  roster()
    .map((row, index) => row.map((text) => (index === 0 ? String(text) : cell(String(text)))).join(','))
    .join('\n');
const HTML = `<table>${roster()
  .map(
    (row, index) =>
      `<tr>${row.map((text) => `<td>${index === 0 ? text : `=&quot;${text}&quot;`}</td>`).join('')}</tr>`,
  )
  .join('')}</table>`;

test.each([
  ['quoted, as most exporters write it', 'daftar.csv', lines((text) => `"=""${text}"""`)],
  ['bare', 'daftar.csv', lines((text) => `="${text}"`)],
  ['in a web page', 'daftar.xls', HTML],
])('="…" is the text in every column: %s', async (_, name, text) => {
  const said = await desk({ [name]: text }).validate(name);
  expect(said.findings).toEqual([]);
  expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
});

test.each([
  ['="3516"', '3516'],
  ['="Siti ""Nur"" Aini"', 'Siti "Nur" Aini'],
  ['=""', ''],
  ['="a"&"b"', '="a"&"b"'],
  ['="a', '="a'],
  ['=A1', '=A1'],
])('%s is the text %s', (cell, text) => {
  expect(plainText(cell)).toBe(text);
});
