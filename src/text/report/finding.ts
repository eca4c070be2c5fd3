import type { Code, Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import { FINDING_PAGES } from '../findings/index.ts';
import type { FindingText } from './finding-text.ts';

/** What a person reads about one finding. The place (`B17:`) is put in front by whoever shows it. */
export interface FindingSentences {
  readonly title: string;
  readonly message: string;
  readonly todo: string;
}

export function findingText(finding: Finding, language: Language): FindingSentences {
  const page = FINDING_PAGES[finding.code] as FindingText<Code>;
  const { title, message, todo } = page[language];
  return { title, message: message(finding.args), todo: todo(finding.args) };
}

/** The sentences of a code about its invented example. */
export function exampleText(code: Code, language: Language): FindingSentences {
  const page = FINDING_PAGES[code] as FindingText<Code>;
  const { title, message, todo } = page[language];
  return { title, message: message(page.example), todo: todo(page.example) };
}

export function findingTitle(code: Code, language: Language): string {
  return FINDING_PAGES[code][language].title;
}
