import type { CategoryId } from '../domain/category.ts';
import type { SheetRow } from '../domain/cell.ts';
import type { HeaderCell } from './find-header.ts';
import type { PostReader } from './posts.ts';
import { type RegionWord, readRegions } from './regions.ts';
import type { ColumnMatch, SkippedRow } from './row.ts';
import { clean, normalise, saysNothing, typedText } from './values/text.ts';

/** A row that is no worker, and what it says about the rows below it. */
export interface PassedOver {
  readonly reason: SkippedRow['reason'];
  readonly text?: string | undefined;
  readonly regions?: readonly RegionWord[] | undefined;
  readonly category?: CategoryId | undefined;
}

const TOTAL = /^(grand|sub)?[\s-]*(jumlah|total|jml)\b/i;
const GROUP =
  /^([a-z0-9ivx]{1,4}[.)]\s*)?(dusun|dukuh|dsn|lingkungan|padukuhan|banjar|jorong|kampung|rt|rw|desa|kelurahan|kel|nagari|gampong|kecamatan|kec|kabupaten|no\.?\s*kk|nomor kk)(?=[\s.:/]|$)/i;
const SIGNATURE =
  /^(mengetahui|menyetujui|disetujui|mengesahkan|disahkan|diketahui|dibuat oleh|yang membuat|hormat kami|demikian|tertanda|camat\b|nip\b|a\.?n\.? |an\. )/i;
const PLACE_AND_DAY =
  /^\p{L}[\p{L} .]+,\s*(tanggal\s*)?[\d\s._…-]*(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember)?\s*(\d{4}|20[\s._…]*)$/iu;
/** Columns that are filled downwards for rows without a person. */
const NOT_A_PERSON: ReadonlySet<string | undefined> = new Set([
  'no_urut',
  'keterangan',
  'dusun',
  'rt',
  'rw',
  'rt_rw',
  'desa',
  'kecamatan',
  'kabupaten',
  'provinsi',
]);

interface Filled {
  readonly column: number;
  readonly text: string;
}

const isAlive = (text: string): boolean => saysNothing(text) || /^(1|hidup|aktif)\b/i.test(text);

/** `1 2 3 …`, `(1) (2) (3)`, which Excel made -1, -2, -3, or `KOLOM 2 3 4`. */
function isNumberRow(filled: readonly Filled[], headers: number): boolean {
  const texts = filled.map(({ text }) => text);
  const numbers = (/^kolom$/i.test(texts[0] ?? '') ? texts.slice(1) : texts).map((text) =>
    /^\(?-?\d{1,3}\)?$/.test(text) ? Math.abs(Number(text.replace(/[()]/g, ''))) : Number.NaN,
  );
  if (numbers.length < Math.min(3, headers) || numbers.length < 2) return false;
  return numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}

function isHeaderAgain(filled: readonly Filled[], headers: ReadonlyMap<number, readonly string[]>): boolean {
  const equal = filled.filter(({ column, text }) => headers.get(column)?.includes(normalise(text))).length;
  return equal >= 2 && equal * 10 >= filled.length * 6;
}

export interface KindContext {
  readonly header: readonly HeaderCell[];
  /** Every line of a header of several rows, so that each is known again on the next page. */
  readonly headerLines: ReadonlyMap<number, readonly string[]>;
  readonly columns: readonly ColumnMatch[];
  readonly posts: PostReader;
}

/** Tells workers from everything else, row by row from the top; undefined for a worker. */
export function rowSorter(context: KindContext): (row: SheetRow) => PassedOver | undefined {
  const columnOf = (field: string): number =>
    context.columns.find((each) => each.field === field)?.column ?? 0;
  const nik = columnOf('nik');
  const name = columnOf('nama');
  const hasPosts = columnOf('jabatan') > 0;
  const alive = context.columns.find(({ role }) => role === 'alive')?.column ?? 0;
  const personal = new Set(
    context.columns.flatMap(({ field, column }) => (field && !NOT_A_PERSON.has(field) ? column : [])),
  );
  let signing = false;
  let ended = false;

  const slowly = (row: SheetRow): PassedOver | undefined => {
    const filled: Filled[] = [];
    row.cells.forEach((cell, index) => {
      const text = cell === undefined ? '' : clean(typedText(cell));
      if (text) filled.push({ column: index + 1, text });
    });
    const first = filled[0]?.text;
    if (first === undefined) return { reason: 'blank' };
    if (filled.some(({ text }) => text.startsWith('###'))) ended = true;
    if (ended) return { reason: 'instruction', text: first };
    if (isNumberRow(filled, context.header.length)) return { reason: 'number-row', text: first };
    if (isHeaderAgain(filled, context.headerLines)) return { reason: 'repeated-header', text: first };
    return person(filled, first);
  };

  const person = (filled: readonly Filled[], first: string): PassedOver | undefined => {
    const at = (column: number): string => filled.find((each) => each.column === column)?.text ?? '';
    const number = at(nik);
    const few = filled.length <= 3;
    if (/\d{6}|^\d+(?!\d)$/.test(number) || (number && !few)) {
      signing = false;
      return gone(at(alive));
    }
    if (filled.slice(0, 4).some(({ text }) => TOTAL.test(text))) return { reason: 'total', text: first };
    if (few && filled.some(({ text }) => SIGNATURE.test(text) || PLACE_AND_DAY.test(text))) signing = true;
    if (signing && few) return { reason: 'signature', text: first };
    return heading(filled, at(name)) ?? nobody(filled, at(name)) ?? gone(at(alive));
  };

  const heading = (filled: readonly Filled[], named: string): PassedOver | undefined => {
    const [first] = filled;
    if (!first || filled.length > 4) return undefined;
    const texts = filled.map(({ text }) => text);
    if (GROUP.test(first.text) && (!named || named === first.text || filled.length === 1)) {
      return { reason: 'group', text: texts.join(' '), regions: readRegions(texts) };
    }
    if (filled.length > 2) return undefined;
    const title = filled.at(-1)?.text.replace(/^[A-Z0-9ivx]{1,4}[.)]\s*/i, '') ?? '';
    const { value } = context.posts(title);
    if (value === undefined || hasPosts)
      return value !== undefined && !named ? { reason: 'group', text: texts.join(' ') } : undefined;
    return { reason: 'group', text: texts.join(' '), category: value };
  };

  const nobody = (filled: readonly Filled[], named: string): PassedOver | undefined => {
    if (named && !saysNothing(named)) return undefined;
    const said = filled.filter(({ column, text }) => personal.has(column) && !saysNothing(text));
    if (said.length > 0) return undefined;
    const words = filled.filter(({ text }) => /\p{L}{3}/u.test(text));
    const prefilled = words.every(({ column }) =>
      NOT_A_PERSON.has(context.columns.find((c) => c.column === column)?.field),
    );
    return prefilled ? { reason: 'blank' } : { reason: 'group', text: words[0]?.text };
  };

  const gone = (status: string): PassedOver | undefined =>
    alive > 0 && !isAlive(status) ? { reason: 'not-alive', text: status } : undefined;

  return (row) => {
    const cell = nik > 0 ? row.cells[nik - 1] : undefined;
    if (alive > 0 || ended || typeof cell !== 'string' || cell.length !== 16) return slowly(row);
    const code = cell.charCodeAt(0);
    const last = cell.charCodeAt(15);
    if (code < 48 || code > 57 || last < 48 || last > 57) return slowly(row);
    signing = false;
    return undefined;
  };
}
