import type { CategoryId } from '../domain/category.ts';
import type { SheetRow } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { Place } from '../domain/place.ts';
import { nameAsIs, type SourceName } from '../domain/source-name.ts';
import { looseVillageKey } from '../domain/village/name.ts';
import { peopleAbove } from './header/above-people.ts';
import type { LongerPay } from './header/longer-pay.ts';
import { type RegionWord, readRegions } from './header/regions.ts';
import type { Places } from './header/shapes.ts';
import { nameInFile, readTitle } from './header/title.ts';
import type { Judgement } from './judge.ts';
import { type FamilyRow, plainFamily } from './kinds/family-row.ts';
import { rowSorter } from './kinds/row-kind.ts';
import { filledCells, isFamilyHeader } from './kinds/row-marks.ts';
import { headerLines } from './kinds/sample-rows.ts';
import type { Look } from './look.ts';
import { isBareOffice } from './posts/posts.ts';
import { behindVillagePost, type VillageOfPost } from './posts/village-of-post.ts';
import type { Layout, Looks, SaidOnce } from './rows/row.ts';
import {
  leftAbove,
  payAbove,
  peopleAboveStated,
  type SaidOfAll,
  type StrangeOfAll,
  strangeAbove,
} from './said-of-all.ts';
import type { RosterTools } from './tools.ts';

import { typedText } from './values/text.ts';

/** The village, and its kecamatan, that one sheet's title names for the whole workbook. */
export interface BookTitle {
  readonly village: { readonly value: string; readonly place: Place };
  readonly kecamatan?: { readonly value: string; readonly place: Place } | undefined;
}

export interface Above {
  readonly village?: BookTitle['village'] | undefined;
  readonly kecamatan?: BookTitle['village'] | undefined;
}

/** What is said once and holds for rows: by titles, the names of sheet and file, headings between the rows. */
export interface Scope
  extends Pick<
    Layout,
    | 'village'
    | 'kecamatan'
    | 'otherVillage'
    | 'villageAbove'
    | 'kecamatanAbove'
    | 'statedAbove'
    | 'category'
    | 'otherCategory'
    | 'categoryByGroups'
    | 'said'
    | 'given'
  > {
  /** What a title says of all; used in full only where no column tells posts. */
  readonly titled: SaidOnce<CategoryId> | undefined;
  /** Undefined where no post of the sheet names a village. */
  readonly villageOfPost?: VillageOfPost | undefined;
  /** The same of village and kecamatan, whether or not the first table has columns of its own: a further one may have none. */
  readonly above?: Above | undefined;
  /** What the title, or the name of the sheet or file, says of people who have left. */
  readonly left?: SaidOfAll;
  /** The same of people who may not take part. */
  readonly strange?: StrangeOfAll;
  /** The same of pay that is not that of a month. */
  readonly longerPay?: LongerPay | undefined;
  readonly family?:
    | { readonly row: number; readonly family: FamilyRow; readonly regions: readonly RegionWord[] }
    | undefined;
}

/** A sheet that was looked at, judged, and told what is said of all its rows. */
export interface Found {
  readonly look: Look;
  readonly judged: Judgement;
  readonly scope: Scope;
  readonly layout: Layout;
}

export interface ScopeOptions {
  readonly book?: BookTitle | undefined;
  readonly sheet: SourceName | undefined;
  readonly file: SourceName;
  readonly tools: RosterTools;
  /** The day on which terms are judged. */
  readonly asOf: CalendarDate;
  /** Official villages of the policy's regency, or of the people's own. */
  readonly places: Places;
  /** The category that the user gives to everybody without a post of their own. */
  readonly given?: CategoryId | undefined;
}

/** The family whose block the first header belongs to, when its own rows stand above that header (BIP 2012). */
function familyAbove(above: readonly SheetRow[]): Scope['family'] {
  const [heading, row] = above.slice(-2);
  if (!heading || !row || !isFamilyHeader(filledCells(heading))) return undefined;
  const filled = filledCells(row);
  const family = plainFamily(filled);
  return family && { row: row.row, family, regions: readRegions(filled.map(({ text }) => text)) };
}

/** Whether headings between the rows tell categories, where no column does. */
function groupsTellCategories(look: Look, { columns }: Judgement, { posts }: RosterTools): boolean {
  const sort = rowSorter({ headerLines: headerLines(look.header), columns, posts });
  return look.below.some((row) => sort(row)?.category !== undefined);
}

function mostlyBareOffices(sample: readonly SheetRow[], column: number): boolean {
  const texts = sample.map((row) => typedText(row.cells[column - 1])).filter(Boolean);
  return texts.length > 0 && texts.filter(isBareOffice).length * 2 >= texts.length;
}

/** A sheet that is named as an official village is. */
function villageSheet({ sheet, file, places }: ScopeOptions): BookTitle['village'] | undefined {
  const name = sheet === undefined ? '' : nameAsIs(sheet).trim();
  return name !== '' && places.isVillage(name) ? { value: name, place: { file, sheet } } : undefined;
}

/** A file that is named as an official village is, and as no kecamatan; around the name may stand what says no place. */
function villageFile({ sheet, file, places }: ScopeOptions): BookTitle['village'] | undefined {
  const name = nameInFile(file);
  return name !== undefined && places.isVillage(name) && !places.isKecamatan(name)
    ? { value: name, place: { file, sheet } }
    : undefined;
}

