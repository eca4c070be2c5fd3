import type { Language } from '../domain/language.ts';
import { formatMonth, type Month } from '../domain/month.ts';
import { LAW } from '../law/index.ts';
import { valueView } from '../reports/law/law-view.ts';
import { LAW_DOCS_TEXT } from './law-words.ts';

/** The section of CHANGELOG.md that says from which month each value of the law data holds, latest month first. */
export function lawChangelog(language: Language): string {
  const text = LAW_DOCS_TEXT[language];
  const lines = new Map<Month, string[]>();
  for (const item of LAW) {
    // The steps that a rule fixes for years to come are no change of the data.
    for (const dated of item.values.filter(({ from }) => from <= item.verifiedUntil)) {
      const { instrument } = valueView(item, dated, language).source;
      const line = `- \`${item.id}\` ${item.title[language]} (${instrument})`;
      lines.set(dated.from, [...(lines.get(dated.from) ?? []), line]);
    }
  }
  const months = [...lines].sort(([a], [b]) => b - a);
  const parts = months.map(([month, entries]) => `### ${formatMonth(month)}\n\n${entries.join('\n')}`);
  return [`## ${text.changelogTitle}`, text.changelogIntro, ...parts].join('\n\n');
}
