import { FIELDS, type Field, fieldsWith, partsOf } from '../../domain/field.ts';
import type { Shape } from '../../domain/kinds/column.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { daysInRemark, matters } from '../values/said-term.ts';
import { judgeTogether, LEAD, likeliest, SURE_POINTS } from './by-evidence.ts';
import { type AssignOptions, type Bid, bothLongAgo, countsRows, isGroup, role } from './column-match.ts';
import type { ContentJudge } from './content.ts';
import { columnOf, evidenceFor, JUDGED } from './evidence.ts';
import type { Column } from './evidence-case.ts';
import type { HeaderCell } from './header-block.ts';
import { isOthers, isUnused } from './header-match.ts';
import { leftByHeading, leftByValues } from './left-columns.ts';
import { looksOf } from './looks-of.ts';
import { yearsAlone } from './years-alone.ts';

/** Shapes that the values of a field never have; a known name over them is a slip, or means another thing. */
const MISFITS: Partial<Record<Field, readonly Shape[]>> = {
  nik: ['name', 'post', 'day'],
  nama: ['sixteen', 'day', 'money', 'post', 'sex'],
  jabatan: ['sixteen', 'day', 'money', 'sex', 'village'],
  desa: ['sixteen', 'day', 'money', 'post', 'sex'],
  kecamatan: ['sixteen', 'day', 'money', 'post', 'sex'],
  tempat_lahir: ['placeAndDay', 'sixteen', 'day'],
  tanggal_lahir: ['placeAndDay', 'sixteen', 'sex', 'post'],
  jenis_kelamin: ['sixteen', 'day', 'money', 'post'],
  tgl_mulai: ['sixteen', 'money', 'post', 'sex', 'term'],
  tgl_akhir: ['sixteen', 'money', 'post', 'sex'],
  tgl_meninggal: ['sixteen', 'money', 'post', 'sex', 'term'],
  upah: ['sixteen', 'post', 'sex'],
  keterangan: ['day', 'term'],
};

function contradicted({ cell, field, by }: Bid, column: Column, { judge }: AssignOptions): boolean {
  if (by === 'option' || judge.isEmpty(cell.column)) return false;
  if (field === 'nik' && (judge.share(cell.column, 'nik') ?? 1) > 0) return false;
  if (field === 'jabatan' && column.is('post')) return false;
  return (MISFITS[field] ?? []).some((shape) => column.is(shape));
}

const isSomethingElse = (column: Column, field: Field): boolean =>
  JUDGED.some((other) => other !== field && evidenceFor(column, other).points >= SURE_POINTS);

/** Fields that are not open where a combined one says the same, with that one. */
const WITHIN: ReadonlyMap<Field, Field> = new Map(
  fieldsWith('combines').flatMap((whole) => partsOf(whole).map((part): [Field, Field] => [part, whole])),
);

function openFields(taken: ReadonlyMap<HeaderCell, Bid>): ReadonlySet<Field> {
  const bids = [...taken.values()];
  const held = new Set(bids.map(({ field }) => field));
  // Beside the group that somebody belongs to stands the office in it.
  if (bids.filter(({ field }) => field === 'jabatan').every(({ cell }) => isGroup(cell)))
    held.delete('jabatan');
  // Nobody is born twice: a second text with a day in it tells of something else.
  if (held.has('tanggal_lahir')) held.add('ttl');
  return new Set(FIELDS.filter((field) => !held.has(field) && !held.has(WITHIN.get(field) ?? field)));
}

/** What nobody else's column is: `Jumlah Honor` is pay, `Nama Ayah` is not the worker's name. */
const isElses = (cell: HeaderCell): boolean =>
  cell.names.some((name) => isUnused(name) || (isOthers(name) && !/\bjumlah\b/.test(name)));

/** `Lama Kerja` is a number of years for nobody's use and `Tahun` the list's own, but not over terms or years that differ. */
const tellsTerm = (column: Column, open: ReadonlySet<Field>, options: AssignOptions): boolean =>
  column.cell.names.some((name) => /^(?:lama\b|tahun$)/.test(name)) &&
  (column.is('term') || yearsAlone(column, open, options) !== undefined);

/** Whether what each remark tells of a term changes no month near the day of the run. */
const tellsNothingNew = ({ column }: HeaderCell, { judge, asOf }: AssignOptions): boolean =>
  judge.shareOf(column, (text) => {
    const said = daysInRemark(text);
    return said.length > 0 && !said.some((each) => matters(each, asOf));
  }) === 1;

/** Known names over what they never hold are given up. */
function dropContradicted(
  taken: Map<HeaderCell, Bid>,
  columns: ReadonlyMap<HeaderCell, Column>,
  options: AssignOptions,
): void {
  for (const [cell, bid] of [...taken]) {
    const column = columns.get(cell);
    if (!column) continue;
    // Remarks that are all days or years say nothing else, and are asked about.
    if (
      contradicted(bid, column, options)
        ? bid.field === 'keterangan'
          ? options.judge.filled(cell.column) > 1
          : isSomethingElse(column, bid.field)
        : bid.field === 'keterangan' && bid.by !== 'option' && yearsAlone(column, openFields(taken), options)
    ) {
      // Remarks that tell a term on which no month depends are remarks.
      if (bid.field !== 'keterangan' || !tellsNothingNew(cell, options)) taken.delete(cell);
    }
  }
}

