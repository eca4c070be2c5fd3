import type { CeilingUse } from '../../budget/ceilings.ts';
import type { Language } from '../../domain/language.ts';
import { type Shown, said, word } from '../../domain/shown.ts';
import { monthSpans } from '../../text/parts/format.ts';

/** The fund of a ceiling, with its months where they are not all: `ADD (Juli–Desember 2026)`. */
export const ceilingFund = (
  { fund, months }: Pick<CeilingUse, 'fund' | 'months'>,
  language: Language,
): Shown => (months === undefined ? word(fund) : said`${word(fund)} (${monthSpans(months, language)})`);
