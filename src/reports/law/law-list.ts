import { BINDINGS } from '../../domain/kinds/law.ts';
import type { Language } from '../../domain/language.ts';
import { joined, NOTHING, type Shown, said } from '../../domain/shown.ts';
import type { LawCounts } from '../../law/counts.ts';
import { EVIDENCES } from '../../law/value.ts';
import { BINDING_TEXT, EVIDENCE_TEXT, LAW_TEXT } from '../../text/law.ts';
import { wrapped } from '../parts/wrap.ts';
import type { LawItemView, LawValueView } from './law-view.ts';

export interface LawListSection {
  readonly title: string;
  readonly items: readonly LawItemView[];
}

/** What minimum wages are known; they are listed by region only. */
export interface UmkSummary {
  readonly regions: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

const INDENT = 2;
const LONGEST = 150;

/** Every item with one value: the one of the month asked for, else the latest. 80 columns. */
export function lawListText(
  sections: readonly LawListSection[],
  umk: UmkSummary,
  counts: LawCounts,
  month: Shown | undefined,
  language: Language,
): string {
  const text = LAW_TEXT[language];
  const lines = wrapped(text.listTitle(month), 0);
  for (const section of sections) {
    lines.push('', section.title);
    for (const item of section.items) lines.push(...itemLines(item, month, language));
  }
  lines.push('', text.umkTitle);
  lines.push(...wrapped(text.umkSummary(umk.regions, umk.firstYear, umk.lastYear), INDENT));
  const words = Object.values(EVIDENCE_TEXT).map(
    (known) => `${known.word[language]} = ${known.meaning[language]}`,
  );
  const bindings = Object.values(BINDING_TEXT).map(
    (bound) => `${bound.word[language]} = ${bound.meaning[language]}`,
  );
  lines.push('', ...wrapped(`${text.legend}: ${words.join('; ')}.`, 0));
  lines.push(...wrapped(`${text.bindingLegend}: ${bindings.join('; ')}.`, 0));
  lines.push(...wrapped(countWords(counts, language), 0), text.seeShow);
  return `${lines.join('\n')}\n`;
}

function countWords(counts: LawCounts, language: Language): string {
  const evidence = EVIDENCES.map(
    (kind) => said`${EVIDENCE_TEXT[kind].word[language]} ${counts.evidence[kind]}`,
  );
  const binding = BINDINGS.map((kind) => said`${BINDING_TEXT[kind].word[language]} ${counts.binding[kind]}`);
  return LAW_TEXT[language].counts(joined(evidence, ', '), joined(binding, ', '));
}

function itemLines(item: LawItemView, month: Shown | undefined, language: Language): string[] {
  const text = LAW_TEXT[language];
  const head = wrapped(item.title, INDENT + 2, `  ${item.id}  `);
  const value = item.values.at(-1);
  if (value === undefined) {
    const absent = text.notInForce(month ?? NOTHING, item.known.from, item.known.to ?? undefined);
    return [...head, ...wrapped(absent, INDENT + 2)];
  }
  const source = sourceWords(value, item.verified, month, language);
  return [...head, ...wrapped(clipped(value.text), INDENT + 2), ...wrapped(source, INDENT + 2)];
}

/** The first words of a long value; `enroll law show` has the rest. */
function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

function sourceWords(
  value: LawValueView,
  verified: boolean,
  month: Shown | undefined,
  language: Language,
): string {
  const text = LAW_TEXT[language];
  const { cited, evidence, binding } = value.source;
  const period = text.period(value.from, value.to ?? undefined).toLowerCase();
  const ended = month === undefined && value.to !== null ? text.noLongerInForce(value.to) : period;
  const unchecked = verified ? '' : `; ${text.unchecked}`;
  return `[${cited}; ${ended}; ${EVIDENCE_TEXT[evidence].word[language]}; ${BINDING_TEXT[binding].word[language]}${unchecked}]`;
}
