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

/**
 * Whether a number format shows a day, month or year. Quoted text, escaped characters, colours and locales
 * (`[Red]`, `[$-421]`) do not count; `m` beside hours or seconds is minutes.
 */
export function showsDate(format: string): boolean {
  const code = format
    .replace(/"[^"]*"?|\\.|_.|\*./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|standard|umum/.test(code)) return false;
  return code.split(';').some(showsDay);
}

function showsDay(section: string): boolean {
  const code = section.replace(/am\/pm|a\/p/g, '');
  return /[yd]|e(?![+-])/.test(code) || (code.includes('m') && !/[hs0#?]|\[m+\]/.test(code));
}

export async function readDateStyles(pack: OfficePackage, part: string | undefined): Promise<DateStyles> {
  const formats = new Map<number, boolean>();
  const cellFormats: number[] = [];
  let inCellFormats = false;
  if (part === undefined) return [];
  await readPart(pack, part, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') formats.set(id, showsDate(attribute(attributes, 'formatCode') ?? ''));
      if (name === 'xf' && inCellFormats) cellFormats.push(id);
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return cellFormats.map((id) => formats.get(id) ?? isBuiltInDate(id));
}
