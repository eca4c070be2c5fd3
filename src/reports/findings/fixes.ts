import type { CellFix } from '../../domain/fix.ts';
import type { Language } from '../../domain/language.ts';
import { cellName } from '../../domain/place.ts';
import { shownName, shownText } from '../../domain/shown.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';

/** A file and what has one right answer in it. */
export interface FixedFile {
  readonly file: SourceName;
  readonly fixes: readonly CellFix[];
}

/** Every change, a row each, under its header: for the owner, who may see whole numbers. */
export function fixTable(found: readonly FixedFile[], language: Language): readonly (readonly string[])[] {
  return [FIX_TEXT[language].columns, ...found.flatMap((each) => fixRows(each, language))];
}

const fixRows = ({ file, fixes }: FixedFile, language: Language): string[][] =>
  fixes.map((fix) => [
    nameAsIs(file),
    fix.sheet === undefined ? '' : nameAsIs(fix.sheet),
    cellName(fix) ?? '',
    FIELD_NAMES[fix.field][language],
    fix.before,
    fix.after,
  ]);

const SHOWN = 20;

/** What would be changed, and how to have it done. */
export function fixText(found: readonly FixedFile[], language: Language): string {
  const text = FIX_TEXT[language];
  const lines = found.flatMap((each) =>
    fixRows(each, language).map(([file, sheet, cell, , before, after]) => {
      const where = sheet
        ? `${shownName(file ?? '')}, ${shownName(sheet)}!${cell}`
        : `${shownName(file ?? '')}, ${cell}`;
      return `  ${where}: ${before?.trim() ? `"${shownText(before)}"` : text.empty} → "${shownText(after ?? '')}"`;
    }),
  );
  const said =
    lines.length === 0
      ? [text.nothing]
      : [
          text.would(lines.length),
          ...lines.slice(0, SHOWN),
          ...(lines.length > SHOWN ? [text.more(lines.length - SHOWN)] : []),
          text.howTo,
        ];
  return `${said.join('\n')}\n`;
}
