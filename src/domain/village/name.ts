export type RegionLevel = 'village' | 'kecamatan';

/** Words for what a place is, which people put before its name and which are no part of it. */
export const REGION_WORDS: Readonly<Record<RegionLevel, readonly string[]>> = {
  village: ['desa', 'ds', 'kelurahan', 'kel', 'kalurahan'],
  kecamatan: ['kecamatan', 'kec', 'kapanewon', 'kemantren', 'distrik'],
};

/** What a village is called in some provinces; in a title these tell of the village as `Desa` does. */
export const LOCAL_VILLAGE_WORDS: readonly string[] = ['nagari', 'gampong', 'gampoeng', 'pekon', 'tiyuh'];

/** Every word that stands for a village wherever it is read. */
export const VILLAGE_WORDS: readonly string[] = [...REGION_WORDS.village, ...LOCAL_VILLAGE_WORDS];

/** Words for a part of a village; `Kampung` is a village of its own in some regencies. */
export const HAMLET_WORDS: readonly string[] = [
  'dusun',
  'dukuh',
  'dsn',
  'lingkungan',
  'padukuhan',
  'banjar',
  'jorong',
  'kampung',
];

/** These tell of other things too: a hamlet, a country, Kal-Sel. */
const DOUBTFUL_VILLAGE_WORDS: readonly string[] = ['kampung', 'kampong', 'negeri', 'lembang', 'kal'];

/** `Desa Sumberejo`, `Ds. Sumberejo`, `Desa/Kel. Sumberejo`; a village that is numbered keeps the word (`Desa 7`). */
const before = (words: readonly string[]): string => `^(?:(?:${words.join('|')})\\b[\\s./:-]*)+(?=\\p{L})`;
/** Whose staff somebody is: `Pemerintah Desa Sumberejo`, `Pemdes Sumberejo`. */
const OFFICES_OF_VILLAGES: readonly string[] = [
  '(?:pemerintah(?:an)?|pem|kantor(?: kepala)?) (?:desa|ds|kelurahan|kalurahan)',
  'pemdes',
];

const WORD: Readonly<Record<RegionLevel, RegExp>> = {
  village: new RegExp(before([...OFFICES_OF_VILLAGES, ...REGION_WORDS.village]), 'iu'),
  kecamatan: new RegExp(before(REGION_WORDS.kecamatan), 'iu'),
};
/**
 * Names begin with local words too (Kampung Gelgel lies beside Gelgel), so they are left off only where a name is looked up in
 * a list.
 */
const ANY_VILLAGE_WORD = new RegExp(
  before([...OFFICES_OF_VILLAGES, ...VILLAGE_WORDS, ...DOUBTFUL_VILLAGE_WORDS]),
  'iu',
);

/** The name as it is shown: without the word before it. */
export const bareRegion = (name: string, level: RegionLevel): string => name.replace(WORD[level], '');

/**
 * Under what a name is known: blind to capitals, blanks, signs, to the word before it and to consonants written twice
 * (Sumber Rejo, Sumberrejo, SUMBEREJO). No two villages of one kecamatan differ in those alone; the official list of areas is
 * held against that by a test.
 */
export const regionKey = (name: string, level: RegionLevel): string => keyOf(bareRegion(name.trim(), level));

/** As `regionKey`, blind also to `Nagari`, `Kampung` and their like. */
export const looseVillageKey = (name: string): string => keyOf(name.trim().replace(ANY_VILLAGE_WORD, ''));

/** Lists hold every village of a country, and most names are plain: those are gone through letter by letter. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  let key = '';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 127) return single(lower.replace(/[^\p{L}\p{N}]+/gu, ''));
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) key += lower[at];
  }
  for (let at = 1; at < key.length; at++) if (key[at] === key[at - 1]) return single(key);
  return key;
}

const single = (key: string): string => key.replace(/([b-df-hj-np-tv-z])\1/g, '$1');

/** Villages repeat inside a regency, so the kecamatan belongs to the key; it is empty where nothing says it. */
export const villageKey = (kecamatan: string, name: string): string =>
  `${regionKey(kecamatan, 'kecamatan')}|${regionKey(name, 'village')}`;

export interface NamedVillage {
  readonly name: string;
  readonly kecamatan: string;
}

/** Whether two villages of one regency are the same; where one says no kecamatan, its name decides. */
export function sameVillage(a: NamedVillage, b: NamedVillage): boolean {
  if (a.name === b.name && a.kecamatan === b.kecamatan) return true;
  if (regionKey(a.name, 'village') !== regionKey(b.name, 'village')) return false;
  const [one, other] = [regionKey(a.kecamatan, 'kecamatan'), regionKey(b.kecamatan, 'kecamatan')];
  return one === other || one === '' || other === '';
}
