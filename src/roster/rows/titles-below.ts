import type { SheetRow } from '../../domain/cell.ts';
import type { Place } from '../../domain/place.ts';
import { VILLAGE_WORDS } from '../../domain/village/name.ts';
import { readRegions } from '../header/regions.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { filledCells } from '../kinds/row-marks.ts';
import { strangeHeading, tellsOnlyTime } from '../kinds/strange-heading.ts';
import type { PostReader } from '../posts/posts.ts';

/** A row that says something of those below it. */
export interface SaidBelow {
  readonly passed: PassedOver;
  readonly place: Place;
}

const VILLAGE_FIRST = new RegExp(`^(?:${VILLAGE_WORDS.join('|')})[\\s:.]`, 'i');

/** Who signs in which office is no title. */
const OFFICE = /^(?:kepala|sekretaris|camat|lurah|bendahara|mengetahui|nip)(?!\p{L})/iu;

/** Groups of a sheet; a line among signatures that begins as the title of a village does is one where a header follows. */
export class TitlesBelow {
  readonly #posts: PostReader;
  #title: SaidBelow | undefined;
  /** The last line among signatures. */
  #line:
    | { readonly text: string; readonly row: SheetRow; readonly place: Place; readonly apart: boolean }
    | undefined;
  /** From 0: where the signatures stand. */
  #column: number | undefined;

  constructor(posts: PostReader) {
    this.#posts = posts;
  }

  /** What this row lets hold from here on. */
  groupOf(passed: PassedOver, row: SheetRow, place: Place): SaidBelow | undefined {
    const { reason, text = '' } = passed;
    if (reason === 'group') return { passed, place };
    if (reason === 'signature') {
      const column = row.cells.findIndex((cell) => cell !== undefined && cell !== '');
      this.#column ??= column;
      if (!tellsOnlyTime(text)) this.#line = { text, row, place, apart: column < this.#column };
      if (VILLAGE_FIRST.test(text)) this.#title = titleOf(text, row, place, this.#posts);
    }
    return reason === 'repeated-header' ? (this.#above(row) ?? this.#title) : undefined;
  }

  /** What stands right above a further header heads its list, also where signatures were read before. */
  #above({ row: header }: SheetRow): SaidBelow | undefined {
    const { text = '', row, place, apart } = this.#line ?? {};
    if (!row || !place || header - row.row > NEAR || OFFICE.test(text)) return undefined;
    const title = titleOf(text, row, place, this.#posts);
    const { regions = [], category, strange } = title.passed;
    // Any other line where the signatures stand is the name of who has signed.
    const tells =
      regions.length > 0 ||
      category !== undefined ||
      (strange !== undefined && (strange !== 'unknown' || apart));
    return tells ? title : undefined;
  }

  /** Somebody stands below it: it was no title. */
  clear(): void {
    this.#title = undefined;
    this.#line = undefined;
    this.#column = undefined;
  }
}

/** Rows from a title to its header at most. */
const NEAR = 2;

function titleOf(text: string, row: SheetRow, place: Place, posts: PostReader): SaidBelow {
  const texts = filledCells(row).map((cell) => cell.text);
  const regions = readRegions(texts);
  const village = regions.find(({ kind }) => kind === 'village')?.value;
  const category = [text, text.split(village ?? '')[0] ?? ''].map((each) => posts.sure(each.trim()));
  const known = category.find((each) => each !== undefined);
  const strange = strangeHeading(text, regions.length > 0 ? 'place' : known && 'post');
  return { passed: { reason: 'group', text, regions, category: known, strange }, place };
}
