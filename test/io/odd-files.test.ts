import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/io/machine/find-files.ts';
import { makeZip, workbookParts } from './make-zip.ts';
import { cellsOf, sentenceOf } from './read-all.ts';

const ROWS = [
  ['NIK', 'Nama'],
  ['3516091208799801', 'SUTRISNO HADI'],
];

describe('files as programs write them against the rules are read all the same', () => {
  test.each(['WORKBOOK', 'workbook'])('an .xls whose stream is named %s', async (name) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Data');
    const bytes = Buffer.from(write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer);
    const at = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
    bytes.write(name, at, 'utf16le');
    expect(await cellsOf(bytes)).toEqual(ROWS);
  });

  const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = ROWS.map((row, index) => `<row r="${index + 1}">${row.map(inline).join('')}</row>`).join('');
  const parts = (relations: RegExp): Buffer =>
    makeZip(
      workbookParts({ rows }).map((part) =>
        part.name === 'xl/_rels/workbook.xml.rels'
          ? { ...part, data: String(part.data).replace(relations, '') }
          : part,
      ),
    );

  test('a tab without a relation, whose part is named after its place', async () => {
    expect(await cellsOf(parts(/<Relationship Id="rId1"[^>]*>/))).toEqual(ROWS);
  });

  test('a web page with a greeting in front of its table', async () => {
    const table = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    expect(await cellsOf(Buffer.from(`Data Perangkat Desa\n<table>${table}</table>`))).toEqual([
      ['Data Perangkat Desa'],
      ...ROWS,
    ]);
  });
});

test('a tab that points to a part which is another tab is an error', async () => {
  const lost = makeZip(
    workbookParts({ rows: '' }).map((part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, data: String(part.data).replace('r:id="rId1"', 'r:id="rId9"') }
        : part,
    ),
  );
  expect(await sentenceOf(() => cellsOf(lost))).toContain('rusak');
});

describe('names with brackets are names first and patterns second', () => {
  const root = mkdtempSync(join(tmpdir(), 'enroll-names-')).replaceAll('\\', '/');
  for (const folder of ['Desa [1]', 'Desa {2}']) mkdirSync(`${root}/${folder}`);
  const names = [
    'Daftar [3.xlsx',
    'Daftar [4].xlsx',
    'Daftar 4.xlsx',
    'Daftar {5}.xlsx',
    'Desa [1]/a.xlsx',
    'Desa {2}/b.csv',
  ];
  for (const name of names) writeFileSync(`${root}/${name}`, 'x');
  const found = async (...args: string[]): Promise<readonly string[]> => {
    const { files, missing } = await findFiles(args.map((arg) => `${root}/${arg}`));
    return [...files.map((file) => file.slice(root.length + 1)), ...missing.map(({ reason }) => reason)];
  };

  test.each([
    ['Daftar [3.xlsx', ['Daftar [3.xlsx']],
    ['Daftar [4].xlsx', ['Daftar [4].xlsx']],
    ['Daftar {5}.xlsx', ['Daftar {5}.xlsx']],
    ['Daftar [45].xlsx', ['Daftar 4.xlsx']],
    ['Desa [1]', ['Desa [1]/a.xlsx']],
    ['Desa [1]/*.xlsx', ['Desa [1]/a.xlsx']],
    ['Desa {2}/*', ['Desa {2}/b.csv']],
    ['Daftar [9.xlsx', ['missing-file']],
    ['Daftar {9.xlsx', ['missing-file']],
    ['*/[ab].*', ['Desa [1]/a.xlsx', 'Desa {2}/b.csv']],
  ])('%s', async (arg, files) => {
    expect(await found(arg)).toEqual(files);
  });
});
