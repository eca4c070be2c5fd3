import type { Language } from '../../domain/language.ts';
import { ownWords, type Shown } from '../../domain/shown.ts';
import { INSTRUMENTS } from '../../law/instruments.ts';
import type { Source } from '../../law/value.ts';

type Parts = readonly (readonly [RegExp, string])[];

/** What a citation calls a part of an instrument, beside `Ps`, which stays as it is printed there. */
const ENGLISH_PARTS: Parts = [
  [/\blampiran\b/gi, 'Annex'],
  [/\bKelompok\b/g, 'group'],
  [/\bdaftar larangan\b/g, 'list of bans'],
  [/\bhuruf\b/g, 'letter'],
  [/\bnomor\b/g, 'no.'],
  [/dikutip pada halaman (\d+) (\S+) bahan pelatihan/, 'quoted on page $1 $2 of a training book'],
];

const PARTS: Readonly<Record<Language, Parts>> = { id: [], en: ENGLISH_PARTS };

/** As one cites it: `PP 44/2015 Ps 16(1)`; in Indonesian unless asked, which is how data name it. */
export function citation({ instrument, article }: Source, language: Language = 'id'): Shown {
  const short = shortName(instrument, language);
  return ownWords(article === undefined ? short : `${short} ${articleWords(article, language)}`);
}

export function shortName(instrument: Source['instrument'], language: Language): Shown {
  const { short, english } = INSTRUMENTS[instrument];
  return ownWords({ id: short, en: english ?? short }[language]);
}

export function articleWords(article: string, language: Language): Shown {
  return ownWords(PARTS[language].reduce((text, [part, words]) => text.replace(part, words), article));
}

/** What is not verified about a source, for the reader; undefined where nothing was noted. */
export const caveatOf = (source: Source, language: Language): Shown | undefined =>
  source.caveat && ownWords(source.caveat[language]);
