import type { VillagePlan } from '../../src/checks/engine/check.ts';
import type { PersonPosts } from '../../src/checks/engine/person-posts.ts';
import { CHECK_CODES, type Finding } from '../../src/checks/engine/registry.ts';
import { RowPeople } from '../../src/checks/engine/row-people.ts';
import { startChecks } from '../../src/checks/engine/run.ts';
import type { AsideFile } from '../../src/domain/aside.ts';
import { asCategory } from '../../src/domain/category.ts';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import { senFromDecimal } from '../../src/domain/money.ts';
import { parseNik } from '../../src/domain/nik.ts';
import { lossOf } from '../../src/domain/no-value.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { readNpp } from '../../src/policy/employers.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import type { OfficialRegency } from '../../src/policy/official-areas.ts';
import { nationalPolicy, resolvePolicy } from '../../src/policy/resolve.ts';
import type { Village } from '../../src/policy/village.ts';
import type { Outside } from '../../src/roster/rows/outside-cells.ts';
import type {
  CategoryReading,
  Layout,
  LostCell,
  Reading,
  RosterRow,
  SkippedRow,
} from '../../src/roster/rows/row.ts';
import { readMoment } from '../../src/roster/values/moment.ts';
import {
  readEmail,
  readFamilyCard,
  readKpj,
  readNpwp,
  readPhone,
  readPostcode,
} from '../../src/roster/values/number.ts';

/** The columns of the invented sheet, from B on. */
export const COLUMNS = [
  'nik',
  'nama',
  'jabatan',
  'tanggal_lahir',
  'jenis_kelamin',
  'upah',
  'desa',
  'kecamatan',
  'nama_ibu',
  'hp',
  'kode_pos',
  'email',
  'kpj',
  'no_kk',
  'rt',
  'rw',
  'tgl_mulai',
  'tgl_akhir',
  'pekerjaan',
  'tempat_lahir',
  'alamat',
  'npwp',
  'gol_darah',
  'status_kawin',
  'keterangan',
  'npp',
  'waktu_isi',
  'tgl_meninggal',
] as const;
type Column = (typeof COLUMNS)[number];

const columnOf = (field: Column): number => COLUMNS.indexOf(field) + 2;

/** A row as a person would type it; a property that is left out is an empty cell. */
export type Typed = Partial<Record<Column, string>> & {
  readonly numeric?: boolean;
  readonly nearest?: string;
  /** The post is held for the time being. */
  readonly acting?: boolean;
  /** The post is what `--category` says. */
  readonly given?: true;
  /** What the roster room takes the post for, where it is no category's id. */
  readonly meant?: string;
  readonly file?: string;
  readonly row?: number;
  readonly hidden?: boolean;
  readonly outside?: Outside;
  /** What says that the wage is not that of a month. */
  readonly longerPay?: string;
  /** The heading above it, which no list knows, and its row. */
  readonly under?: { readonly text: string; readonly row: number };
};

/** A person about whom nothing is wrong. */
export const GOOD: Typed = {
  nik: '3516011208800001',
  nama: 'SUMIYATI',
  jabatan: 'ketua-rt',
  tanggal_lahir: '12-08-1980',
  jenis_kelamin: 'L',
  desa: 'Sumberejo',
  kecamatan: 'Dlanggu',
};

export const HEADER_ROW = 4;

function reading<T>(
  typed: Typed,
  field: Column,
  value: (text: string) => T | undefined,
): Reading<T> | undefined {
  const text = typed[field]?.trim();
  return text && lossOf(text) === undefined
    ? { field, column: columnOf(field), text, value: value(text) }
    : undefined;
}

const sameText = (text: string): string => text;

export function dmy(text: string): CalendarDate | undefined {
  const [day, month, year] = text.split('-').map(Number);
  return calendarDate(year ?? 0, month ?? 0, day ?? 0);
}

const KNOWN: ReadonlySet<string> = new Set([...nationalPolicy().categories.keys(), 'marbot', 'guru-ngaji']);

