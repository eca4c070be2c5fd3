import { findingText } from '../../checks/engine/finding-text.ts';
import { CHECK_BY_CODE, type Finding } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import { cellName, type Place, type ShownPlace } from '../../domain/place.ts';
import { NOTHING, type Shown, said } from '../../domain/shown.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';

/** A finding as every written format shows it. */
export interface WrittenFinding {
  readonly finding: Finding<unknown>;
  /** `B17`, `baris 4`, or empty for what has no place in the sheet. */
  readonly cell: Shown;
  readonly title: Shown;
  readonly message: Shown;
  readonly todo: Shown;
  /** `B17: NIK 15 digit, seharusnya 16. Sesuaikan dengan KTP.` */
  readonly line: Shown;
}

export function writtenFinding(finding: Finding<unknown>, language: Language): WrittenFinding {
  const { title, message, todo } = findingText(finding, language);
  const cell = cellOfPlace(finding.place, language);
  return {
    finding,
    cell,
    title,
    message,
    todo,
    line: cell === '' ? said`${message} ${todo}` : said`${cell}: ${message} ${todo}`,
  };
}

/** As a log of CI may show it, which many can read: nobody's name or birthday, unless `--unmask` asked for it. */
export function findingInLog(finding: Finding<unknown>, { language, unmask }: LogReader): WrittenFinding {
  const whole = writtenFinding(finding, language);
  if (unmask || !CHECK_BY_CODE[finding.code].personal) return whole;
  const { cell, title } = whole;
  return {
    ...whole,
    message: said`${title}.`,
    todo: NOTHING,
    line: cell === '' ? said`${title}.` : said`${cell}: ${title}.`,
  };
}

interface LogReader {
  readonly language: Language;
  readonly unmask?: boolean | undefined;
}

/** `B17`, `baris 4` where no column is known, or nothing. */
export function cellOfPlace(place: Pick<Place, 'row' | 'column'>, language: Language): Shown {
  return cellName(place) ?? (place.row ? REPORT_TEXT[language].row(place.row) : NOTHING);
}

/** `Data!B17`, or `B17` in a file without sheets. */
export function fullCell(place: ShownPlace, language: Language): Shown {
  const cell = cellOfPlace(place, language);
  return place.sheet === undefined || cell === '' ? cell : said`${place.sheet}!${cell}`;
}
