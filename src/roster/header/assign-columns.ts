import type { Field } from '../../domain/field.ts';
import { columnNumber } from '../../domain/place.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { codesAny } from '../values/coded-standing.ts';
import { isExponent } from '../values/number.ts';
import { normalise } from '../values/text.ts';
import { type AssignOptions, answersActivity, type Bid, columnMatch, isGroup, role } from './column-match.ts';
import { type ContentJudge, looksLikeNik, looksLikeWomansNik, SURE_SHARE } from './content.ts';
import type { HeaderCell } from './header-block.ts';
import { isOthers } from './header-match.ts';
import { isLongerPay } from './longer-pay.ts';
import { withMonths } from './month-columns.ts';
import { isSexLetter } from './shapes.ts';
import { takeByEvidence } from './take-by-evidence.ts';

export interface Assignment {
  readonly columns: readonly ColumnMatch[];
  /** Entries of `--map` whose header the sheet does not have. */
  readonly unmapped: readonly { readonly field: Field; readonly header: string }[];
}

/** Names that mean different things in different files: taken only when the values agree. */
const DOUBTFUL: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['peserta', 'nik'],
  ['status', 'status_kawin'],
  ['no peserta', 'kpj'],
  ['nomor peserta', 'kpj'],
  ['nomor referensi', 'kpj'],
  ['kawin', 'status_kawin'],
  ['lahir', 'tanggal_lahir'],
]);

/** A status may stand under words of the last day. */
const ENDS: ReadonlySet<Field> = new Set(['tgl_akhir', 'tgl_meninggal']);

function bidOf(cell: HeaderCell, { judge }: AssignOptions): Bid | undefined {
  const { match } = cell;
  if (!match || (ENDS.has(match.field) && answersActivity(cell, judge))) return undefined;
  const doubtful = cell.names.some((name) => DOUBTFUL.get(name) === match.field);
  const isNumber = match.field === 'nik' || match.field === 'no_kk';
  // Where the values cannot change the answer, they are not looked at.
  const asked = doubtful || isNumber || match.by === 'contains';
  const share = asked ? judge.share(cell.column, match.field) : undefined;
  if (share !== undefined && share < SURE_SHARE && (doubtful || match.by === 'contains')) return undefined;
  // `A/N` over A and N is no name of an account's holder.
  if (match.field === 'nama_rekening' && judge.shareOf(cell.column, codesAny) === 1) return undefined;
  if (
    doubtful &&
    cell.names.includes('status') &&
    (share === undefined || judge.shareOf(cell.column, codesAny) === 1)
  )
    return undefined;
  const misfit = isNumber && share !== undefined && share < SURE_SHARE;
  const empty = judge.isEmpty(cell.column);
  const longer = match.field === 'upah' && cell.names.some(isLongerPay);
  const cost =
    match.rank +
    (empty ? 3_000 : 0) +
    (match.by === 'contains' ? 5_000 : 0) +
    (misfit || longer ? 10_000 : 0);
  return { cell, field: match.field, by: match.by, cost };
}

/**
 * An HR roster's `NIK` may be an employee number: short numbers are no NIK when another column holds them. Without
 * one it is the NIK all the same, so that each row says what is wrong with it.
 */
function employeeNumber(cell: HeaderCell, cells: readonly HeaderCell[], judge: ContentJudge): boolean {
  if (cell.match?.field !== 'nik') return false;
  const isShort = (text: string): boolean =>
    /\d/.test(text) && text.replace(/\D+/g, '').length < 10 && !isExponent(text);
  if ((judge.shareOf(cell.column, isShort) ?? 0) < SURE_SHARE) return false;
  return cells.some(
    (other) =>
      other !== cell &&
      other.match?.field !== 'no_kk' &&
      (other.match?.field === 'nik' || (judge.share(other.column, 'nik') ?? 0) >= SURE_SHARE),
  );
}

function optionBids(
  cells: readonly HeaderCell[],
  options: AssignOptions,
): { bids: Bid[]; unmapped: Assignment['unmapped'] } {
  const bids: Bid[] = [];
  const unmapped: { field: Field; header: string }[] = [];
  for (const [field, header] of options.map) {
    const wanted = normalise(header);
    const cell =
      cells.find(({ names, header: own }) => names.includes(wanted) || normalise(own) === wanted) ??
      cells.find(({ column }) => column === columnNumber(header.trim()));
    if (cell) bids.push({ cell, field, by: 'option', cost: -1 });
    else unmapped.push({ field, header });
  }
  return { bids, unmapped };
}

