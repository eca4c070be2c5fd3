import type { Language } from '../domain/language.ts';
import { NOTHING } from '../domain/shown.ts';
import { LAW_SECTIONS } from '../law/index.ts';
import { INSTRUMENT_IDS, INSTRUMENTS } from '../law/instruments.ts';
import { itemView, type LawItemView, type LawValueView } from '../reports/law/law-view.ts';
import { shortName } from '../reports/parts/citation.ts';
import { cell, link, table } from '../reports/parts/markdown.ts';
import { BINDING_TEXT, EVIDENCE_TEXT, LAW_TEXT } from '../text/law.ts';
import { LAW_DOCS_TEXT } from './law-words.ts';

/** The whole law as one Markdown page: every value with its source. */
export function lawDocs(language: Language): string {
  const text = LAW_DOCS_TEXT[language];
  const sections = LAW_SECTIONS.map((section) => ({
    title: section.title[language],
    items: section.items.map((item) => itemView(item, undefined, language)),
  }));
  const parts = [
    `# ${text.title}`,
    `<!-- ${text.generated} -->`,
    `${text.intro} ${text.other}`,
    evidenceList(language),
    ...sections.flatMap(({ title, items }) => [
      `## ${title}`,
      ...items.map((item) => itemPart(item, language)),
    ]),
    `## ${text.umkTitle}`,
    `${text.umkIntro} ${text.umkPointer}`,
    `## ${text.memoryTitle}`,
    text.memoryIntro,
    memoryList(sections.flatMap(({ items }) => items)),
    `## ${text.instrumentsTitle}`,
    instrumentTable(language),
  ];
  return `${parts.join('\n\n')}\n`;
}

function evidenceList(language: Language): string {
  const known = Object.values(EVIDENCE_TEXT);
  return [...known, ...Object.values(BINDING_TEXT)]
    .map(({ word, meaning }) => `- **${word[language]}**: ${meaning[language]}`)
    .join('\n');
}

function itemPart(item: LawItemView, language: Language): string {
  const text = LAW_DOCS_TEXT[language];
  const parts = [
    `### \`${item.id}\` ${item.title}`,
    table(
      text.columns,
      item.values.map((value) => valueCells(value, language)),
    ),
    ...item.values
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows }) => rows.map((row) => `- ${row}`).join('\n')),
    ...(item.note === null ? [] : [item.note]),
    text.verifiedUntil(item.verifiedUntil),
  ];
  return parts.join('\n\n');
}

function valueCells(value: LawValueView, language: Language): string[] {
  const { cited, address, read, evidence, binding, caveat, text } = value.source;
  const { readAt, notRead } = LAW_DOCS_TEXT[language];
  const page = address === null ? notRead : link(`${readAt} ${read}`, address);
  return [
    LAW_TEXT[language].period(value.from, value.to ?? undefined),
    cell(value.text),
    `${link(cell(cited), text)}; ${page}`,
    `${EVIDENCE_TEXT[evidence].word[language]}; ${BINDING_TEXT[binding].word[language]}`,
    cell(caveat ?? NOTHING),
  ];
}

function memoryList(items: readonly LawItemView[]): string {
  const unchecked = items.flatMap((item) =>
    item.values
      .filter(({ source }) => source.evidence === 'memory')
      .map(({ source }) => `- \`${item.id}\`: ${source.caveat ?? ''}`),
  );
  return unchecked.join('\n');
}

function instrumentTable(language: Language): string {
  return table(
    LAW_DOCS_TEXT[language].instrumentColumns,
    INSTRUMENT_IDS.map((id) => {
      const { title, address } = INSTRUMENTS[id];
      return [link(shortName(id, language), address ?? null), title[language]];
    }),
  );
}
