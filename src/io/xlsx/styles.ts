import { type OfficePackage, readPart } from './package.ts';
import { attribute } from './xml.ts';

/** For each cell style (`s="3"`): does its number format show a date? */
export type DateStyles = readonly boolean[];

/** Excel's built-in formats that show a day: Western ones, and those of East Asian versions. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];

export function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** Excel takes 255 characters; what LibreOffice makes of conditions is longer. */
const LONGEST_FORMAT = 2048;

/**
 * Whether a number format shows a day, month or year. Quoted text, escaped characters, colours and locales
 * (`[Red]`, `[$-421]`) do not count; `m` beside hours or seconds is minutes.
 */
export function showsDate(format: string): boolean {
  const code = format
    .slice(0, LONGEST_FORMAT)
    .replace(/"[^"]*"?|\\.|_.|\*./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .toLowerCase();
  if (/general|standard|umum/.test(code)) return false;
  return code.split(';').some(showsDay);
}

function showsDay(section: string): boolean {
  const code = section.replace(/am\/pm|a\/p/g, '');
  return /[yd]|e(?![+-])/.test(code) || (code.includes('m') && !/[hs0#?]|\[m+\]/.test(code));
}

/** What cell styles (`s="3"`) say beside how a cell looks. */
export interface CellStyles {
  readonly dates: DateStyles;
  /** Whether the style strikes its text through; undefined where none does. */
  readonly struck?: readonly boolean[] | undefined;
}

export async function readCellStyles(pack: OfficePackage, part: string | undefined): Promise<CellStyles> {
  const formats = new Map<number, boolean>();
  const cellFormats: number[] = [];
  const cellFonts: number[] = [];
  const struckFonts = new Set<number>();
  let fonts = -1;
  let [inCellFormats, inFonts] = [false, false];
  if (part === undefined) return { dates: [] };
  await readPart(pack, part, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'fonts') inFonts = true;
      if (name === 'font' && inFonts) fonts++;
      if (name === 'strike' && inFonts && (attribute(attributes, 'val') ?? '1') !== '0')
        struckFonts.add(fonts);
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') formats.set(id, showsDate(attribute(attributes, 'formatCode') ?? ''));
      if (name !== 'xf' || !inCellFormats) return;
      cellFormats.push(id);
      cellFonts.push(Number(attribute(attributes, 'fontId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
      if (name === 'fonts') inFonts = false;
    },
  });
  return {
    dates: cellFormats.map((id) => formats.get(id) ?? isBuiltInDate(id)),
    struck: struckFonts.size > 0 ? cellFonts.map((font) => struckFonts.has(font)) : undefined,
  };
}