/** Columns that no header names are told by what stands in them, each at most once. */
function takeByContent(
  cells: readonly HeaderCell[],
  taken: Map<HeaderCell, Bid>,
  options: AssignOptions,
): void {
  const { judge, isPost } = options;
  const columnOf = (field: Field): number | undefined =>
    [...taken.values()].find((bid) => bid.field === field)?.cell.column;
  /** Open columns, and those whose header says little about what they hold. */
  const open = (...fields: Field[]): HeaderCell[] =>
    cells.filter((cell) => {
      const bid = taken.get(cell);
      if (bid) return bid.by !== 'option' && fields.includes(bid.field);
      return !cell.names.some(isOthers) && role(cell, judge) === undefined;
    });
  const take = (field: Field, cell: HeaderCell | undefined): void => {
    if (cell && columnOf(field) === undefined) taken.set(cell, { cell, field, by: 'content', cost: 0 });
  };
  const only = (fitting: readonly HeaderCell[]): HeaderCell | undefined =>
    fitting.length === 1 ? fitting[0] : undefined;
  const sure = (share: number | undefined): boolean => (share ?? 0) >= SURE_SHARE;
  take(
    'nik',
    likeliestNik(
      open('no_pegawai', 'no_urut').filter(({ column }) => sure(judge.share(column, 'nik'))),
      judge,
    ),
  );
  take('jenis_kelamin', only(open().filter(({ column }) => judge.isMost(column, isSexLetter))));
  const nik = columnOf('nik');
  if (nik !== undefined && columnOf('ttl') === undefined) {
    take(
      'tanggal_lahir',
      open().find(({ column }) => sure(judge.birthShare(column, nik))),
    );
  }
  take('jabatan', only(open('keterangan', 'pekerjaan').filter(({ column }) => judge.isMost(column, isPost))));
}

/** Of several columns of 16 digits the one with the most different numbers of people; family cards repeat and know no women. */
function likeliestNik(cells: readonly HeaderCell[], judge: ContentJudge): HeaderCell | undefined {
  const weight = ({ column }: HeaderCell): number =>
    judge.distinct(column) * (judge.shareOf(column, looksLikeNik) ?? 0) +
    (judge.shareOf(column, looksLikeWomansNik) ?? 0);
  return [...cells].sort((a, b) => weight(b) - weight(a))[0];
}

/** Cheapest bid first; every column holds one field and every field one column, save a group beside a post. */
function settle(bids: readonly Bid[], taken: Map<HeaderCell, Bid>): void {
  const fields = new Map<Field, Bid>([...taken.values()].map((bid) => [bid.field, bid]));
  for (const bid of [...bids].sort((a, b) => a.cost - b.cost || a.cell.column - b.cell.column)) {
    if (taken.has(bid.cell)) continue;
    const rival = fields.get(bid.field);
    if (
      rival &&
      !(bid.field === 'jabatan' && bid.by === 'alias' && isGroup(rival.cell) !== isGroup(bid.cell))
    )
      continue;
    taken.set(bid.cell, bid);
    if (!rival) fields.set(bid.field, bid);
  }
}

/** What each column of the header holds, and why; a column that nobody knows stays in the list, to be said. */
export function assignColumns(cells: readonly HeaderCell[], options: AssignOptions): Assignment {
  const { judge, hidden } = options;
  const taken = new Map<HeaderCell, Bid>();
  const { bids: chosen, unmapped } = optionBids(cells, options);
  settle(chosen, taken);
  const isHidden = ({ column }: HeaderCell): boolean => hidden.has(column);
  // What the operator sees is what is meant: a hidden column is read for what no other says.
  const parts = [cells.filter((cell) => !isHidden(cell)), cells.filter(isHidden)];
  const unread = new Map(
    parts.flatMap((part) => (part.length === 0 ? [] : [...assignPart(part, cells, taken, options)])),
  );
  const columns = cells.map((cell) => ({
    ...columnMatch(cell, taken, options),
    ...unread.get(cell),
    ...(hidden.has(cell.column) ? { hidden: true as const } : {}),
  }));
  return { columns: withMonths(columns, judge), unmapped };
}

function assignPart(
  part: readonly HeaderCell[],
  cells: readonly HeaderCell[],
  taken: Map<HeaderCell, Bid>,
  options: AssignOptions,
): ReadonlyMap<HeaderCell, Partial<ColumnMatch>> {
  const named = part.flatMap((cell) => {
    if (options.map.has('nik') || !employeeNumber(cell, cells, options.judge))
      return bidOf(cell, options) ?? [];
    return { cell, field: 'no_pegawai' as const, by: 'content' as const, cost: 20_000 };
  });
  settle(named, taken);
  takeByContent(part, taken, options);
  return takeByEvidence(part, taken, options);
}
