import { exampleText } from '../../checks/engine/finding-text.ts';
import { CHECK_BY_CODE, type Code } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import { linesText, NOTHING, ownWords, type Shown, said, word } from '../../domain/shown.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { wrap } from '../parts/wrap.ts';

const WIDTH = 80;

/** The page of a check: what it says, what to do, how heavy it weighs, whether it leaves a worker out, wrong and right. */
export function explainCheck(code: Code, language: Language): Shown {
  const text = EXPLAIN_TEXT[language];
  const { wrong, right } = CHECK_BY_CODE[code].page[language];
  const { title, message, todo } = exampleText(code, language);
  const { severity, rejects, fixed } = CHECK_BY_CODE[code];
  const weight = REPORT_TEXT[language].severity[severity].toLowerCase();
  const lines = [
    said`${title} (${code})`,
    NOTHING,
    ...wrap(said`${text.example}: ${message}`, WIDTH, 4, word('  ')),
    ...wrap(todo, WIDTH, 4, word('  → ')),
    NOTHING,
    ...wrap(said`${text.wrong}: ${ownWords(wrong)}`, WIDTH, 4, word('  ')),
    ...wrap(said`${text.right}: ${ownWords(right)}`, WIDTH, 4, word('  ')),
    NOTHING,
    ...wrap(text.weight(ownWords(weight), rejects), WIDTH, 0),
    ...wrap(text.severity(word(code), fixed === true), WIDTH, 0),
  ];
  return linesText(lines);
}
