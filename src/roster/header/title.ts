import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { Place } from '../../domain/place.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import type { CategoryKey } from '../posts/category-keys.ts';
import type { PostReader } from '../posts/posts.ts';
import type { SaidOnce } from '../rows/row.ts';
import { cellWords, normalise } from '../values/text.ts';
import { oneRegion, type RegionWord, readRegions } from './regions.ts';

/** What stands around the table: the rows above the header, the sheet's name, the file's name. */
export interface Surroundings {
  readonly above: readonly SheetRow[];
  readonly sheet: SourceName | undefined;
  readonly file: SourceName;
}

export interface SaidAbove {
  readonly village?: SaidOnce<string> | undefined;
  readonly kecamatan?: SaidOnce<string> | undefined;
  /** The village of the sheet's name, whatever the title says. */
  readonly villageOfSheet?: string | undefined;
  readonly category?: SaidOnce<CategoryId> | undefined;
  /** The category of the sheet's name, whatever the title says. */
  readonly categoryOfSheet?: CategoryId | undefined;
}

/** What a title is read with. */
export interface TitleTools {
  readonly categories: readonly CategoryName[];
  readonly posts: PostReader;
}

interface Line {
  readonly texts: readonly string[];
  readonly regions: readonly RegionWord[];
  readonly by: SaidOnce<string>['by'];
  readonly place: Place;
}

/** The name of a file as words, without folders and ending. */
export function fileTitle(file: SourceName): string {
  const path = nameAsIs(file);
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
}

/** Words of files that name no place; the rest may be a village. */
const PLAIN_FILE =
  /^(?:\d+|[ivx]+|\p{L}|daftar|data|roster|rekap\p{L}*|nominatif|lampiran|list|file|berkas|format|form|template|contoh|upload|unggah|sipp|bpjs|bpjstk|bpjamsostek|ketenagakerjaan|tk|jamsostek|jkk|jkm|jht|jp|peserta|pekerja|rentan|tenaga|kerja|penerima|upah|siltap|honor\p{L}*|insentif|gaji|iuran|premi|nama|anggota|pengurus|perangkat|aparat|aparatur|pemdes|pemerintah\p{L}*|desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab|nagari|gampong|kepala|kades|sekdes|sekretaris|bpd|rt|rw|linmas|pkk|lpm|kader|posyandu|guru|ngaji|karang|taruna|kpm|tahun|thn|bulan|bln|per|dan|se|fix|final|revisi|rev|baru|terbaru|lama|update|copy|salinan|of|murni|perubahan|non|asn|januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|xlsx?|csv|ods|tahap|semester|triwulan)$/iu;

/** What a file is called besides such words, in one piece: `Besito` of `Data Perangkat Desa Besito 2026.xlsx`. */
export function nameInFile(file: SourceName): string | undefined {
  const words = fileTitle(file)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean);
  const [first, last] = [
    words.findIndex((word) => !PLAIN_FILE.test(word)),
    words.findLastIndex((word) => !PLAIN_FILE.test(word)),
  ];
  const name = words.slice(first, last + 1);
  return first < 0 || name.length > MOST_WORDS || name.some((word) => PLAIN_FILE.test(word))
    ? undefined
    : name.join(' ');
}
/** No village's name has more. */
const MOST_WORDS = 4;

function linesOf({ above, sheet, file }: Surroundings): Line[][] {
  const base = fileTitle(file);
  const line = (texts: readonly string[], by: Line['by'], place: Place): Line => ({
    texts,
    regions: readRegions(texts),
    by,
    place,
  });
  const rows = above.map(({ row, cells }) =>
    line(cells.map(cellWords).filter(Boolean), 'title', { file, sheet, row }),
  );
  const names = [line([base], 'file-name', { file })];
  if (sheet !== undefined) names.unshift(line([nameAsIs(sheet)], 'sheet-name', { file, sheet }));
  return [rows, ...names.map((line) => [line])];
}

interface Said<T> {
  readonly value: T;
  readonly line: Line;
}

