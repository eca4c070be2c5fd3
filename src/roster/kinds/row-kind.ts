import type { SheetRow } from '../../domain/cell.ts';
import { isOwnExample } from '../../domain/example-people.ts';
import type { Sen } from '../../domain/money.ts';
import { type RegionKind, readRegions } from '../header/regions.ts';
import { isBlank } from '../values/says-nothing.ts';
import { wordsIn } from '../values/standing-words.ts';
import { clean, normalise, typedText } from '../values/text.ts';
import { wageIn } from '../values/wage.ts';
import { labelledFamily, plainFamily } from './family-row.ts';
import {
  alone,
  FEW,
  heading,
  isExample,
  isNote,
  isRemark,
  type KindContext,
  mayBeSomebody,
  nobody,
  type PassedOver,
  type RowTable,
  rowTable,
  vacant,
} from './headings.ts';
import {
  type FilledCell,
  filledCells,
  isFamilyHeader,
  isHeaderAgain,
  isNumberRow,
  isOtherHeader,
  isTotal,
} from './row-marks.ts';
import { statedPeople } from './stated-people.ts';
import { strangeHeading, strangeNote } from './strange-heading.ts';

/**
 * Where in its sheet a row stands, going down: among `people`; right under the heading of a `family`; among the
 * `signatures` below a list, until somebody with a NIK or a further header comes; or where a mark of ours has `ended` the list.
 */
export type SheetState = 'people' | 'family' | 'signatures' | 'ended';

/** What a row is, undefined for a worker, and where the next one stands. */
export interface Step {
  readonly state: SheetState;
  readonly passed?: PassedOver | undefined;
}

const SIGNATURE =
  /^(mengetahui|menyetujui|disetujui|mengesahkan|disahkan|diketahui|dibuat oleh|yang membuat|hormat kami|demikian|tertanda|camat$|nip\b|a\.?n\.? |an\. )/i;
const PLACE_AND_DAY =
  /^\p{L}[\p{L} .]+,(?:\s*tanggal)?[\d\s._…-]*(?:(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember)\s*)?(?:\d{4}|20[\s._…]*)$/iu;
/** OpenSID's mark and that of our template, each alone in its row; a narrow column shows number signs too. */
const END_MARK = /^###($| \p{L})/u;
/** `PINDAH DATANG` and `PINDAH MASUK` came. */
const GONE = new RegExp(`^(?:${wordsIn('register')})\\b(?! (?:datang|masuk|dari)\\b)`);
/** Codes of OpenSID's Status Dasar; those of Status Penduduk say who lives there for good. */
const GONE_CODE = /^[23469]\b/;
/** How many people a list holds, as its last line may say under the NIKs. */
const COUNT = /^\d{1,5}\s*(orang|org|jiwa)?\.?$/i;
/** How the title of a list begins. */
const LIST = /^(?:daftar|data|rekap\w*|lampiran|nominatif|biodata)\b/i;
/** A longer text is no line of a signature. */
const LINE = 100;

const endsList = ([first, ...others]: readonly FilledCell[]): boolean =>
  first !== undefined && others.length === 0 && END_MARK.test(first.text);

const signs = ({ text }: FilledCell): boolean =>
  text.length <= LINE && (SIGNATURE.test(text) || PLACE_AND_DAY.test(text));

/** The title of a further list: nobody signs as `DAFTAR …`, `Desa : …` or with village and kecamatan in one line. */
function beginsList(filled: readonly FilledCell[]): boolean {
  if (filled.length > FEW || filled.some(signs)) return false;
  if (LIST.test(filled[0]?.text ?? '')) return true;
  const regions = readRegions(filled.map(({ text }) => text));
  const says = (kind: RegionKind): boolean => regions.some((each) => each.kind === kind);
  return says('village') && (says('kecamatan') || regions.some(({ labelled }) => labelled));
}

/** Rows that are told by their whole shape, whatever stands in which column. */
function byShape(state: SheetState, filled: readonly FilledCell[], table: RowTable): Step | undefined {
  const text = filled[0]?.text;
  const after: SheetState = state === 'family' ? 'people' : state;
  if (text === undefined) return { state: after, passed: { reason: 'blank' } };
  if (state === 'ended' || endsList(filled))
    return { state: 'ended', passed: { reason: 'instruction', text } };
  if (isNumberRow(filled, table.columns.length))
    return { state: after, passed: { reason: 'number-row', text } };
  if (isFamilyHeader(filled)) return { state: 'family', passed: { reason: 'group', text } };
  if (isHeaderAgain(filled, table.headerLines) || isOtherHeader(filled))
    return { state: 'people', passed: { reason: 'repeated-header', text } };
  const family = labelledFamily(filled) ?? (state === 'family' ? plainFamily(filled) : undefined);
  if (!family) return undefined;
  const regions = readRegions(filled.map((each) => each.text));
  return { state: after, passed: { reason: 'group', text: 'KK', family, regions } };
}

/** What stands in the column of wages. */
function amountIn({ cells }: SheetRow, { wage }: RowTable): Sen | undefined {
  const cell = cells[wage - 1];
  if (cell === undefined) return undefined;
  return wageIn(clean(typedText(cell)), cell);
}

