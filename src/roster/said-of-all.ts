import type { SheetRow } from '../domain/cell.ts';
import { type CalendarDate, dateParts } from '../domain/date.ts';
import type { Place } from '../domain/place.ts';
import { nameAsIs, type SourceName } from '../domain/source-name.ts';
import { isLongerPay, type LongerPay, nameOfLongerPay, titleOfLongerPay } from './header/longer-pay.ts';
import type { Places } from './header/shapes.ts';
import { fileTitle } from './header/title.ts';
import type { Judgement } from './judge.ts';
import { peopleInTitle } from './kinds/stated-people.ts';
import {
  listTellsStanding,
  nameTellsStanding,
  type Strangeness,
  tellsEndedTerm,
} from './kinds/strange-heading.ts';
import type { Layout } from './rows/row.ts';
import { leftInHeading } from './values/left.ts';
import { tellsPartOfYear } from './values/part-of-year.ts';
import { cellWords, normalise } from './values/text.ts';

/** What titles above a table, the name of its sheet and that of its file say of everybody in it. */
export type SaidOfAll = { readonly text: string; readonly place: Place } | undefined;

export type StrangeOfAll = (NonNullable<SaidOfAll> & { readonly value: Strangeness }) | undefined;

/** With what titles and names are read. */
interface NameOptions {
  readonly sheet: SourceName | undefined;
  readonly file: SourceName;
  readonly asOf: CalendarDate;
  readonly places: Places;
}

/** The nearest title that says so, else the name of the sheet, else that of the file; names may say it in other words. */
function saidAbove(
  above: readonly SheetRow[],
  { file, sheet }: NameOptions,
  says: (text: string) => boolean,
  nameSays = says,
): SaidOfAll {
  for (const { row, cells } of [...above].reverse())
    for (const text of cells.map(cellWords)) if (says(text)) return { text, place: { file, sheet, row } };
  const names = [sheet === undefined ? '' : nameAsIs(sheet), fileTitle(file)];
  const text = names.find(nameSays);
  return text === undefined ? undefined : { text, place: { file, sheet } };
}

/** How many people the nearest line above a list says stand in it. */
export function peopleAboveStated(
  above: readonly SheetRow[],
  { file, sheet }: NameOptions,
): Layout['statedAbove'] {
  for (const { row, cells } of [...above].reverse())
    for (const text of cells.map(cellWords)) {
      const stated = peopleInTitle(text);
      if (stated) return { stated, place: { file, sheet, row } };
    }
  return undefined;
}

/** What somebody must explain of a whole list: who may not take part, a term that is over, a list that was set aside. */
export function strangeAbove(above: readonly SheetRow[], options: NameOptions): StrangeOfAll {
  const { year } = dateParts(options.asOf);
  const over = (text: string): boolean => tellsEndedTerm(text, year);
  const standing = saidAbove(
    above,
    options,
    (text) => listTellsStanding(text) || over(text),
    (name) => (nameTellsStanding(name) && !options.places.isVillage(name)) || over(name),
  );
  if (standing) return { ...standing, value: 'standing' };
  // Of pay that is told so another question is asked; sheets and files of a year's parts are compared with each other.
  const term = saidAbove(
    above,
    options,
    (text) => tellsPartOfYear(text, year) && !titleOfLongerPay(text),
    NEVER,
  );
  return term && { ...term, value: 'term' };
}

const NEVER = (): boolean => false;

const saysLeft = (text: string): boolean => leftInHeading(text) !== undefined;

/** That they have left. */
export const leftAbove = (above: readonly SheetRow[], options: NameOptions): SaidOfAll =>
  saidAbove(above, options, saysLeft);

/** `Jumlah Setahun` beside the wage of a month, without a word of pay. */
const OF_A_YEAR = /(?:se|per ?)tahun/i;

/** Unless a column beside the wages is that of the year. A title may say it in two lines. */
export function payAbove(
  above: readonly SheetRow[],
  options: NameOptions,
  { columns }: Judgement,
): LongerPay | undefined {
  const isYearly = (header: string): boolean => OF_A_YEAR.test(header) || isLongerPay(normalise(header));
  if (columns.some(({ field, header }) => field !== 'upah' && isYearly(header))) return undefined;
  const said = saidAbove(above, options, titleOfLongerPay, nameOfLongerPay);
  if (said) return { text: said.text, said: said.place };
  const text = above.flatMap(({ cells }) => cells.map(cellWords).filter(Boolean)).join(' ');
  const [first] = above;
  return first && titleOfLongerPay(text)
    ? { text, said: { file: options.file, sheet: options.sheet, row: first.row } }
    : undefined;
}