/** The nearest source that names exactly one: titles before the sheet's name before the file's. */
function nearest<T>(
  groups: readonly Line[][],
  read: (line: Line) => readonly T[],
  one: (all: readonly T[]) => T | undefined,
): Said<T> | undefined {
  for (const group of groups) {
    const said = group.flatMap((line) => read(line).map((value) => ({ value, line })));
    const value = one(said.map((each) => each.value));
    const from = said.find((each) => each.value === value);
    if (from) return from;
  }
  return undefined;
}

function saidOnce<T>(said: Said<T> | undefined): SaidOnce<T> | undefined {
  if (!said) return undefined;
  const { by, place, texts } = said.line;
  return { value: said.value, text: texts.join(' '), by, place };
}

function region(groups: readonly Line[][], kind: 'village' | 'kecamatan'): SaidOnce<string> | undefined {
  const words = ({ regions }: Line): readonly RegionWord[] => regions.filter((word) => word.kind === kind);
  const one = (all: readonly RegionWord[]): RegionWord | undefined => {
    const value = oneRegion(all, kind);
    return all.find((word) => word.value === value);
  };
  const said = nearest(groups, words, one);
  return saidOnce(said && { value: said.value.value, line: said.line });
}

/** Bare `RT` and `RW` in a title are mostly part of an address. */
const TOO_SHORT = new Set(['rt', 'rw']);

/** A category's name as it may stand in a title. */
export interface CategoryName {
  readonly id: CategoryId;
  /** Between blanks, so that only whole words are found. */
  readonly key: string;
}

/** All names of the categories, the longest first. */
export function categoryNames(keys: readonly CategoryKey[]): readonly CategoryName[] {
  return keys
    .filter(({ key }) => key.length >= 3 && !TOO_SHORT.has(key))
    .map(({ id, key }) => ({ id, key: ` ${key} ` }))
    .sort((a, b) => b.key.length - a.key.length);
}

/** Categories whose names stand in a text as whole words; a name inside a longer one does not count again. */
function namedCategories(text: string, names: readonly CategoryName[]): CategoryId[] {
  let rest = ` ${normalise(text)} `;
  const found = new Set<CategoryId>();
  for (const { id, key } of names) {
    if (!rest.includes(key)) continue;
    found.add(id);
    rest = rest.replaceAll(key, ' | ');
  }
  return [...found];
}

/** An office building is not its officer, and a village or kecamatan may bear the name of a post (Desa Dukuh). */
function withoutPlaces({ texts, regions }: Line): string {
  return regions
    .reduce((text, { value }) => text.replace(value, ' '), texts.join(' '))
    .replace(/kantor kepala desa/gi, ' ');
}

/** `RT 01`, `Kadus Krajan`, `Dukuh 2`: a sheet is called after where its people live. */
const PLACE =
  /^(?:rt|rw|dukuh|kadus|kasun|dusun|kaling|lingkungan|padukuhan)(?=\s*[./]?\s*[\p{L}\d])(?! ?\/ ?rw$|\s*(?:rw|dan rw)$)/iu;

function category(
  groups: readonly Line[][],
  { categories, posts }: TitleTools,
): SaidOnce<CategoryId> | undefined {
  const read = (line: Line): CategoryId[] => {
    if (line.by === 'sheet-name' && PLACE.test(line.texts[0] ?? '')) return [];
    const tab = line.by === 'sheet-name' ? posts.sure(line.texts[0] ?? '') : undefined;
    return tab === undefined ? namedCategories(withoutPlaces(line), categories) : [tab];
  };
  const one = (all: readonly CategoryId[]): CategoryId | undefined =>
    new Set(all).size === 1 ? all[0] : undefined;
  return saidOnce(nearest(groups, read, one));
}

/** Village, kecamatan and category that hold for the whole sheet. */
export function readTitle(around: Surroundings, tools: TitleTools): SaidAbove {
  const groups = linesOf(around);
  const ofSheet = groups.filter((lines) => lines[0]?.by === 'sheet-name');
  return {
    village: region(groups, 'village'),
    kecamatan: region(groups, 'kecamatan'),
    villageOfSheet: region(ofSheet, 'village')?.value,
    category: category(groups, tools),
    categoryOfSheet: category(ofSheet, tools)?.value,
  };
}
