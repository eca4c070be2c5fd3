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

/** Every change, a row each, under its header: for the owner, who may see whole numbers. */
export function fixTable(found: readonly FixedFile[], language: Language): readonly (readonly Shown[])[] {
  return [FIX_TEXT[language].columns, ...found.flatMap((each) => fixRows(each, language))];
}

const fixRows = ({ file, fixes }: FixedFile, language: Language): Shown[][] =>
  fixes.map((fix) => [
    wholeValue(nameAsIs(file)),
    fix.sheet === undefined ? NOTHING : wholeValue(nameAsIs(fix.sheet)),
    cellName(fix) ?? NOTHING,
    FIELD_NAMES[fix.field][language],
    wholeValue(fix.before),
    wholeValue(fix.after),
  ]);

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
  const lines = found.flatMap(({ file, fixes }) =>
    fixes.map(({ sheet, before, after, field, ...place }) => {
      const cell = cellName(place) ?? NOTHING;
      const where = sheet === undefined ? cell : said`${shownName(sheet)}!${cell}`;
      const head = said`  ${shownName(file)}, ${where}: `;
      if (PERSONAL.has(field) && !unmask) return said`${head}${text.personal(FIELD_NAMES[field][language])}`;
      return said`${head}${before.trim() ? said`"${shownText(before)}"` : text.empty} → "${shownText(after)}"`;
    }),
  );
  const all =
    lines.length === 0
      ? [text.nothing]
      : [
          text.would(lines.length),
          ...lines.slice(0, SHOWN),
          ...(lines.length > SHOWN ? [text.more(lines.length - SHOWN)] : []),
          text.howTo,
        ];
  return linesText(all);
}
