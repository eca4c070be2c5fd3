import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { desk } from '../cases/support.ts';
import { resultBooks } from '../reports/result-books.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { editedAgainstFresh } from './edits.ts';
import { everyWorkbook, workbookInputs } from './every-workbook.ts';
import { convert, hasOffice, recalculatedFaults } from './office.ts';
import { canMeasure, printedPages } from './printed.ts';

const PATIENCE = 900_000;

const ran = (words: readonly string[], { cwd }: { readonly cwd: string }) =>
  inFolder(cwd, () => run(words, { cwd }));

describe('LibreOffice works out', () => {
  it(
    'every workbook that the program writes, without its results, to what the program wrote',
    async ({ skip }) => {
      if (!TRIES_ALL) skip('only in npm run test:all');
      if (!hasOffice()) skip('LibreOffice is not installed');
      const { cwd } = desk(workbookInputs());
      const faults = await recalculatedFaults(await everyWorkbook(cwd), join(cwd, 'kantor'));
      expect([...faults].filter(([, wrong]) => wrong.length > 0)).toEqual([]);
      expect(faults.size).toBeGreaterThan(15);
    },
    PATIENCE,
  );

  it(
    'edited wages, months, base and rate to the budget and the RAB of a run that has them',
    async ({ skip }) => {
      if (!TRIES_ALL) skip('only in npm run test:all');
      if (!hasOffice()) skip('LibreOffice is not installed');
      const { budget, rab } = await editedAgainstFresh(ran, mkdtempSync(join(tmpdir(), 'enroll-')));
      expect([budget.faults, rab.faults]).toEqual([[], []]);
      expect(Math.min(budget.cells, rab.cells)).toBeGreaterThanOrEqual(20);
      expect(budget.moved).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});

describe.each([
  ['A4', 595, 842],
  ['F4', 612, 936],
] as const)('LibreOffice prints on %s', (paper, width, height) => {
  it(
    'no line under 8 points, and no signature without what is signed',
    async ({ skip }) => {
      if (!TRIES_ALL) skip('only in npm run test:all');
      if (!hasOffice() || !canMeasure()) skip('LibreOffice or pdftotext is not installed');
      const input = workbookInputs();
      const { cwd } = desk({
        ...input,
        'kertas.yaml': `${input['lengkap.yaml']}forms: { paper: ${paper} }\n`,
      });
      const words = ['budget', 'daftar.csv', '--policy', 'kertas.yaml', '--year', '2026', '--allow-rejected'];
      await ran([...words, '--format', 'xlsx', '-o', 'anggaran.xlsx', '--per-village', 'rab'], { cwd });
      await ran(['budget', 'lama.csv', ...words.slice(2), '--save', 'murni'], { cwd });
      await ran([...words, '--against', 'murni.json', '--per-village', 'rab-perubahan'], { cwd });
      const changed = join(cwd, 'RAB Perubahan Kalen.xlsx');
      cpSync(join(cwd, 'rab-perubahan/RAB Dlanggu Kalen.xlsx'), changed);
      const results = resultBooks(paper).map(([name, model]) => ({ path: join(cwd, `${name}.xlsx`), model }));
      for (const { path, model } of results) await writeWorkbook(model, path);
      const books = [
        join(cwd, 'anggaran.xlsx'),
        join(cwd, 'rab/RAB Dlanggu Kalen.xlsx'),
        changed,
        ...results.map(({ path }) => path),
      ];
      convert(books, 'pdf', join(cwd, 'kertas'));
      const pages = books
        .map((path) => basename(path, '.xlsx'))
        .flatMap((name) =>
          printedPages(join(cwd, `kertas/${name}.pdf`)).map((page, at) => ({
            ...page,
            at: `${name}, ${at + 1}`,
          })),
        );
      expect(pages.length).toBeGreaterThan(20);
      expect(
        pages.filter(({ smallest }) => smallest < 7.95).map(({ at, smallest }) => [at, smallest]),
      ).toEqual([]);
      const sizes = pages.map((page) =>
        [page.width, page.height]
          .map(Math.round)
          .sort((a, b) => a - b)
          .join(),
      );
      expect(new Set(sizes)).toEqual(new Set([`${width},${height}`]));
      const signed = pages.filter(({ words: said }) =>
        said.join(' ').includes('.............................. )'),
      );
      expect(signed.length).toBeGreaterThanOrEqual(3);
      for (const { at, words: said } of signed)
        expect([at, said.some((word) => /^[\d.,]{7,}$/.test(word)) || said.includes('diterima')]).toEqual([
          at,
          true,
        ]);
    },
    PATIENCE,
  );
});