/** The next step from a state: one row, looked at in full. @internal for tests */
export function step(state: SheetState, row: SheetRow, table: RowTable): Step {
  const filled = filledCells(row);
  const shaped = byShape(state, filled, table);
  if (shaped) return shaped;
  const after: SheetState = state === 'signatures' && !beginsList(filled) ? 'signatures' : 'people';
  const at = (column: number): string => filled.find((each) => each.column === column)?.text ?? '';
  const text = filled[0]?.text;
  const number = at(table.nik);
  const total = (): Step => ({
    state: after,
    passed: {
      reason: 'total',
      text,
      stated: statedPeople(filled, (each) => table.posts.sure(each) !== undefined),
      amount: amountIn(row, table),
    },
  });
  if (filled.length <= FEW && COUNT.test(number) && isTotal(filled)) return total();
  const signing = filled.length <= FEW && (state === 'signatures' || filled.some(signs));
  const nobodys = signing ? undefined : vacant(filled, table);
  if (nobodys) return { state: 'people', passed: { ...nobodys, amount: amountIn(row, table) } };
  if (/\d{6}|^\d+$/.test(number) && !(filled.length === 1 && signs({ column: 0, text: number })))
    return { state: 'people' };
  if (isTotal(filled)) return total();
  if (number && filled.length > FEW) return { state: 'people' };
  // Whoever has a number in the list is in the list, be it Camat Sudiro.
  const few = filled.length <= FEW && !(at(table.name) && /^\d+\.?$/.test(at(table.serial)));
  if (few && (state === 'signatures' ? !beginsList(filled) : filled.some(signs)))
    return { state: 'signatures', passed: { reason: 'signature', text } };
  const named = at(table.name);
  const other = heading(filled, named, table) ?? nobody(filled, named, table);
  if (other) return { state: after, passed: other };
  if (isNote(filled)) return { state: after, passed: { reason: 'signature', text } };
  return { state: after, passed: alone(filled, table) };
}

/** `Nama (sesuai KTP)` among headings is one of them. */
function headsTable(row: SheetRow, { headerLines }: RowTable): boolean {
  const filled = filledCells(row);
  return isHeaderAgain(filled, headerLines) || isOtherHeader(filled);
}

/** Sixteen characters that begin and end with a digit: no heading, sum or signature stands there. */
function isPlainNik(row: SheetRow, { nik }: RowTable): boolean {
  const cell = nik > 0 ? row.cells[nik - 1] : undefined;
  if (typeof cell !== 'string' || cell.length !== 16) return false;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(15)];
  return first > 47 && first < 58 && last > 47 && last < 58;
}

const isGone = (text: string, coded: boolean): boolean => GONE.test(text) || (coded && GONE_CODE.test(text));

/** Statuses repeat: each text is read once a table. */
function goneReader({ alive, columns, post }: RowTable): (row: SheetRow) => PassedOver | undefined {
  const statuses = new Map<string, boolean>();
  const header = columns.find(({ column }) => column === alive)?.header ?? '';
  const coded = normalise(header) !== 'status penduduk';
  return (row) => {
    const text = typedText(row.cells[alive - 1]);
    const known = statuses.get(text);
    const gone = known ?? isGone(normalise(text), coded);
    if (known === undefined && statuses.size < 100) statuses.set(text, gone);
    if (!gone) return undefined;
    // Of those in a post there may be months to pay.
    const somebody = (post > 0 && !isBlank(typedText(row.cells[post - 1]))) || undefined;
    return { reason: 'not-alive', text, somebody };
  };
}

/** Kinds of rows that hold numbers of their own: counted by their kind, and nobody is looked for in them. */
const NOBODY: ReadonlySet<string> = new Set(['blank', 'number-row', 'repeated-header', 'vacant']);

/** Marks what was passed over although it may be somebody, and headings that are a question, so that they are named. */
function named(passed: PassedOver, row: SheetRow, table: RowTable): PassedOver {
  if (NOBODY.has(passed.reason) || passed.family) return passed;
  const somebody =
    mayBeSomebody(filledCells(row), table, passed.reason === 'signature') &&
    !isOwnExample(row.cells.map(typedText));
  if (somebody) return { ...passed, somebody };
  const strange = strangeness(passed, row);
  return strange ? { ...passed, strange } : passed;
}

function strangeness(
  { reason, text = '', category, regions = [] }: PassedOver,
  row: SheetRow,
): PassedOver['strange'] {
  if (reason !== 'group' && reason !== 'signature') return undefined;
  if (isRemark(filledCells(row))) return strangeNote(text);
  return reason === 'group'
    ? strangeHeading(text, regions.length > 0 ? 'place' : category && 'post')
    : undefined;
}

/** Tells workers from everything else, row by row from the top; undefined for a worker. */
export function rowSorter(context: KindContext): (row: SheetRow) => PassedOver | undefined {
  const table = rowTable(context);
  const gone = table.alive > 0 ? goneReader(table) : undefined;
  let state: SheetState = 'people';
  const passOver = (row: SheetRow): PassedOver | undefined => {
    if (state !== 'ended' && isExample(row, table) && !headsTable(row, table)) return { reason: 'example' };
    if (state !== 'ended' && isPlainNik(row, table)) {
      state = 'people';
      return undefined;
    }
    const next = step(state, row, table);
    state = next.state;
    return next.passed && named(next.passed, row, table);
  };
  return (row) => passOver(row) ?? gone?.(row);
}
