import type { ChangeKind } from '../../domain/kinds/law.ts';
import type { Language } from '../../domain/language.ts';
import { joined, NOTHING, ownWords, type Shown, said, trimmedEnd } from '../../domain/shown.ts';
import type { LawChange } from '../../law/changes.ts';
import { EVIDENCE_TEXT, LAW_TEXT } from '../../text/law.ts';
import { labelled, wrapped } from '../parts/wrap.ts';
import { type LawValueView, valueView } from './law-view.ts';

/** A change of the law as a reader sees it: the fields of the JSON. */
export interface LawChangeView {
  readonly id: Shown;
  readonly title: Shown;
  readonly kind: ChangeKind;
  readonly before: LawValueView | null;
  readonly after: LawValueView | null;
}

export function changeView({ item, kind, before, after }: LawChange, language: Language): LawChangeView {
  return {
    id: ownWords(item.id),
    title: ownWords(item.title[language]),
    kind,
    before: before ? valueView(item, before, language) : null,
    after: after ? valueView(item, after, language) : null,
  };
}

const INDENT = 2;
const LABEL = 10;

/** What changed between two months, with the instrument that changed it. 80 columns. */
export function lawDiffText(
  changes: readonly LawChangeView[],
  earlier: Shown,
  later: Shown,
  language: Language,
): Shown {
  const text = LAW_TEXT[language];
  const lines = [text.diffTitle(earlier, later), NOTHING];
  if (changes.length === 0) lines.push(text.nothingChanged, NOTHING);
  for (const change of changes) lines.push(...changeLines(change, language), NOTHING);
  return said`${trimmedEnd(joined(lines, '\n'))}\n`;
}

function changeLines(change: LawChangeView, language: Language): Shown[] {
  const text = LAW_TEXT[language];
  const { before, after, kind } = change;
  const shown = after ?? before;
  const field = (label: Shown, content: Shown): Shown[] => labelled(label, content, INDENT, LABEL);
  return [
    ...wrapped(change.title, change.id.length + 2, said`${change.id}  `),
    said`  ${text.change[kind](shown?.from ?? NOTHING, shown?.to ?? undefined)}`,
    ...(before === null ? [] : field(text.was, before.text)),
    ...(after === null ? [] : field(before === null ? text.value : text.becomes, after.text)),
    ...(shown === null
      ? []
      : field(
          text.source,
          said`${shown.source.cited} (${EVIDENCE_TEXT[shown.source.evidence].word[language]})`,
        )),
    ...(shown === null || shown.source.caveat === null ? [] : field(text.caveat, shown.source.caveat)),
  ];
}
