import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { POLICY_PROBLEM_CODES, type PolicyProblem } from '../../src/domain/policy-problem.ts';
import { shownText, word } from '../../src/domain/shown.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { policyProblemText } from '../../src/text/policy/policy-problem.ts';

const first = (text: string): PolicyProblem => {
  const [problem] = loadPolicyLayers([{ name: 'p.yaml', text }], ['nik-length']).problems;
  if (!problem) throw new Error('no problem in this policy');
  return problem;
};

describe('a problem is one sentence with its place', () => {
  test.each<[string, string, string]>([
    [
      'policy: p\ncategories:\n  bpd:\n    charges:\n      - { fund: ADDS }',
      'p.yaml, baris 5, kolom 11: fund "ADDS" tidak dikenal; mungkin maksud Anda "ADD".',
      'p.yaml, line 5, column 11: fund "ADDS" is not known; did you mean "ADD"?',
    ],
    [
      'policy: p\nregency: 33.10',
      'p.yaml, baris 2, kolom 1: regency "33.10" harus berupa teks dalam tanda kutip.',
      'p.yaml, line 2, column 1: regency "33.10" must be text in quotes.',
    ],
    [
      'policy: p\nregency: "3310"',
      'p.yaml, baris 2, kolom 1: regency "3310" salah bentuk: harus kode Kemendagri seperti "33.10".',
      'p.yaml, line 2, column 1: regency "3310" has the wrong form: it must be a Kemendagri code such as "33.10".',
    ],
    [
      'policy: p\n\tyear: 1',
      'p.yaml, baris 2, kolom 1: baris diawali tab; pakai spasi.',
      'p.yaml, line 2, column 1: the line begins with a tab; use blanks.',
    ],
    [
      'policy: p\nmonthRule: akhir',
      'p.yaml, baris 2, kolom 1: monthRule "akhir" tidak dikenal; pilihannya: any-day, first-day.',
      'p.yaml, line 2, column 1: monthRule "akhir" is not known; choose from: any-day, first-day.',
    ],
    [
      'policy: p\ncategories: { bpd: { programmes: [JHT], charges: [{ payer: employer, fund: ADD }] } }',
      'p.yaml, baris 2, kolom 41: iuran JHT (worker) tidak dibebankan ke dana mana pun; tambahkan di charges.',
      'p.yaml, line 2, column 41: the contribution JHT (worker) is charged to no fund; add it to charges.',
    ],
    [
      'policy: p\nyear: 1999',
      'p.yaml, baris 2, kolom 1: year "1999" terlalu kecil: paling kecil 2015.',
      'p.yaml, line 2, column 1: year "1999" is too small: at least 2015.',
    ],
  ])('%j', (text, id, en) => {
    expect(policyProblemText(first(text), 'id')).toBe(id);
    expect(policyProblemText(first(text), 'en')).toBe(en);
  });
});

describe('every code has a sentence without gaps in every language', () => {
  const problem = {
    path: ['categories', 'bpd', 'base'].map(shownText),
    found: word('x'),
    allowed: [word('string')],
    min: 1,
  };
  test.each(POLICY_PROBLEM_CODES.flatMap((code) => LANGUAGES.map((language) => [code, language] as const)))(
    '%s in %s',
    (code, language) => {
      const text = policyProblemText({ ...problem, code }, language);
      expect(text).toMatch(/^\S.*[.?]$/);
      expect(text).not.toMatch(/undefined|null|\[object/);
    },
  );
});
