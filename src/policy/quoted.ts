import type { Localized } from '../domain/language.ts';
import { type Shown, shownText } from '../domain/shown.ts';

/** What a policy says in its own words is shown in every report: masked here, once. */
export const shownQuote = (text: string | undefined): Shown | undefined =>
  text === undefined ? text : shownText(text);

export const named = ({ id, en }: Localized): Localized<Shown> => ({ id: shownText(id), en: shownText(en) });
