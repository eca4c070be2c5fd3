import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleText, findingText } from '../../src/checks/engine/finding-text.ts';
import { CHECK_BY_CODE, CHECK_CODES, type Code, type FindingOf } from '../../src/checks/engine/registry.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { CASES } from './cases/index.ts';

const LONGEST = 160;

describe.each(CHECK_CODES.map((code) => [code] as const))('%s', (code) => {
  test('has a file of its own name that gives the check of its own name', async () => {
    const file = await import(`../../src/checks/${code}.ts`);
    expect(file[code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]).toBe(
      CHECK_BY_CODE[code],
    );
  });

  test('has one wrong and one right roster in the tests', () => {
    expect(CASES[code].wrong).toBeDefined();
    expect(CASES[code].right).toBeDefined();
  });

  test.each(LANGUAGES)('says in %s what is wrong and what to do, with examples', (language) => {
    const finding = {
      code,
      severity: 'error',
      place: { file: sourceName('a.xlsx') },
      args: CASES[code].args,
    };
    const said = findingText(finding as FindingOf<Code> as never, language);
    for (const sentence of [said.message, said.todo]) {
      expect(sentence).toMatch(/[.!?]$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      expect(sentence.length).toBeLessThan(LONGEST);
    }
    expect(said.title.length).toBeLessThan(60);
    const { wrong, right } = CHECK_BY_CODE[code].page[language];
    expect(wrong).not.toBe('');
    expect(right).not.toBe('');
    expect(wrong).not.toBe(right);
  });
});

test('every file beside the engine is a check that the registry names', () => {
  const files = readdirSync('src/checks').filter((name) => name.endsWith('.ts'));
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...CHECK_CODES].sort());
});

test('no two codes share a title', () => {
  for (const language of LANGUAGES) {
    const titles = CHECK_CODES.map((code) => CHECK_BY_CODE[code].page[language].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

/** Rows that are no person, or a person whom the policy does not cover: nothing is owed for them. */
const OWE_NOTHING: ReadonlySet<Code> = new Set(['total-row', 'blank-row-inside', 'category-not-covered']);
/** These speak of a column or a sheet, which is read from another one. */
const NO_ROWS: ReadonlySet<Code> = new Set(['column-duplicate', 'sheet-hidden']);

test('no advice deletes a row that may owe months: it is given an end date', () => {
  const deleting = CHECK_CODES.filter((code) =>
    LANGUAGES.some((language) =>
      /\b(hapus|sisakan|delete|remove|keep one)/i.test(exampleText(code, language).todo),
    ),
  );
  expect(deleting.filter((code) => !OWE_NOTHING.has(code) && !NO_ROWS.has(code))).toEqual([]);
});