/** Of columns that nobody needs for anything else: decrees and reasons of those who have left. */
function leftByHeadings(
  columns: ReadonlyMap<HeaderCell, Column>,
  taken: ReadonlyMap<HeaderCell, Bid>,
  { judge }: AssignOptions,
  nik: number | undefined,
): Map<HeaderCell, Partial<ColumnMatch>> {
  const found = new Map<HeaderCell, Partial<ColumnMatch>>();
  const people = nik === undefined ? 0 : judge.filled(nik);
  for (const cell of columns.keys()) {
    const field = taken.get(cell)?.field;
    const said =
      (field === undefined || field === 'no_sk') && role(cell, judge) === undefined
        ? (leftByHeading(cell, judge, people) ?? secondLeft(columns.get(cell), field, judge))
        : undefined;
    if (said) found.set(cell, said);
  }
  return found;
}

/** A second column of remarks, or one whose known name means something else, is read for that alone. */
const secondLeft = (
  column: Column | undefined,
  field: Field | undefined,
  judge: ContentJudge,
): Partial<ColumnMatch> | undefined =>
  column?.cell.match?.by === 'alias' && field === undefined ? leftByValues(column, judge) : undefined;

/** Columns of the header that names did not tell, judged together; what is not taken is said with its reasons. */
export function takeByEvidence(
  cells: readonly HeaderCell[],
  taken: Map<HeaderCell, Bid>,
  options: AssignOptions,
): ReadonlyMap<HeaderCell, Partial<ColumnMatch>> {
  const { judge, share } = options;
  const nik = [...taken.values()].find(({ field }) => field === 'nik')?.cell.column;
  const columns = new Map(cells.map((cell) => [cell, columnOf(cell, judge, share, nik)]));
  dropContradicted(taken, columns, options);
  const rivalled = new Set([...taken.values()].map(({ field }) => field));
  const unread = leftByHeadings(columns, taken, options, nik);
  const open = [...columns.values()].filter((column) => {
    const { cell } = column;
    return (
      !taken.has(cell) &&
      !unread.has(cell) &&
      !judge.isEmpty(cell.column) &&
      role(cell, judge) === undefined &&
      (!isElses(cell) || tellsTerm(column, openFields(taken), options)) &&
      !countsRows(cell, judge) &&
      !(cell.match?.by === 'alias' && rivalled.has(cell.match.field))
    );
  });
  if (open.length === 0) return unread;
  const fields = openFields(taken);
  for (const { column, field, evidence, margin, runnerUp } of judgeTogether(open, fields)) {
    const why = {
      shape: evidence.shape,
      roots: evidence.roots,
      otherField: runnerUp?.field,
      otherColumn: runnerUp?.column,
    };
    if (margin >= LEAD)
      taken.set(column.cell, { cell: column.cell, field, by: 'content', cost: 0, evidence: why });
    else if (DECISIVE.has(field)) unread.set(column.cell, { doubt: field, evidence: why });
  }
  const still = openFields(taken);
  for (const column of open) {
    if (taken.has(column.cell)) continue;
    const looks = looksOf(column, still, share);
    const held = heldBy(column, taken, options);
    if (held) {
      unread.set(column.cell, held);
      continue;
    }
    // A part of a day is like no field, but its words say which end of the term it is of.
    const likely = (looks === 'day' && endOf(column, still)) || likeliest(column, still);
    const said = looks ? undefined : yearsAlone(column, still, options);
    const left = looks || said || unread.get(column.cell)?.doubt ? undefined : leftByValues(column, judge);
    unread.set(column.cell, { ...unread.get(column.cell), likely, looks, ...said, ...left });
  }
  return unread;
}

function endOf({ roots }: Column, left: ReadonlySet<Field>): Field | undefined {
  if (roots.has('died') && left.has('tgl_meninggal')) return 'tgl_meninggal';
  return roots.has('last') && left.has('tgl_akhir') ? 'tgl_akhir' : undefined;
}

const DAYS: ReadonlySet<Field> = new Set(['tgl_mulai', 'tgl_akhir', 'tgl_meninggal']);

/** A second column of first or last days, or a hidden one of what decides: said, with the one that was read. */
function heldBy(
  column: Column,
  taken: ReadonlyMap<HeaderCell, Bid>,
  { judge, asOf, hidden }: AssignOptions,
): Partial<ColumnMatch> | undefined {
  const at = column.cell.column;
  for (const field of hidden.has(at) ? DECISIVE : DAYS) {
    if (evidenceFor(column, field).points < SURE_POINTS) continue;
    const rival = [...taken.values()].find((bid) => bid.field === field);
    if (!rival) continue;
    const harmless = field === 'tgl_mulai' && bothLongAgo([at, rival.cell.column], judge, asOf);
    return harmless ? { by: 'alias', role: 'unused' } : { meant: field, rival: rival.cell.column };
  }
  return undefined;
}

/** Fields that decide who is charged, for how long, on what and to whom. */
const DECISIVE: ReadonlySet<Field> = new Set([
  ...fieldsWith('decides', 'charge'),
  ...fieldsWith('decides', 'wage'),
  ...fieldsWith('decides', 'age'),
]);
