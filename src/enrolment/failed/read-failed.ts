import type { Cell, SheetRow } from '../../domain/cell.ts';
import { formatDmy } from '../../domain/date.ts';
import type { Nik } from '../../domain/nik.ts';
import { parseDate, termCentury } from '../../roster/values/date.ts';
import { readKpj, readNik } from '../../roster/values/number.ts';
import { cellWords, normalise, typedText } from '../../roster/values/text.ts';

/** A row that SIPP did not take, and why. */
export interface FailedRow {
  readonly row: number;
  readonly nik: Nik | undefined;
  readonly kpj: string | undefined;
  readonly name: string;
  /** dd-mm-yyyy where it is a day, else as it stands; empty where none does. */
  readonly birth: string;
  readonly reason: string;
}

/** A sheet in which rows tell of people and of why they failed. */
export interface FailedList {
  /** Headings that were taken: of who it is, and of why. */
  readonly people: readonly string[];
  readonly reasons: readonly string[];
  readonly rows: readonly FailedRow[];
  /** Rows that are said to have passed, and rows of people of which nothing is said. */
  readonly passed: number;
  readonly silent: number;
  /** Rows with a reason and nobody in them. */
  readonly nobody: readonly number[];
}

/** Nothing of this layout is published. What a sheet lacks to be such a list: people, or a reason. */
export type FailedSheet =
  | { readonly kind: 'list'; readonly list: FailedList }
  | { readonly kind: 'no-reason'; readonly headings: readonly string[] }
  | { readonly kind: 'no-people' };

type Who = 'nik' | 'kpj' | 'name' | 'birth';
const WHO: Readonly<Record<Who, RegExp>> = {
  nik: /^(?:(?:no|nomor) )?(?:nik|ktp|identitas|induk kependudukan)(?: ktp| tk| peserta| tenaga kerja)?$/,
  kpj: /^(?:(?:no|nomor) )?(?:kpj|referensi(?: kpj)?|peserta)(?: tk| peserta)?$/,
  name: /^(?:nama|nama lengkap|nama peserta|nama tk|nama tenaga kerja|nama pekerja|name|full name)$/,
  birth: /^(?:tanggal|tgl) lahir$|^(?:birth date|date of birth)$/,
};

/** A column of why: by a word of its heading, unless it is one that SIPP's own files have. */
const WHY =
  /(?:^| )(?:keterangan|ket|pesan|alasan|error|errors|gagal|kegagalan|kesalahan|penyebab|sebab|hasil|validasi|message|messages|reason|catatan|remark|remarks|status)(?: |$)/;
const OTHERWISE = /^(?:status (?:kawin|perkawinan|pegawai|peg|keluarga)|sebab na)$/;
/** Of these headings the values may say that nothing is wrong. */
const OUTCOME = /(?:^| )(?:status|hasil|validasi)(?: |$)/;
const PASSED =
  /^(?:data )?(?:sudah )?(?:valid|sukses|berhasil|success|successful|ok|oke|lolos|tersimpan)(?: |$)|^sesuai$/;

/** A header stands so far down at most. */
const HIGHEST_HEADER = 40;

interface Columns {
  readonly who: ReadonlyMap<Who, number>;
  readonly why: readonly number[];
  readonly headings: readonly string[];
}

/**
 * Reads a sheet by its headings only: who by NIK, KPJ, or name with the day of birth, why by a word such as Keterangan, Pesan,
 * Alasan, Error, Status, or by the heading that is asked for.
 */
export function readFailed(rows: readonly SheetRow[], asked: string | undefined): FailedSheet {
  const heads = rows.slice(0, HIGHEST_HEADER).map((row, at) => ({ at, columns: columnsOf(row, asked) }));
  const ofPeople = heads.filter(
    ({ columns: { who } }) => who.has('nik') || who.has('kpj') || who.has('name'),
  );
  const head = ofPeople.find(({ columns }) => columns.why.length > 0);
  if (head !== undefined) return { kind: 'list', list: listOf(rows.slice(head.at + 1), head.columns) };
  const [lacking] = ofPeople;
  if (lacking === undefined) return { kind: 'no-people' };
  return { kind: 'no-reason', headings: lacking.columns.headings.filter((heading) => heading !== '') };
}

function columnsOf({ cells }: SheetRow, asked: string | undefined): Columns {
  const headings = cells.map(cellWords);
  const names = headings.map(normalise);
  const who = new Map<Who, number>();
  for (const [at, name] of names.entries())
    for (const one of Object.keys(WHO) as Who[]) if (!who.has(one) && WHO[one].test(name)) who.set(one, at);
  const taken = new Set(who.values());
  const wanted = asked === undefined ? undefined : normalise(asked);
  // SIPP's file of those who leave has a remark of its own, the first one.
  const own = names.includes('sebab na') ? names.indexOf('keterangan') : -1;
  const isWhy = (name: string, at: number): boolean =>
    wanted === undefined ? at !== own && WHY.test(name) && !OTHERWISE.test(name) : name === wanted;
  const why = [...names.keys()].filter((at) => !taken.has(at) && isWhy(names[at] ?? '', at));
  return { who, why, headings };
}

function listOf(rows: readonly SheetRow[], { who, why, headings }: Columns): FailedList {
  const found: FailedRow[] = [];
  const nobody: number[] = [];
  let [passed, silent] = [0, 0];
  for (const { row, cells } of rows) {
    const cell = (column: Who): Cell => cells[who.get(column) ?? -1];
    const person = {
      nik: readNik(typedText(cell('nik'))),
      kpj: readKpj(typedText(cell('kpj'))),
      name: cellWords(cell('name')),
      birth: birthOf(cell('birth')),
    };
    const isSomebody = person.nik !== undefined || person.kpj !== undefined || person.name !== '';
    const verdict = verdictOf(why.map((at) => [headings[at] ?? '', cellWords(cells[at])] as const));
    if (isSomebody && verdict === 'passed') passed++;
    else if (isSomebody && verdict === 'silent') silent++;
    else if (isSomebody && typeof verdict === 'object')
      found.push({ row, ...person, reason: verdict.reason });
    else if (typeof verdict === 'object') nobody.push(row);
  }
  const people = [...who.values()].map((at) => headings[at] ?? '');
  return { people, reasons: why.map((at) => headings[at] ?? ''), rows: found, passed, silent, nobody };
}

/** What the cells of why say together. */
function verdictOf(
  cells: readonly (readonly [heading: string, text: string])[],
): { readonly reason: string } | 'passed' | 'silent' {
  const said = cells.filter(([, text]) => text !== '' && !/^[-–—]+$/.test(text));
  const isGood = ([heading, text]: readonly [string, string]): boolean =>
    PASSED.test(normalise(text)) && OUTCOME.test(normalise(heading));
  if (said.some(isGood)) return 'passed';
  const reasons = said.map(([, text]) => text).filter((text) => !PASSED.test(normalise(text)));
  if (reasons.length > 0) return { reason: [...new Set(reasons)].join('; ') };
  return said.length > 0 ? 'passed' : 'silent';
}

function birthOf(cell: Cell): string {
  const date =
    typeof cell === 'object' && cell.date !== undefined ? cell.date : parseDate(cellWords(cell), termCentury);
  return date === undefined ? cellWords(cell) : formatDmy(date);
}
