import type { CategoryId } from '../../domain/category.ts';
import type { Field } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { oneRegion } from '../header/regions.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { beginsAnew, type Strangeness } from '../kinds/strange-heading.ts';
import { isBareOffice, isPersonal } from '../posts/posts.ts';
import type { Scope } from '../scope.ts';
import { saysNothing } from '../values/says-nothing.ts';
import { isLost } from './lost-cell.ts';
import type { CategoryReading, ColumnMatch, Draft, Reading } from './row.ts';
import { fillLeft, leftAfter, type StandingLeft, standingLeft } from './standing-left.ts';

/** What titles and group rows said for the rows that follow, where the sheet has no column for it. */
export interface Standing {
  village?: Reading<string> | undefined;
  kecamatan?: Reading<string> | undefined;
  hamlet?: Reading<string> | undefined;
  rt?: Reading<string> | undefined;
  rw?: Reading<string> | undefined;
  familyCard?: Reading<string> | undefined;
  address?: Reading<string> | undefined;
  category?: CategoryReading | undefined;
  left?: StandingLeft | undefined;
  /** The heading nearest above, and the title of the list, of which nobody can say what they mean for their people. */
  under?: Reading<Strangeness> | undefined;
  underTitle?: Reading<Strangeness> | undefined;
  /** The village was said since the last person: a kecamatan below it does not end it. */
  fresh?: boolean | undefined;
}

const standing = (field: Field, value: string, said: Place): Reading<string> => ({
  field,
  column: 0,
  text: value,
  value,
  said,
});

const standingCategory = (value: CategoryId, text: string, said: Place): CategoryReading => ({
  field: 'jabatan',
  column: 0,
  text,
  value,
  confidence: 'exact',
  said,
});

function standingTitle({ value, text, place, by }: NonNullable<Scope['titled']>): CategoryReading {
  const said = standingCategory(value, text, place);
  return by === 'option' ? { ...said, given: true } : said;
}

/** What a text that is no post may mean. */
export type Hint = (text: string) => Pick<CategoryReading, 'nearest' | 'candidates'>;

export interface GroupTools {
  readonly hint: Hint;
  /** Headings tell the posts of the sheet: one that nobody knows is a question. */
  readonly asks: boolean;
}

/** A group that nobody knows: its people have no post until somebody says what it is. */
const unknownCategory = (text: string, said: Place, hint: Hint): CategoryReading => ({
  field: 'jabatan',
  column: 0,
  text,
  value: undefined,
  confidence: 'none',
  ...hint(text),
  said,
});

/** What the scope of the whole sheet says before its first row. */
export function fromTitle(
  { village, kecamatan, said, titled, left, strange }: Scope,
  file: SourceName,
): Standing {
  return {
    village: village === undefined ? undefined : standing('desa', village, said?.village ?? { file }),
    kecamatan:
      kecamatan === undefined ? undefined : standing('kecamatan', kecamatan, said?.kecamatan ?? { file }),
    category: titled && standingTitle(titled),
    left: left && standingLeft(left.text, left.place),
    underTitle: strange && strangeReading(strange.text, strange.value, strange.place),
  };
}

/** What a title says of village and kecamatan holds in each table of the sheet that has no column for it. */
export function startFurther(now: Standing, columns: readonly ColumnMatch[], { above }: Scope): void {
  const told = (field: Field, looks?: 'village'): boolean =>
    columns.some((each) => each.field === field || each.doubt === field || (looks && each.looks === looks));
  const settle = (kind: 'village' | 'kecamatan', field: Field, has: boolean): void => {
    const title = above?.[kind];
    if (!title) return;
    if (!has) now[kind] ??= standing(field, title.value, title.place);
    else if (now[kind]?.said === title.place) now[kind] = undefined;
  };
  settle('village', 'desa', told('desa', 'village'));
  settle('kecamatan', 'kecamatan', told('kecamatan'));
}

const strangeReading = (text: string, value: Strangeness, said: Place): Reading<Strangeness> => ({
  field: 'keterangan',
  column: 0,
  text,
  value,
  said,
});

/** Blocks and families are parts of what they stand in; any other heading ends what stood before it. */
function underAfter(now: Standing['under'], passed: PassedOver, place: Place): Standing['under'] {
  const { strange, text = '', family, regions = [], category, unknown } = passed;
  if (strange) return strange === 'left' ? undefined : strangeReading(text, strange, place);
  const part = family !== undefined || (regions.length > 0 && category === undefined && !unknown);
  return part ? now : undefined;
}

/** A group row replaces what stood before it; a new village or hamlet also ends the smaller units inside. */
export function takeGroup(now: Standing, passed: PassedOver, place: Place, { hint, asks }: GroupTools): void {
  const { regions = [], category, family, unknown, text = '' } = passed;
  now.left = leftAfter(now.left, passed, place);
  now.under = underAfter(now.under, passed, place);
  if (beginsAnew(text)) now.underTitle = undefined;
  const take = (kind: 'village' | 'kecamatan' | 'hamlet' | 'rt' | 'rw', field: Field): boolean => {
    const value = oneRegion(regions, kind);
    if (value !== undefined) now[kind] = standing(field, value, place);
    return value !== undefined;
  };
  if (regions.some(({ kind }) => kind === 'kecamatan') && !now.fresh) now.village = undefined;
  if (regions.some(({ kind }) => kind === 'village' || kind === 'hamlet')) now.rt = now.rw = undefined;
  take('kecamatan', 'kecamatan');
  if (take('village', 'desa')) {
    now.hamlet = undefined;
    now.fresh = true;
  }
  take('hamlet', 'dusun');
  take('rw', 'rw');
  take('rt', 'rt');
  if (family || regions.length > 0) {
    now.familyCard =
      family?.familyCard === undefined ? undefined : standing('no_kk', family.familyCard, place);
    now.address = family?.address === undefined ? undefined : standing('alamat', family.address, place);
  }
  if (category !== undefined) now.category = standingCategory(category, text, place);
  else if (unknown) {
    const said = unknownCategory(text, place, hint);
    if (asks || now.category || said.nearest || said.candidates) now.category = said;
  }
}

export function fillFrom(now: Standing, draft: Draft): void {
  now.fresh = false;
  fillLeft(now.left, draft);
  draft.under = now.under ?? now.underTitle;
  if (now.village && !isLost(draft, 'desa')) draft.village ??= now.village;
  if (now.kecamatan && !isLost(draft, 'kecamatan')) draft.kecamatan ??= now.kecamatan;
  if (now.hamlet && !isLost(draft, 'dusun')) draft.hamlet ??= now.hamlet;
  if (now.rt) draft.rt ??= now.rt;
  if (now.rw) draft.rw ??= now.rw;
  if (now.familyCard) draft.familyCard ??= now.familyCard;
  if (now.address) draft.address ??= now.address;
}

/**
 * The category of a heading or title: for every row where no column tells posts, else only for offices that do not
 * name their institution.
 */
export function fillCategory({ category: said }: Standing, draft: Draft, hasPosts: boolean): void {
  if (!said || isLost(draft, 'jabatan')) return;
  const own = said.given && draft.category && saysNothing(draft.category.text) ? undefined : draft.category;
  if (!hasPosts || (said.given && own === undefined)) draft.category = own ?? said;
  else if (
    said.value &&
    own &&
    own.value === undefined &&
    isBareOffice(own.text) &&
    !isPersonal(said.value)
  ) {
    draft.category = {
      ...own,
      value: said.value,
      confidence: 'rule',
      nearest: undefined,
      said: said.said,
      given: said.given,
    };
  }
}