function lostOf(typed: Typed): LostCell[] | undefined {
  const lost = COLUMNS.flatMap((field): LostCell[] => {
    const loss = lossOf(typed[field]);
    return loss === undefined ? [] : [{ field, column: columnOf(field), loss, text: typed[field] }];
  });
  return lost.length > 0 ? lost : undefined;
}

/** Reads a typed row as the roster room would. */
export function rosterRow(typed: Typed, row: number): RosterRow {
  const nik = reading(typed, 'nik', parseNik);
  const post = reading(typed, 'jabatan', (text) => {
    const id = KNOWN.has(text) ? text : typed.meant;
    return id === undefined ? undefined : asCategory(id);
  });
  const category: CategoryReading | undefined = post && {
    ...post,
    confidence: post.value ? 'exact' : 'none',
    nearest: typed.nearest === undefined ? undefined : asCategory(typed.nearest),
    acting: typed.acting,
    given: typed.given,
  };
  return {
    place: {
      file: sourceName(typed.file ?? 'daftar.xlsx'),
      sheet: sourceName('Data'),
      row: typed.row ?? row,
    },
    hidden: typed.hidden,
    outside: typed.outside,
    under: typed.under && {
      field: 'keterangan',
      column: 0,
      text: typed.under.text,
      value: 'standing',
      said: { file: sourceName('daftar.xlsx'), sheet: sourceName('Data'), row: typed.under.row },
    },
    nik: nik && { ...nik, numeric: typed.numeric },
    name: reading(typed, 'nama', sameText),
    category,
    village: reading(typed, 'desa', sameText),
    kecamatan: reading(typed, 'kecamatan', sameText),
    birth: reading(typed, 'tanggal_lahir', dmy),
    birthPlace: reading(typed, 'tempat_lahir', sameText),
    sex: reading(typed, 'jenis_kelamin', (text) => (text === 'L' || text === 'P' ? text : undefined)),
    wage: reading(typed, 'upah', senFromDecimal),
    longerPay: typed.longerPay === undefined ? undefined : { text: typed.longerPay },
    mother: reading(typed, 'nama_ibu', sameText),
    phone: reading(typed, 'hp', readPhone),
    postcode: reading(typed, 'kode_pos', readPostcode),
    email: reading(typed, 'email', readEmail),
    kpj: reading(typed, 'kpj', readKpj),
    npwp: reading(typed, 'npwp', readNpwp),
    familyCard: reading(typed, 'no_kk', readFamilyCard),
    rt: reading(typed, 'rt', sameText),
    rw: reading(typed, 'rw', sameText),
    from: reading(typed, 'tgl_mulai', dmy),
    to: reading(typed, 'tgl_akhir', dmy) ?? reading(typed, 'tgl_meninggal', dmy),
    died: reading(typed, 'tgl_meninggal', dmy),
    occupation: reading(typed, 'pekerjaan', sameText),
    address: reading(typed, 'alamat', sameText),
    bloodType: reading(typed, 'gol_darah', sameText),
    note: reading(typed, 'keterangan', sameText),
    npp: reading(typed, 'npp', readNpp),
    sent: reading(typed, 'waktu_isi', readMoment),
    lost: lostOf(typed),
  };
}

/** What one run is given. */
export interface Scenario {
  /** Each over `GOOD`; a cell is emptied by giving it an empty text. */
  readonly rows?: readonly Typed[];
  readonly policy?: Partial<PolicyInput>;
  readonly asOf?: string;
  /** The policy's villages file, read. */
  readonly villages?: readonly Village[];
  /** The official list of the policy's regency. */
  readonly official?: OfficialRegency;
  /** What the accepted rows cost, where it was computed. */
  readonly plans?: readonly VillagePlan[];
  /** Undefined: one column for each known field. Null: no header was found. */
  readonly layout?: Layout | null;
  readonly skipped?: readonly SkippedRow[];
  /** Files of the folder that were not read. */
  readonly aside?: readonly AsideFile[];
  readonly hidden?: boolean;
  /** What the sheet is called, if not Data, and further sheets of the same layout behind it. */
  readonly sheet?: string;
  readonly further?: readonly { readonly sheet: string; readonly rows: readonly Typed[] }[];
  /** What the rows got from a file of `--join`, by row from 0. */
  readonly joined?: readonly Pick<RosterRow, 'disagreements' | 'ambiguities'>[];
}

