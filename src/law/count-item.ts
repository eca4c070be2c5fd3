import type { Localized } from '../domain/language.ts';
import { countText } from './format.ts';
import { LAST_READ, type LawItem, type Source, since } from './value.ts';

export interface CountOptions {
  readonly id: string;
  readonly title: Localized;
  readonly from: string;
  readonly value: number;
  /** What is counted, such as years or months. */
  readonly unit: Localized;
  readonly source: Source;
  readonly note?: Localized | undefined;
}

/** An item of law with one value, a whole number of something. */
export function countItem({ id, title, from, value, unit, source, note }: CountOptions): LawItem<number> {
  return {
    id,
    title,
    values: [{ from: since(from), value, source }],
    verifiedUntil: LAST_READ,
    format: (count, language = 'id') => `${countText(count, language)} ${unit[language]}`,
    note,
  };
}
