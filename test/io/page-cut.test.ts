import { describe, expect, test } from 'vitest';
import { cellsOf, readBytes, sentenceOf } from './read-all.ts';

const ROWS = Array.from(
  { length: 4 },
  (_, at) => `<tr><td>${at + 1}</td><td>351609020792000${at}</td><td class="nama">SARI RAHAYU</td></tr>`,
);
const page = (...rows: readonly string[]): string =>
  `<html><head><title>Daftar</title></head><body><table border="1"><tr><td>NO</td><td>NIK</td><td>NAMA</td></tr>\n${rows.join('\n')}\n</table></body></html>`;

/** What begins before the second person and is closed nowhere, or only by what belongs to something later. */
const OPEN: readonly (readonly [string, string])[] = [
  ['<!--', '<!--'],
  ['<![CDATA[', '<![CDATA['],
  ['<title>', '<title'],
  ['<script>', '<script'],
  ['<script type="text/javascript">', '<script'],
  ['<style>', '<style'],
  ['<template>', '<'],
  ['<td a="', '"'],
  ["<td a='", '"'],
  ['<!', '<!'],
  ['<td ', '<'],
];

test.each([
  [
    'in a wage, in rows whose table nobody has opened',
    `<html><body></table><tr><td>NIK</td></tr>${ROWS.join('')}<tr><td>25`,
  ],
  ['in a tag', `<html><body></table><tr><td>NIK</td></tr>${ROWS.join('')}<tr><td>25</td><td id="a`],
  ['between two such rows', `<html><body></table><tr><td>NIK</td></tr>${ROWS.join('')}`],
])('a page that breaks off %s is said', async (_where, text) => {
  expect(await sentenceOf(() => readBytes(text))).toMatch(/terputus|terpotong/);
});

test('rows without a table are read where the page says that it ends', async () => {
  const [sheet] = await readBytes(`<html><body><tr><td>NIK</td></tr>${ROWS.join('')}</body></html>`);
  expect(sheet?.rows.length).toBe(5);
});

describe('what a page opens and never closes is said, and no row is lost', () => {
  test.each(OPEN)('%s', async (opened, mark) => {
    const [first = '', ...others] = ROWS;
    const said = await sentenceOf(() => readBytes(page(first, opened, ...others)));
    expect(said).toContain(`tanda ${mark} yang tidak ditutup`);
    expect(said).toMatch(/baris [234]/);
  });

  test.each([
    ['<!--', '<!-- kaki --><p>x</p>'],
    ['<title>', '<title>kaki</title>'],
    ['<script>', '<script>cetak()</script>'],
    ['<style>', '<style>td{}</style>'],
    ['<![CDATA[', ']]>'],
    ['<td a="', '<td class="x">'],
  ])('%s, closed by what stands below the table', async (opened, below) => {
    const [first = '', ...others] = ROWS;
    expect(await sentenceOf(() => readBytes(page(first, opened, ...others, below)))).toContain(
      'tidak ditutup',
    );
  });
});

describe('what closes is no fault', () => {
  test.each([
    ['<!-- catatan -->'],
    ['<!-- <tr><td>contoh</td></tr> -->'],
    ['<!--[if gte mso 9]><xml><x:ExcelWorkbook></x:ExcelWorkbook></xml><![endif]-->'],
    ['<script>document.write("<tr><td>" + 1 + "</td></tr>")</script>'],
    ['<style>td > a { color: red }</style>'],
    ['<xml><x:Name>Data</x:Name></xml>'],
  ])('%s', async (inside) => {
    const [first = '', ...others] = ROWS;
    expect(await cellsOf(page(first, inside, ...others))).toHaveLength(5);
  });

  test.each([
    ['ends of cells and rows left out', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 2],
    ['a bare table', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 2],
    [
      'a page that ends, though its table does not',
      '<html><body><table><tr><td>a</td></tr></body></html>',
      1,
    ],
  ])('%s', async (_what, html, rows) => {
    expect(await cellsOf(html)).toHaveLength(rows);
  });
});

const WHOLE = page(...ROWS);

test.each(Array.from({ length: 24 }, (_, at) => [Math.floor(WHOLE.indexOf('<table') + 8 + at * 11.7)]))(
  'a page cut after %i characters is never read as if whole',
  async (at) => {
    const cut = WHOLE.slice(0, at);
    expect(cut.includes('</table>')).toBe(false);
    expect(await sentenceOf(() => readBytes(cut))).toMatch(/terpotong|tidak ditutup|tidak ada lembar/);
  },
);
