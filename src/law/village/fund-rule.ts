import type { CategoryId } from '../../domain/category.ts';
import type { Language, Localized } from '../../domain/language.ts';

/** `not-read`: neither a ban nor a permission was read. It is never said as "not forbidden". */
export const FUND_ANSWERS = ['forbidden', 'allowed', 'not-read'] as const;
export type FundAnswer = (typeof FUND_ANSWERS)[number];

/**
 * Why an answer is `not-read`. `unnamed`: the rules of the year were read and do not name the category; `unread`: they
 * exist and were not read; `unpublished`: they had not been published when the law was read.
 */
export type NotRead = 'unnamed' | 'unread' | 'unpublished';

/** What the rules of a budget year say of one fund's contributions. */
export interface FundRule {
  readonly answer: FundAnswer;
  /** Set where the answer is `not-read`. */
  readonly known?: NotRead | undefined;
  /** Empty: everybody whom no rule before it names. */
  readonly categories: readonly CategoryId[];
  readonly text: Localized;
}

const ANSWERS: Readonly<Record<FundAnswer, Localized>> = {
  forbidden: { id: 'dilarang', en: 'forbidden' },
  allowed: { id: 'boleh', en: 'allowed' },
  'not-read': { id: 'belum dibaca', en: 'not read' },
};

/** `dilarang: kepala-desa, bpd: "iuran …"`, a line a rule. */
export function fundRuleRows(rules: readonly FundRule[], language: Language = 'id'): string[] {
  return rules.map(({ answer, categories, text }) =>
    [
      ANSWERS[answer][language],
      ...(categories.length > 0 ? [categories.join(', ')] : []),
      text[language],
    ].join(': '),
  );
}

export const formatFundRules = (rules: readonly FundRule[], language: Language = 'id'): string =>
  fundRuleRows(rules, language).join('; ');

export const fundRulesJson = (rules: readonly FundRule[]): unknown =>
  rules.map(({ answer, known, categories, text }) => ({ answer, known: known ?? null, categories, text }));
