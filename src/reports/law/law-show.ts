import type { Language } from '../../domain/language.ts';
import { linesText, NOTHING, padded, type Shown, said } from '../../domain/shown.ts';
import { BINDING_TEXT, EVIDENCE_TEXT, LAW_TEXT } from '../../text/law.ts';
import { labelled, margin, wrapped } from '../parts/wrap.ts';
import type { LawItemView, LawValueView } from './law-view.ts';

const INDENT = 2;
const LABEL = 10;
const ROW: number = INDENT + 2 + LABEL;

/** One item with its dated values: value, source, evidence, what is not verified, address. 80 columns. */
export function lawShowText(view: LawItemView, month: Shown | undefined, language: Language): Shown {
  const text = LAW_TEXT[language];
  const lines = [...wrapped(view.title, view.id.length + 2, said`${view.id}  `), NOTHING];
  for (const value of view.values) lines.push(...valueLines(value, language), NOTHING);
  if (view.values.length === 0 && month !== undefined)
    lines.push(
      ...wrapped(text.notInForce(month, view.known.from, view.known.to ?? undefined), INDENT),
      NOTHING,
    );
  if (view.note !== null) lines.push(...labelled(text.note, view.note, INDENT, LABEL));
  lines.push(...wrapped(verifiedWords(view, language), INDENT));
  return linesText(lines);
}

/** A value that has run out by then is not used any longer. */
function verifiedWords({ verifiedUntil, known: { to } }: LawItemView, language: Language): Shown {
  const text = LAW_TEXT[language];
  return to !== null && to <= verifiedUntil
    ? text.verifiedToEnd(verifiedUntil, to)
    : text.verifiedUntil(verifiedUntil);
}

/** The summary and the rows under it, or what was asked; a summary that is nothing but its rows is not printed twice. */
function valueRows({ text, rows, answers }: LawValueView): readonly Shown[] {
  if (answers.length > 0) return [text, ...answers];
  return rows.length > 0 && rows.join('; ') === text ? rows : [text, ...rows];
}

function valueLines(value: LawValueView, language: Language): Shown[] {
  const text = LAW_TEXT[language];
  const { cited, title, evidence, binding, caveat, address, read } = value.source;
  const original = value.source.text === address ? null : value.source.text;
  const field = (label: Shown, content: Shown): Shown[] => labelled(label, content, INDENT + 2, LABEL);
  const known = EVIDENCE_TEXT[evidence];
  const bound = BINDING_TEXT[binding];
  return [
    said`  ${text.period(value.from, value.to ?? undefined)}`,
    ...valueRows(value).flatMap((row, index) =>
      wrapped(row, ROW + 2, index === 0 ? said`    ${padded(text.value, LABEL)}` : margin(ROW)),
    ),
    ...field(text.source, said`${cited} (${title})`),
    ...field(text.evidence, said`${known.word[language]}: ${known.meaning[language]}`),
    ...field(text.binding, said`${bound.word[language]}: ${bound.meaning[language]}`),
    ...(caveat === null ? [] : field(text.caveat, caveat)),
    ...(address === null ? [] : field(text.read, said`${read} ${address}`)),
    ...(original === null ? [] : field(text.original, original)),
  ];
}
