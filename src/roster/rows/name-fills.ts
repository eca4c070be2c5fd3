import type { Cell } from '../../domain/cell.ts';
import { valueOfStanding } from '../values/left-behind.ts';
import { leftInName } from '../values/left-in-name.ts';
import { mayBeginWithTitle, splitCleanName, splitName } from '../values/name.ts';
import { isBlank, saysVacant } from '../values/says-nothing.ts';
import { cellWords, clean, typedText, unquoted } from '../values/text.ts';
import { isPlainName } from '../values/told-in-words.ts';
import type { Fill, FullCell, Parse } from './read-cell.ts';
import type { Draft } from './row.ts';

/** Mothers are often dead; that is no part of the name that SIPP holds against Adminduk. */
export const mother: Parse<string> = (text) => {
  if (isPlainName(text)) return text;
  const name = unquoted(text);
  return leftInName(name)?.name ?? name;
};
/** A name in one column, or in up to three as SIPP's older templates have it. */
export function nameFill(column: number, parts: readonly number[]): Fill {
  return (cell, draft, cells) => {
    if (parts.length === 0 && typeof cell === 'string' && isUsualName(cell)) {
      draft.name = { field: 'nama', column, text: cell, value: cell };
      return;
    }
    const text = typedText(cell);
    if (text === '' || isBlank(text)) return;
    if (text.length < 30 && saysVacant(text)) {
      draft.name = { field: 'nama', column, text, value: undefined };
      return;
    }
    const rest = parts.length === 0 ? '' : restOfName(cells, parts);
    const whole = rest === '' ? unquoted(text) : clean(unquoted(text) + rest);
    const gone = leftInName(whole);
    if (gone) draft.left = { field: 'nama', column, text: whole, value: valueOfStanding[gone.says] };
    const { name, title } = gone ? splitName(gone.name) : splitCleanName(whole);
    draft.name = { field: 'nama', column, text: text + rest, value: name };
    if (title !== undefined) draft.title = title;
  };
}

/** A name that is read as it stands: the first of its words is no title, and they do not say that nobody is meant. */
const isUsualName = (text: string): boolean =>
  isPlainName(text) && !mayBeginWithTitle(text) && !saysVacant(text);

function restOfName(cells: readonly Cell[], parts: readonly number[]): string {
  const texts = parts.map((part) => typedText(cells[part - 1])).filter((text) => !isBlank(text));
  return texts.map((text) => ` ${text}`).join('');
}

export function titleFill(cell: FullCell, draft: Draft): void {
  const text = cellWords(cell);
  if (text !== '' && !isBlank(text))
    draft.title = draft.title === undefined ? text : `${draft.title}, ${text}`;
}
