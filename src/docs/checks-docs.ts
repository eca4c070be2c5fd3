import { exampleText } from '../checks/engine/finding-text.ts';
import { CHECK_BY_CODE, CHECK_CODES, type Code } from '../checks/engine/registry.ts';
import type { Language } from '../domain/language.ts';
import { ownWords, word } from '../domain/shown.ts';
import { cell, table } from '../reports/parts/markdown.ts';
import { EXPLAIN_TEXT } from '../text/report/explain.ts';
import { REPORT_TEXT } from '../text/report/report.ts';
import { CHECKS_DOCS_TEXT } from './checks-words.ts';

/** The manual of all checks as one Markdown page, in the order in which findings are listed. */
export function checksDocs(language: Language): string {
  const text = CHECKS_DOCS_TEXT[language];
  const parts = [
    `# ${text.title}`,
    `<!-- ${text.generated} -->`,
    `${text.intro} ${text.other}`,
    `## ${text.overview}`,
    table(
      text.columns,
      CHECK_CODES.map((code) => overview(code, language)),
    ),
    ...CHECK_CODES.map((code) => section(code, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview(code: Code, language: Language): string[] {
  const { severity, level, rejects } = CHECK_BY_CODE[code];
  const { levels, yes, no } = CHECKS_DOCS_TEXT[language];
  return [
    `[\`${code}\`](#${code})`,
    cell(CHECK_BY_CODE[code].page[language].title),
    REPORT_TEXT[language].severity[severity].toLowerCase(),
    levels[level],
    rejects ? yes : no,
  ];
}

function section(code: Code, language: Language): string {
  const { severity, rejects, fixed } = CHECK_BY_CODE[code];
  const { title, message, todo } = exampleText(code, language);
  const { wrong, right } = CHECK_BY_CODE[code].page[language];
  const text = EXPLAIN_TEXT[language];
  const weight = REPORT_TEXT[language].severity[severity].toLowerCase();
  return [
    `## ${code}`,
    `**${cell(title)}.** ${text.weight(ownWords(weight), rejects)}`,
    `> ${cell(message)} ${cell(todo)}`,
    `- ${text.wrong}: \`${wrong}\`\n- ${text.right}: \`${right}\``,
    `${text.severity(word(code), fixed === true).replace(/checks: \{[^}]*\}/, (setting) => `\`${setting}\``)}`,
  ].join('\n\n');
}
