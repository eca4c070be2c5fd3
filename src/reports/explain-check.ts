import { CHECKS } from '../checks/index.ts';
import type { Code } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { EXPLAIN_TEXT } from '../text/explain.ts';
import { FINDING_PAGES } from '../text/findings/index.ts';
import { REPORT_TEXT } from '../text/report.ts';
import { wrap } from './wrap.ts';

/** The page of a check: what it says, how heavy it weighs, whether it leaves a worker out, wrong and right. */
export function explainCheck(code: Code, language: Language): string {
  const page = FINDING_PAGES[code][language];
  const text = EXPLAIN_TEXT[language];
  const check = CHECKS.find((known) => known.code === code);
  const weight = check ? REPORT_TEXT[language].severity[check.severity].toLowerCase() : '';
  const lines = [
    `${page.title} (${code})`,
    '',
    ...wrap(text.weight(weight, check?.rejects === true), 80, 0),
    '',
    ...wrap(`${text.wrong}: ${page.wrong}`, 80, 4, '  '),
    ...wrap(`${text.right}: ${page.right}`, 80, 4, '  '),
  ];
  return `${lines.join('\n')}\n`;
}
