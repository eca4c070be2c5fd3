import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { Field } from '../../domain/field.ts';
import { type RegionWord, readRegions } from '../header/regions.ts';
import type { PostReader } from '../posts/posts.ts';
import type { ColumnMatch, SkippedRow } from '../rows/row.ts';
import { normalise, saysNothing, typedText } from '../values/text.ts';
import { type FamilyRow, labelledFamily, plainFamily } from './family-row.ts';
import {
  type Filled,
  filledCells,
  isFamilyHeader,
  isHeaderAgain,
  isNumberRow,
  isOtherHeader,
  isTotal,
} from './row-marks.ts';

/** A row that is no worker, and what it says about the rows below it. */
export interface PassedOver {
  readonly reason: SkippedRow['reason'];
  readonly text?: string | undefined;
  readonly regions?: readonly RegionWord[] | undefined;
  readonly category?: CategoryId | undefined;
  readonly family?: FamilyRow | undefined;
}

const GROUP =
  /^([a-z0-9ivx]{1,4}[.)]\s*)?(dusun|dukuh|dsn|lingkungan|padukuhan|banjar|jorong|kampung|rt|rw|desa|kelurahan|kel|nagari|gampong|kecamatan|kec|kabupaten)(?=[\s.:/]|$)/i;
const SIGNATURE =
  /^(mengetahui|menyetujui|disetujui|mengesahkan|disahkan|diketahui|dibuat oleh|yang membuat|hormat kami|demikian|tertanda|camat$|nip\b|a\.?n\.? |an\. )/i;
const PLACE_AND_DAY =
  /^\p{L}[\p{L} .]+,\s*(tanggal\s*)?[\d\s._…-]*(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember)?\s*(\d{4}|20[\s._…]*)$/iu;
/** A line under a list about the list. `Ket. RT 01` without a colon is a post. */
const NOTE =
  /^\W*(?:(?:catatan|keterangan|ket|nb|n\.b\.?|sumber(?: data)?|note)\s*:|(?:dicetak|diunduh|diperbarui|dibuat)\s+(?:pada|tanggal|tgl|oleh|dari)\b)/i;
