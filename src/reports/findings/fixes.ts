import type { Field } from '../../domain/field.ts';
import type { CellFix } from '../../domain/fix.ts';
import type { Language } from '../../domain/language.ts';
import { cellName } from '../../domain/place.ts';
import {
  linesText,
  NOTHING,
  type Shown,
  said,
  shownName,
  shownText,
  wholeValue,
} from '../../domain/shown.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';

/** A file and what has one right answer in it. */
export interface FixedFile {
  readonly file: SourceName;
  readonly fixes: readonly CellFix[];
}

/** Every change, a row each, under its header: for the owner, who may see whole numbers. Made row by row as it is written. */
export const fixTable = (found: readonly FixedFile[], language: Language): Iterable<readonly Shown[]> => ({
  *[Symbol.iterator]() {
    yield FIX_TEXT[language].columns;
    for (const { file, fixes } of found) for (const fix of fixes) yield fixRow(file, fix, language);
  },
});

const fixRow = (file: SourceName, fix: CellFix, language: Language): Shown[] => [
  wholeValue(nameAsIs(file)),
  fix.sheet === undefined ? NOTHING : wholeValue(nameAsIs(fix.sheet)),
  cellName(fix) ?? NOTHING,
  FIELD_NAMES[fix.field][language],
  wholeValue(fix.before),
  wholeValue(fix.after),
];

const SHOWN = 20;

/** Fields that say who somebody is or how to reach them: a log shows which cell it is, not what stands in it. */
const PERSONAL: ReadonlySet<Field> = new Set<Field>([
  'nama',
  'tempat_lahir',
  'tanggal_lahir',
  'ttl',
  'nama_ibu',
  'alamat',
  'hp',
  'email',
  'kpj',
]);

/** What would be changed, and how to have it done; what is personal only where the user asked to see it. */
export function fixText(found: readonly FixedFile[], language: Language, unmask = false): Shown {
  const text = FIX_TEXT[language];
  const all = found.reduce((sum, { fixes }) => sum + fixes.length, 0);
  if (all === 0) return linesText([text.nothing]);
  const lines = found
    .flatMap(({ file, fixes }) => fixes.slice(0, SHOWN).map((fix) => ({ file, ...fix })))
    .slice(0, SHOWN)
    .map(({ file, sheet, before, after, field, ...place }) => {
      const cell = cellName(place) ?? NOTHING;
      const where = sheet === undefined ? cell : said`${shownName(sheet)}!${cell}`;
      const head = said`  ${shownName(file)}, ${where}: `;
      if (PERSONAL.has(field) && !unmask) return said`${head}${text.personal(FIELD_NAMES[field][language])}`;
      return said`${head}${before.trim() ? said`"${shownText(before)}"` : text.empty} → "${shownText(after)}"`;
    });
  const more = all > SHOWN ? [text.more(all - SHOWN)] : [];
  return linesText([text.would(all), ...lines, ...more, text.howTo]);
}