export const LAYOUT: Layout = {
  headerRow: HEADER_ROW,
  columns: COLUMNS.map((field) => ({
    column: columnOf(field),
    header: field,
    field,
    by: 'alias',
  })),
};

export interface Outcome {
  readonly findings: readonly Finding[];
  readonly accepted: readonly number[];
  readonly rejected: readonly number[];
  /** Who stands in the rows. */
  readonly people: RowPeople;
}

/** Reads the rows again where a later one has overruled what was said of an earlier one, as a run does. */
export function check(scenario: Scenario): Outcome {
  const first = checkOnce(scenario, undefined);
  return first.posts.settled ? first : checkOnce(scenario, first.posts);
}

function checkOnce(
  scenario: Scenario,
  posts: PersonPosts | undefined,
): Outcome & { readonly posts: PersonPosts } {
  const resolved = resolvePolicy(
    scenario.policy ? [{ policy: 'uji', ...scenario.policy } as PolicyInput] : [],
  );
  const villages = scenario.villages && { path: 'desa.csv', file: 'kebijakan.yaml', list: scenario.villages };
  const policy = { ...resolved, ...(villages ? { villages } : {}), official: scenario.official };
  const asOf = dmy(scenario.asOf ?? '01-06-2026') as CalendarDate;
  const findings: Finding[] = [];
  const run = startChecks(
    CHECK_CODES,
    { policy, asOf, joined: scenario.joined !== undefined, posts },
    (finding) => findings.push(finding),
  );
  const layout = scenario.layout === null ? undefined : (scenario.layout ?? LAYOUT);
  const place = { file: sourceName('daftar.xlsx'), sheet: sourceName(scenario.sheet ?? 'Data') };
  run.sheet({ place, layout, searched: 30, hidden: scenario.hidden });
  const people = new RowPeople();
  const outcome = { findings, accepted: [] as number[], rejected: [] as number[], people };
  const typed = (scenario.rows ?? [{}]).map((one, index) => ({ row: HEADER_ROW + 1 + index, ...one }));
  for (const item of [...typed, ...(scenario.skipped ?? [])].sort((a, b) => a.row - b.row)) {
    if ('reason' in item) {
      run.skipped(item, { ...place, row: item.row });
      if (item.somebody) people.notePassed(item, place);
      continue;
    }
    const got = scenario.joined?.[typed.findIndex(({ row }) => row === item.row)];
    const row = { ...rosterRow({ ...GOOD, ...item }, item.row), ...got };
    people.note(row);
    (run.row(row) ? outcome.accepted : outcome.rejected).push(item.row);
  }
  const skipped: Partial<Record<SkippedRow['reason'], number>> = {};
  for (const { reason } of scenario.skipped ?? [])
    if (reason !== 'blank') skipped[reason] = (skipped[reason] ?? 0) + 1;
  run.sheetEnd({ read: typed.length, skipped });
  for (const { sheet, rows } of scenario.further ?? []) {
    const there = { ...place, sheet: sourceName(sheet) };
    run.sheet({ place: there, layout, searched: 30 });
    rows.forEach((one, index) => {
      const row = HEADER_ROW + 1 + index;
      run.row({ ...rosterRow({ ...GOOD, ...one }, row), place: { ...there, row } });
    });
    run.sheetEnd({ read: rows.length, skipped: {} });
  }
  for (const file of scenario.aside ?? []) run.aside(file);
  if (scenario.plans) run.charged(scenario.plans);
  run.end();
  return { ...outcome, posts: run.posts };
}
