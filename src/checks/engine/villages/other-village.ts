import type { Place } from '../../../domain/place.ts';
import { type Shown, shownText } from '../../../domain/shown.ts';
import { looseVillageKey } from '../../../domain/village/name.ts';
import type { Layout, RosterRow } from '../../../roster/rows/row.ts';
import { cellOf, type Where } from '../check.ts';

/** `rows`: how many people have posts that name another village than theirs; `post` is that of the first. */
export interface PostArgs {
  readonly post: Shown;
  readonly village: Shown;
  readonly rows: number;
}

/** `rows`: how many people of the sheet stand in another village than it, by the column; `other` is that of the first. */
export interface ColumnArgs {
  readonly village: Shown;
  readonly other: Shown;
  readonly rows: number;
  readonly of: number;
  /** Both are kecamatan. */
  readonly kecamatan?: true | undefined;
}

/** Whose office signs below the list. */
export interface SignedArgs {
  readonly village: Shown;
  readonly signed: Shown;
}

/** Where somebody lives need not be the village of the post. */
const OF_A_HOME = /tinggal|domisili|alamat|rumah/i;

/** How many rows of a sheet stand in another village or kecamatan than a title above them names. */
export class OthersThanAbove {
  readonly field: 'desa' | 'kecamatan';
  readonly #keyOf: (name: string) => string;
  #above: Layout['villageAbove'];
  #key = '';
  #known = false;
  #others = 0;
  #first = '';
  /** What the row before says, as rows mostly say the same, and whether it is another than that of the title. */
  #last = { value: '', isOther: false };

  constructor(field: 'desa' | 'kecamatan', keyOf: (name: string) => string) {
    this.field = field;
    this.#keyOf = keyOf;
  }

  begin(above: Layout['villageAbove'], layout: Layout | undefined): void {
    this.#above = above;
    this.#key = this.#keyOf(above?.value ?? '');
    this.#others = 0;
    this.#last = { value: '', isOther: false };
    this.#known =
      layout?.columns.some(
        ({ field, by, header }) =>
          field === this.field && (by === 'alias' || by === 'option' || OF_A_HOME.test(header)),
      ) ?? false;
  }

  row(said: RosterRow['village']): void {
    if (!this.#above || said?.value === undefined || said.column === 0) return;
    if (said.value !== this.#last.value)
      this.#last = { value: said.value, isOther: this.#keyOf(said.value) !== this.#key };
    if (!this.#last.isOther) return;
    if (this.#others === 0) this.#first = said.value;
    this.#others++;
  }

  /** Undefined where nothing contradicts; the name of a file or sheet is no more than a hint where some of its people are of that village. */
  end(read: number): { readonly args: ColumnArgs; readonly where: Where } | undefined {
    const above = this.#above;
    if (!above || this.#others === 0 || (above.place.row === undefined && this.#others < read))
      return undefined;
    const kecamatan = this.field === 'kecamatan' ? ({ kecamatan: true } as const) : {};
    const args = {
      village: shownText(above.value),
      other: shownText(this.#first),
      rows: this.#others,
      of: read,
      ...kecamatan,
    };
    // Under another heading of its own, such as `Desa Asal`, villages may well be others than the title's.
    const severity = this.#known ? {} : { severity: 'info' as const };
    return { args, where: { place: above.place, field: this.field, ...severity } };
  }
}

/** Posts of a sheet that name another village than their holders' own, and whose office signs below. */
export class OthersBeside {
  #inPosts: { readonly args: Omit<PostArgs, 'rows'>; readonly where: Where; rows: number } | undefined;
  /** Of the row before. */
  #village = '';
  #signed: { readonly args: SignedArgs; readonly where: Where } | undefined;

  row(row: RosterRow): void {
    const { village, category, villageInPost } = row;
    if (village?.value === undefined) return;
    this.#village = village.value;
    if (villageInPost === undefined || !category) return;
    this.#inPosts ??= {
      args: { post: shownText(category.text), village: shownText(village.value) },
      where: cellOf(row, category),
      rows: 0,
    };
    this.#inPosts.rows++;
  }

  /** Below a list of several villages each signs its own part. */
  signature(signed: string, place: Place): void {
    const village = this.#village;
    if (village !== '' && looseVillageKey(village) !== looseVillageKey(signed))
      this.#signed ??= {
        args: { village: shownText(village), signed: shownText(signed) },
        where: { place, field: 'desa' },
      };
  }

  /** What is to be said of the sheet that ends. */
  *end(): Generator<{ readonly args: PostArgs | SignedArgs; readonly where: Where }> {
    if (this.#inPosts)
      yield { args: { ...this.#inPosts.args, rows: this.#inPosts.rows }, where: this.#inPosts.where };
    if (this.#signed) yield this.#signed;
    this.#inPosts = undefined;
    this.#signed = undefined;
    this.#village = '';
  }
}