/** A title is believed before the names of its sheet and file; where they differ, that is said. */
function otherThan(
  title: BookTitle['village'] | undefined,
  names: { readonly sheet: string | undefined; readonly file: string | undefined },
): Layout['otherVillage'] {
  if (title?.place.row === undefined) return undefined;
  for (const of of ['sheet', 'file'] as const) {
    const value = names[of];
    if (value !== undefined && looseVillageKey(title.value) !== looseVillageKey(value)) return { value, of };
  }
  return undefined;
}

/** The villages that posts name; each text is looked up once. */
function postVillages({ sample }: Look, post: number, { places }: ScopeOptions): VillageOfPost | undefined {
  if (post === 0 || !namesBehindPosts(sample, post)) return undefined;
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const behind = behindVillagePost(text);
    const village = behind !== undefined && places.isVillage(behind) ? behind : undefined;
    known.set(text, village);
    return village;
  };
}

/** Whether something that may be a village stands behind posts of the rows. */
export const namesBehindPosts = (rows: readonly SheetRow[], post: number): boolean =>
  rows.some(({ cells }) => behindVillagePost(typedText(cells[post - 1])) !== undefined);

const otherPost = (own: CategoryId, ofSheet: CategoryId | undefined): CategoryId | undefined =>
  ofSheet === own ? undefined : ofSheet;

/** Files have names such as `kepala-desa-2026`: only an official village is one there. */
function sureVillage(
  said: SaidOnce<string> | undefined,
  { places }: ScopeOptions,
): BookTitle['village'] | undefined {
  return said?.by === 'file-name' && !places.isVillage(said.value) ? undefined : said;
}

/** Names of files hold words of many places. */
const sureKecamatan = (said: SaidOnce<string> | undefined): Layout['kecamatanAbove'] =>
  said?.by === 'file-name' ? undefined : said;

const NO_ROW: SheetRow = { row: 0, cells: [] };

type SaidCategory = SaidOnce<CategoryId> | undefined;

/** What the sheet itself says; the name of a file is weaker than the user's word. */
const nearer = (said: SaidCategory): SaidCategory => (said?.by === 'file-name' ? undefined : said);

const givenPost = ({ given, file, sheet }: ScopeOptions): SaidCategory =>
  given === undefined ? undefined : { value: given, text: given, by: 'option', place: { file, sheet } };

/** What holds for all rows of a judged sheet; a column of its own is always stronger. */
export function scopeOf(look: Look, judged: Judgement, options: ScopeOptions): Scope {
  if (look.form) return { titled: undefined, categoryByGroups: true, given: options.given };
  const { above, sample } = look;
  const columnOf = (field: Field): number =>
    judged.columns.find((column) => column.field === field)?.column ?? 0;
  // What stands above people whom nobody reads was said of them.
  const titles = above.slice(above.indexOf(peopleAbove(above, []).at(-1) ?? NO_ROW) + 1);
  const said = readTitle({ above: titles, sheet: options.sheet, file: options.file }, options.tools);
  const unread = (field: Field, looks: Looks): boolean =>
    judged.columns.some((column) => column.doubt === field || column.looks === looks);
  // A title never answers for a column of the same kind that went unread.
  const [villagesUnread, postsUnread] = [unread('desa', 'village'), unread('jabatan', 'post')];
  const inherits = !columnOf('desa') && !villagesUnread && !said.village && !said.kecamatan;
  const book = inherits ? options.book : undefined;
  const village =
    columnOf('desa') || villagesUnread
      ? undefined
      : (said.village ??
        villageSheet(options) ??
        book?.village ??
        (inherits ? villageFile(options) : undefined));
  const kecamatan = columnOf('kecamatan') ? undefined : (said.kecamatan ?? book?.kecamatan);
  const post = columnOf('jabatan');
  const titled = postsUnread
    ? givenPost(options)
    : (nearer(said.category) ?? givenPost(options) ?? said.category);
  const tellsAll =
    titled !== undefined && (post === 0 || titled.by === 'option' || mostlyBareOffices(sample, post));
  return {
    village: village?.value,
    kecamatan: kecamatan?.value,
    otherVillage: otherThan(village, {
      sheet: said.villageOfSheet ?? villageSheet(options)?.value,
      file: villageFile(options)?.value,
    }),
    villageAbove: columnOf('desa')
      ? (sureVillage(said.village, options) ?? villageSheet(options))
      : undefined,
    kecamatanAbove: columnOf('kecamatan') ? sureKecamatan(said.kecamatan) : undefined,
    statedAbove: peopleAboveStated(titles, options),
    said: { village: village?.place, kecamatan: kecamatan?.place },
    category: tellsAll ? titled : undefined,
    otherCategory:
      tellsAll && titled.by === 'title' ? otherPost(titled.value, said.categoryOfSheet) : undefined,
    categoryByGroups: post === 0 && groupsTellCategories(look, judged, options.tools),
    titled,
    villageOfPost: postVillages(look, post, options),
    above: {
      village: said.village ?? villageSheet(options) ?? options.book?.village,
      kecamatan: said.kecamatan,
    },
    given: options.given,
    left: leftAbove(titles, options),
    strange: strangeAbove(titles, options),
    longerPay: payAbove(titles, options, judged),
    family: familyAbove(above),
  };
}
