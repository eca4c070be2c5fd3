import type { Language } from '../domain/language.ts';
import { INSTRUMENTS } from '../law/instruments.ts';
import type { Source } from '../law/value.ts';

/** As one cites it: `PP 44/2015 Ps 16(1)`. */
export function citation({ instrument, article }: Source): string {
  const { short } = INSTRUMENTS[instrument];
  return article === undefined ? short : `${short} ${article}`;
}

/** What is not verified about a source, for the reader; undefined where nothing was noted. */
export const caveatOf = (source: Source, language: Language): string | undefined => source.caveat?.[language];
