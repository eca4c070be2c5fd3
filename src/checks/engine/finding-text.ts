import type { Language } from '../../domain/language.ts';
import { ownWords, type Shown } from '../../domain/shown.ts';
import { CHECK_BY_CODE, type Code, type Finding } from './registry.ts';

/** What a person reads about one finding. The place (`B17:`) is put in front by whoever shows it. */
export interface FindingSentences {
  readonly title: Shown;
  readonly message: Shown;
  readonly todo: Shown;
}

export function findingText(finding: Pick<Finding, 'code' | 'args'>, language: Language): FindingSentences {
  return sentences(finding.code, finding.args, language);
}

/** The sentences of a code about its invented example. */
export function exampleText(code: Code, language: Language): FindingSentences {
  return sentences(code, CHECK_BY_CODE[code].page.example, language);
}

export function findingTitle(code: Code, language: Language): Shown {
  return ownWords(CHECK_BY_CODE[code].page[language].title);
}

/** The registry gives a code the arguments of its own check; of a union of codes the compiler cannot follow that. */
function sentences(code: Code, args: unknown, language: Language): FindingSentences {
  const page = CHECK_BY_CODE[code].page[language];
  return {
    title: ownWords(page.title),
    message: ownWords(page.message(args as never)),
    todo: ownWords(page.todo(args as never)),
  };
}
