import { nameAsIs } from '../../domain/source-name.ts';
import { isSameName, type PostHolder } from './post-holder.ts';

/** Whether two rows under one NIK name different people. */
export type IsOther = (a: PostHolder, b: PostHolder) => boolean;

/**
 * The names under each NIK whose rows differ in it. None of those rows is known to be right, whichever comes first, so
 * all are told of another; those that came too early, when the rosters are read again (`settled`).
 */
export class NikNames {
  readonly #names = new Map<string, readonly PostHolder[]>();
  /** Of an earlier reading of the same rosters. */
  readonly #whole: NikNames | undefined;
  #differ = false;

  constructor(whole?: NikNames) {
    this.#whole = whole;
  }

  /** The first row of another person under the NIK, by file, sheet and row. `met`: the row that held the NIK first. */
  other(
    nik: string,
    met: PostHolder | undefined,
    ownOf: () => PostHolder,
    isOther: IsOther,
  ): PostHolder | undefined {
    if (!met && !this.#whole) return undefined;
    const known = (this.#whole ?? this).#names.get(nik);
    if (!known && this.#whole) return undefined;
    const own = ownOf();
    const isOthers = (one: PostHolder): boolean => isOther(one, own);
    if (this.#whole) return known?.find(isOthers);
    if (!met || (!known && isSameName(met, own))) return undefined;
    const all = [...(known ?? [met]), own].sort(byPlace);
    const names = all.filter((one, at) => all.findIndex((each) => isSameName(each, one)) === at);
    this.#names.set(nik, names);
    const found = names.find(isOthers);
    this.#differ ||= found !== undefined;
    return found;
  }

  /** No row came too early to be told. */
  get settled(): boolean {
    return this.#whole !== undefined || !this.#differ;
  }
}

/** By file and sheet, then from top to bottom. */
const byPlace = (a: PostHolder, b: PostHolder): number =>
  compareText(nameAsIs(a.place.file), nameAsIs(b.place.file)) ||
  compareText(sheetOf(a), sheetOf(b)) ||
  (a.place.row ?? 0) - (b.place.row ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sheetOf = ({ place: { sheet } }: PostHolder): string => (sheet === undefined ? '' : nameAsIs(sheet));
