import { BINDINGS } from '../../domain/kinds/law.ts';
import type { Language } from '../../domain/language.ts';
import { joined, linesText, lower, NOTHING, rewritten, type Shown, said } from '../../domain/shown.ts';
import type { LawCounts } from '../../law/counts.ts';
import { EVIDENCES } from '../../law/value.ts';
import { BINDING_TEXT, EVIDENCE_TEXT, LAW_TEXT } from '../../text/law.ts';
import { wrapped } from '../parts/wrap.ts';
import type { LawItemView, LawValueView } from './law-view.ts';

export interface LawListSection {
  readonly title: Shown;
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
): Shown {
  const text = LAW_TEXT[language];
  const lines = wrapped(text.listTitle(month), 0);
  for (const section of sections) {
    lines.push(NOTHING, section.title);
    for (const item of section.items) lines.push(...itemLines(item, month, language));
  }
  lines.push(NOTHING, text.umkTitle);
  lines.push(...wrapped(text.umkSummary(umk.regions, umk.firstYear, umk.lastYear), INDENT));
  const words = Object.values(EVIDENCE_TEXT).map(
    (known) => said`${known.word[language]} = ${known.meaning[language]}`,
  );
  const bindings = Object.values(BINDING_TEXT).map(
    (bound) => said`${bound.word[language]} = ${bound.meaning[language]}`,
  );
  lines.push(NOTHING, ...wrapped(said`${text.legend}: ${joined(words, '; ')}.`, 0));
  lines.push(...wrapped(said`${text.bindingLegend}: ${joined(bindings, '; ')}.`, 0));
  lines.push(...wrapped(countWords(counts, language), 0), text.seeShow);
  return linesText(lines);
}

function countWords(counts: LawCounts, language: Language): Shown {
  const evidence = EVIDENCES.map(
    (kind) => said`${EVIDENCE_TEXT[kind].word[language]} ${counts.evidence[kind]}`,
  );
  const binding = BINDINGS.map((kind) => said`${BINDING_TEXT[kind].word[language]} ${counts.binding[kind]}`);
  return LAW_TEXT[language].counts(joined(evidence, ', '), joined(binding, ', '));
}

function itemLines(item: LawItemView, month: Shown | undefined, language: Language): Shown[] {
  const text = LAW_TEXT[language];
  const head = wrapped(item.title, INDENT + 2, said`  ${item.id}  `);
  const value = item.values.at(-1);
  if (value === undefined) {
    const absent = text.notInForce(month ?? NOTHING, item.known.from, item.known.to ?? undefined);
    return [...head, ...wrapped(absent, INDENT + 2)];
  }
  const source = sourceWords(value, item.verified, month, language);
  return [...head, ...wrapped(clipped(value.text), INDENT + 2), ...wrapped(source, INDENT + 2)];
}

/** The first words of a long value; `enroll law show` has the rest. */
function clipped(text: Shown): Shown {
  return text.length <= LONGEST
    ? text
    : rewritten(text, (plain) => `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …`);
}

function sourceWords(
  value: LawValueView,
  verified: boolean,
  month: Shown | undefined,
  language: Language,
): Shown {
  const text = LAW_TEXT[language];
  const { cited, evidence, binding } = value.source;
  const period = lower(text.period(value.from, value.to ?? undefined));
  const ended = month === undefined && value.to !== null ? text.noLongerInForce(value.to) : period;
  const unchecked = verified ? NOTHING : said`; ${text.unchecked}`;
  return said`[${cited}; ${ended}; ${EVIDENCE_TEXT[evidence].word[language]}; ${BINDING_TEXT[binding].word[language]}${unchecked}]`;
}
