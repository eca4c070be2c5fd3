import { looseVillageKey, regionKey } from '../../../domain/village/name.ts';
import { editDistance } from '../../../policy/nearest.ts';

/** A village as rows name it, and how many do. */
export interface NamedByRows {
  readonly name: string;
  readonly kecamatan: string;
  readonly rows: number;
}

/** Says what somebody's village was, or which one a card names. */
const STORY =
  /^(?:dari|asal|ex|eks|bekas|luar|bukan|ikut|domisili|pindah\p{L}*)\s|[([](?:[^()[\]]*\s)?(?:ktp|kk|domisili|asal|dari|eks|ex|pindah\p{L}*|lama|baru)(?!\p{L})|[=-]>|→|\?$/iu;
/** Stands between the names of two places; a village may be called so too (`Belok/Sidan`). */
const BETWEEN = /[/,;(&+)]|\s(?:dan|atau|dsn|dusun|dukuh)\s|^(?:dsn|dusun|dukuh)\s/i;
/** The second of some, as a number or a letter tells: no slip of a finger. */
const NUMBERED = /[\divx]$|\s\p{L}$/iu;

const SHORTEST = 5;
/** So often the other name stands for each time that the slip does. */
const TIMES = 4;
/** Of a kecamatan, or of lists that name none; more are no village's roster. */
const MOST_NAMES = 400;

/**
 * Names that no village has as they stand, told without any list: a story about a village, two villages of the run in one cell, a
 * kecamatan whose village stands in its place, and what differs by a letter from a name that many more rows of its kecamatan have.
 * Each with the village that may be meant.
 */
export function doubtfulVillages<T extends NamedByRows>(
  met: readonly T[],
): ReadonlyMap<T, string | undefined> {
  const known = new Map(met.map(({ name }) => [looseVillageKey(name), name]));
  const rows = new Map(met.map((one) => [placeKey(one.kecamatan, one.name), one.rows]));
  const isExchanged = ({ name, kecamatan, rows: own }: T): boolean =>
    kecamatan !== '' && (rows.get(placeKey(name, kecamatan)) ?? 0) > own;
  const doubts = new Map<T, string | undefined>();
  for (const one of met) {
    const inside = othersInside(one.name, known);
    if (inside !== undefined || STORY.test(one.name)) doubts.set(one, inside);
    else if (isExchanged(one)) doubts.set(one, one.kecamatan);
  }
  for (const [one, other] of slips(met)) if (!doubts.has(one)) doubts.set(one, other);
  return doubts;
}

const placeKey = (kecamatan: string, name: string): string =>
  `${regionKey(kecamatan, 'kecamatan')}|${looseVillageKey(name)}`;

/** Another village of the run that is a part of the name. */
function othersInside(name: string, known: ReadonlyMap<string, string>): string | undefined {
  if (!BETWEEN.test(name)) return undefined;
  const own = looseVillageKey(name);
  const parts = name.split(BETWEEN).flatMap((part) => [part, part.slice(part.lastIndexOf(' ') + 1)]);
  const keys = parts.map(looseVillageKey).filter((key) => key !== '' && key !== own);
  return known.get(keys.find((key) => known.has(key)) ?? '');
}

function* slips<T extends NamedByRows>(met: readonly T[]): Generator<readonly [T, string]> {
  const districts = new Map<string, { readonly one: T; readonly key: string }[]>();
  for (const one of met) {
    const key = looseVillageKey(one.name);
    if (key.length < SHORTEST || NUMBERED.test(one.name)) continue;
    const district = regionKey(one.kecamatan, 'kecamatan');
    const names = districts.get(district);
    if (names) names.push({ one, key });
    else districts.set(district, [{ one, key }]);
  }
  for (const names of districts.values()) {
    if (names.length > MOST_NAMES) continue;
    for (const { one, key } of names) {
      const other = names.find((each) => each.one.rows >= TIMES * one.rows && isSlip(key, each.key));
      if (other) yield [one, other.one.name];
    }
  }
}

const isSlip = (a: string, b: string): boolean =>
  a !== b && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) === 1;
