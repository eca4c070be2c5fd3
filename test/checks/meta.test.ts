import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECK_BY_CODE, CHECK_CODES } from '../../src/checks/engine/index.ts';
import type { Code, FindingOf } from '../../src/domain/finding.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { FINDING_PAGES } from '../../src/text/findings/index.ts';
import { findingText } from '../../src/text/report/finding.ts';
import { CASES } from './cases/index.ts';

const LONGEST = 160;

describe.each(CHECK_CODES.map((code) => [code] as const))('%s', (code) => {
  test('has a check file and a page file of its own name', () => {
    expect(existsSync(`src/checks/${code}.ts`)).toBe(true);
    expect(existsSync(`src/text/findings/${code}.ts`)).toBe(true);
    expect(CHECK_BY_CODE[code].code).toBe(code);
  });

  test('has one wrong and one right roster in the tests', () => {
    expect(CASES[code].wrong).toBeDefined();
    expect(CASES[code].right).toBeDefined();
  });

  test.each(LANGUAGES)('says in %s what is wrong and what to do, with examples', (language) => {
    const finding = { code, severity: 'error', place: { file: 'a.xlsx' }, args: CASES[code].args };
    const said = findingText(finding as FindingOf<Code> as never, language);
    for (const sentence of [said.message, said.todo]) {
      expect(sentence).toMatch(/[.!?]$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      expect(sentence.length).toBeLessThan(LONGEST);
    }
    expect(said.title.length).toBeLessThan(60);
    const { wrong, right } = FINDING_PAGES[code][language];
    expect(wrong).not.toBe('');
    expect(right).not.toBe('');
    expect(wrong).not.toBe(right);
  });
});

test('no two codes share a title', () => {
  for (const language of LANGUAGES) {
    const titles = CHECK_CODES.map((code) => FINDING_PAGES[code][language].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
