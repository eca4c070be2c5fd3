import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import { BINDING_TEXT, EVIDENCE_TEXT, LAW_TEXT } from '../../text/law.ts';
import { labelled, wrapped } from '../parts/wrap.ts';
import type { LawItemView, LawValueView } from './law-view.ts';

const INDENT = 2;
const LABEL = 10;
const ROW: number = INDENT + 2 + LABEL;

/** One item with its dated values: value, source, evidence, what is not verified, address. 80 columns. */
export function lawShowText(view: LawItemView, month: Shown | undefined, language: Language): string {
  const text = LAW_TEXT[language];
  const lines = [...wrapped(view.title, view.id.length + 2, `${view.id}  `), ''];
  for (const value of view.values) lines.push(...valueLines(value, language), '');
  if (view.values.length === 0 && month !== undefined)
    lines.push(...wrapped(text.notInForce(month, view.known.from, view.known.to ?? undefined), INDENT), '');
  if (view.note !== null) lines.push(...labelled(text.note, view.note, INDENT, LABEL));
  lines.push(...wrapped(verifiedWords(view, language), INDENT));
  return `${lines.join('\n')}\n`;
}

/** A value that has run out by then is not used any longer. */
function verifiedWords({ verifiedUntil, known: { to } }: LawItemView, language: Language): string {
  const text = LAW_TEXT[language];
  return to !== null && to <= verifiedUntil
    ? text.verifiedToEnd(verifiedUntil, to)
    : text.verifiedUntil(verifiedUntil);
}

/** The summary and the rows under it, or what was asked; a summary that is nothing but its rows is not printed twice. */
function valueRows({ text, rows, answers }: LawValueView): readonly string[] {
  if (answers.length > 0) return [text, ...answers];
  return rows.length > 0 && rows.join('; ') === text ? rows : [text, ...rows];
}

function valueLines(value: LawValueView, language: Language): string[] {
  const text = LAW_TEXT[language];
  const { cited, title, evidence, binding, caveat, address, read } = value.source;
  const original = value.source.text === address ? null : value.source.text;
  const field = (label: string, content: string): string[] => labelled(label, content, INDENT + 2, LABEL);
  const known = EVIDENCE_TEXT[evidence];
  const bound = BINDING_TEXT[binding];
  return [
    `  ${text.period(value.from, value.to ?? undefined)}`,
    ...valueRows(value).flatMap((row, index) =>
      wrapped(row, ROW + 2, index === 0 ? `    ${text.value.padEnd(LABEL)}` : ' '.repeat(ROW)),
    ),
    ...field(text.source, `${cited} (${title})`),
    ...field(text.evidence, `${known.word[language]}: ${known.meaning[language]}`),
    ...field(text.binding, `${bound.word[language]}: ${bound.meaning[language]}`),
    ...(caveat === null ? [] : field(text.caveat, caveat)),
    ...(address === null ? [] : field(text.read, `${read} ${address}`)),
    ...(original === null ? [] : field(text.original, original)),
  ];
}