const GONE = /^(2|3|4|6|9|mati|meninggal|wafat|pindah|hilang|pergi|tidak valid)\b/;
/** How the title of a further table begins; it may name another village. */
const TITLE = /^(daftar|data|rekap\w*|lampiran|nominatif|pemerintah|kantor)\b/i;
/** What numbers a heading: `A.`, `II)`, `1.` */
const NUMBERING = /^[A-Z0-9ivx]{1,4}[.)]\s*/i;
/** Columns that are filled downwards for rows without a person. */
const NOT_A_PERSON: ReadonlySet<Field | undefined> = new Set<Field>([
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
/** A row with more cells than this is no heading and no signature. */
const FEW = 3;
/** How many people a list holds, as its last line may say under the NIKs. */
const COUNT = /^\d{1,5}\s*(orang|org|jiwa)?\.?$/i;
/** A longer text is no line of a signature. */
const LINE = 100;

export interface KindContext {
  /** Every line of the header's rows by column, so that each is known again on the next page. */
  readonly headerLines: ReadonlyMap<number, readonly string[]>;
  readonly columns: readonly ColumnMatch[];
  readonly posts: PostReader;
}

/** Tells workers from everything else, row by row from the top; undefined for a worker. */
export function rowSorter(context: KindContext): (row: SheetRow) => PassedOver | undefined {
  const fields = new Map(context.columns.map(({ column, field }) => [column, field]));
  const columnOf = (field: Field): number =>
    context.columns.find((each) => each.field === field)?.column ?? 0;
  const [nik, name, post] = [columnOf('nik'), columnOf('nama'), columnOf('jabatan')];
  const serial = columnOf('no_urut');
  const alive = context.columns.find(({ role }) => role === 'alive')?.column ?? 0;
  let signing = false;
  let ended = false;
  let familyNext = false;

  /** Rows that are told by their whole shape. */
  const shape = (filled: readonly Filled[]): PassedOver | undefined => {
    const text = filled[0]?.text;
    const under = familyNext;
    familyNext = false;
    if (text === undefined) return { reason: 'blank' };
    if (filled.some((each) => each.text.startsWith('###'))) ended = true;
    if (ended) return { reason: 'instruction', text };
    if (isNumberRow(filled, context.columns.length)) return { reason: 'number-row', text };
    familyNext = isFamilyHeader(filled);
    if (familyNext) return { reason: 'group', text };
    if (isHeaderAgain(filled, context.headerLines) || isOtherHeader(filled)) {
      signing = false;
      return { reason: 'repeated-header', text };
    }
    const family = labelledFamily(filled) ?? (under ? plainFamily(filled) : undefined);
    const regions = family && readRegions(filled.map((each) => each.text));
    return family && { reason: 'group', text: 'KK', family, regions };
  };

  const slowly = (row: SheetRow): PassedOver | undefined => {
    const filled = filledCells(row);
    const shaped = shape(filled);
    if (shaped) return shaped;
    const at = (column: number): string => filled.find((each) => each.column === column)?.text ?? '';
    const text = filled[0]?.text;
    const number = at(nik);
    if (filled.length <= FEW && COUNT.test(number) && isTotal(filled)) return { reason: 'total', text };
    if (/\d{6}|^\d+$/.test(number) || (number && filled.length > FEW)) {
      signing = false;
      return undefined;
    }
    if (isTotal(filled)) return { reason: 'total', text };
    // Whoever has a number in the list is in the list, be it Camat Sudiro.
    const few = filled.length <= FEW && !(at(name) && /^\d+\.?$/.test(at(serial)));
    if (
      few &&
      filled.some(
        ({ text: said }) => said.length <= LINE && (SIGNATURE.test(said) || PLACE_AND_DAY.test(said)),
      )
    )
      signing = true;
    if (signing && few) return { reason: 'signature', text };
    const other = heading(filled, at(name)) ?? nobody(filled, at(name));
    return other ?? (isNote(filled) ? { reason: 'signature', text } : undefined);
  };

  /** Alone in its row and without a long number; unlike a signature it says nothing about the rows below it. */
  const isNote = ([first, ...others]: readonly Filled[]): boolean =>
    first !== undefined && others.length === 0 && NOTE.test(first.text) && !/\d{10}/.test(first.text);

  /** A region or a group of posts, in a row of its own. A cell in the post's column is a vacant post, no heading. */
  const heading = (filled: readonly Filled[], named: string): PassedOver | undefined => {
    const [first] = filled;
    if (!first || (named && filled.length > 1) || filled.length > FEW + 1) return undefined;
    const texts = filled.map(({ text }) => text);
    const text = texts.join(' ');
    if (GROUP.test(first.text)) return { reason: 'group', text, regions: readRegions(texts) };
    const last = filled.at(-1);
    if (!last || filled.length > 2 || last.column === post) return undefined;
    const value = context.posts.sure(last.text.replace(NUMBERING, ''));
    if (value === undefined) return undefined;
    return { reason: 'group', text, category: value };
  };

  /** Neither name nor NIK nor anything else about a person: a remark, or rows numbered in advance. */
  const nobody = (filled: readonly Filled[], named: string): PassedOver | undefined => {
    const personal = (column: number): boolean =>
      !NOT_A_PERSON.has(fields.get(column)) && fields.get(column) !== undefined;
    if (filled.some(({ column, text }) => personal(column) && !saysNothing(text))) return undefined;
    if (named && !saysNothing(named)) return undefined;
    const remark = filled.find(
      ({ column, text }) => /\p{L}{3}/u.test(text) && !NOT_A_PERSON.has(fields.get(column)),
    );
    const unread = filled.find(
      ({ column, text }) => fields.get(column) === 'no_urut' && /\p{L}{3}/u.test(text),
    );
    const said = unread ?? remark;
    if (!said) return { reason: 'blank' };
    const regions = TITLE.test(said.text) ? readRegions(filled.map(({ text }) => text)) : undefined;
    return { reason: 'group', text: said.text, regions };
  };

  const statuses = new Map<string, boolean>();
  const isGone = (row: SheetRow): boolean => {
    const text = typedText(row.cells[alive - 1]);
    const known = statuses.get(text);
    if (known !== undefined) return known;
    const gone = GONE.test(normalise(text));
    if (statuses.size < 100) statuses.set(text, gone);
    return gone;
  };

  const passOver = (row: SheetRow): PassedOver | undefined => {
    const cell = nik > 0 ? row.cells[nik - 1] : undefined;
    if (ended || typeof cell !== 'string' || cell.length !== 16) return slowly(row);
    const [code, last] = [cell.charCodeAt(0), cell.charCodeAt(15)];
    if (code < 48 || code > 57 || last < 48 || last > 57) return slowly(row);
    familyNext = signing = false;
    return undefined;
  };
  return (row) => {
    const passed = passOver(row);
    if (passed || alive === 0 || !isGone(row)) return passed;
    return { reason: 'not-alive', text: typedText(row.cells[alive - 1]) };
  };
}
