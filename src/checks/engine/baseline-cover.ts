import type { BaselineProblem } from '../../domain/baseline-problem.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { columnLetter } from '../../domain/place.ts';
import { type Shown, shownName, shownNameIfAny, shownNik, shownText } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import type { BaselineEntry } from './baseline.ts';
import { cellOrRow, type FindingKey, findingKey } from './finding-key.ts';
import type { Code, Finding } from './registry.ts';
import type { RowPeople } from './row-people.ts';

export interface Baselined {
  /** Findings that no entry covers. */
  readonly fresh: readonly Finding[];
  /** How many findings entries cover. */
  readonly covered: number;
  /** Entries that cover something and still hold, and such about files that were not read. */
  readonly needed: readonly BaselineEntry[];
  /** Entries that have expired, that cover nothing any more, or that could mean several people: each must fail the run. */
  readonly problems: readonly BaselineProblem[];
}

/**
 * Holds findings against a baseline on a day. An expired entry covers nothing, nor do entries of one person where more
 * rows than entries fit: one of these is somebody else. Entries about files that this run did not read (`unread`) are
 * neither judged nor dropped.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  asOf: CalendarDate,
  people: RowPeople,
  unread: ReadonlySet<BaselineEntry> = new Set(),
): Baselined {
  const index = new EntryIndex(entries);
  const fitting = findings.map((finding) => index.fitting(finding, findingKey(finding, people)));
  const doubtful = doubtfulEntries(findings, fitting);
  const used = new Set<BaselineEntry>();
  const fresh = findings.filter((finding, at) => {
    const near = chosen(
      finding,
      (fitting[at] ?? []).filter((entry) => !doubtful.has(entry)),
      used,
    );
    for (const entry of near) used.add(entry);
    return !near.some(({ expires }) => expires >= asOf);
  });
  const problems = entries.flatMap((entry, at): BaselineProblem[] => {
    const said = { entry: at + 1, found: entryName(entry) };
    const rows = doubtful.get(entry);
    if (unread.has(entry)) return [];
    if (rows !== undefined) return [{ kind: 'doubtful', ...said, rows }];
    if (!used.has(entry)) return [{ kind: 'unneeded', ...said }];
    return entry.expires < asOf ? [{ kind: 'expired', ...said, expires: entry.expires }] : [];
  });
  const needed = entries.filter((entry) => unread.has(entry) || (used.has(entry) && entry.expires >= asOf));
  return { fresh, covered: findings.length - fresh.length, needed, problems };
}

/** Of entries that mean one row each, the one for this row: that of its cell, else the first that no other row has taken. */
function chosen(
  finding: Finding,
  fitting: readonly BaselineEntry[],
  used: ReadonlySet<BaselineEntry>,
): readonly BaselineEntry[] {
  const single = fitting.filter(isOfOneRow);
  if (single.length <= 1) return fitting;
  const cell = cellOrRow(finding);
  const own = single.find((one) => one.cell === cell) ?? single.find((one) => !used.has(one)) ?? single[0];
  return fitting.filter((one) => !isOfOneRow(one) || one === own);
}

/** Entries of one person that fit more rows than there are such entries, with the number of rows. */
function doubtfulEntries(
  findings: readonly Finding[],
  fitting: readonly (readonly BaselineEntry[])[],
): ReadonlyMap<BaselineEntry, number> {
  const alike = new Map<string, { readonly entries: Set<BaselineEntry>; readonly rows: Set<string> }>();
  for (const [at, finding] of findings.entries())
    for (const entry of (fitting[at] ?? []).filter(isOfOneRow)) {
      const { cell: _, reason: _why, expires: _until, ...same } = entry;
      const key = JSON.stringify(same);
      const known = alike.get(key) ?? { entries: new Set(), rows: new Set() };
      alike.set(key, known);
      known.entries.add(entry);
      known.rows.add(`${shownName(finding.place.file)} ${finding.place.row}`);
    }
  return new Map(
    [...alike.values()]
      .filter(({ entries, rows }) => rows.size > entries.size)
      .flatMap(({ entries, rows }) =>
        [...entries].map((entry): [BaselineEntry, number] => [entry, rows.size]),
      ),
  );
}

const namesSomebody = ({ nik = '', name = '' }: BaselineEntry): boolean => nik !== '' || name !== '';

/** It names somebody and where they stood: one row, wherever it is now. */
const isOfOneRow = (entry: BaselineEntry): boolean => namesSomebody(entry) && entry.cell !== undefined;

/** It holds in whatever row its person, its heading or its village stands. */
const mayMove = (entry: BaselineEntry): boolean => namesSomebody(entry) || entry.about !== undefined;

/** The entries of a code by what most of them are told by, so that a long baseline is not asked through for each finding. */
class EntryIndex {
  readonly #entries = new Map<string, BaselineEntry[]>();

  constructor(entries: readonly BaselineEntry[]) {
    for (const entry of entries) {
      const { code, nik, name, cell } = entry;
      const person = nik ? personKey(shownNik(nik), name === undefined ? name : shownText(name)) : undefined;
      const key = keyOf(code, mayMove(entry) ? person : cell);
      const known = this.#entries.get(key);
      if (known) known.push(entry);
      else this.#entries.set(key, [entry]);
    }
  }

  fitting(finding: Finding, key: FindingKey): readonly BaselineEntry[] {
    const { code } = finding;
    const { person } = key;
    const people = person ? [personKey(person.nik, person.name), personKey(person.nik, undefined)] : [];
    const by = [undefined, cellOrRow(finding), ...people];
    const near = [...new Set(by)].flatMap((one) => this.#entries.get(keyOf(code, one)) ?? []);
    return near.filter((entry) => covers(entry, finding, key));
  }
}

/** With a name where one is told: a hundred masked NIKs are all that a kecamatan has. */
const personKey = (nik: Shown, name: Shown | undefined): string =>
  `nik ${nik}${name === undefined ? '' : ` ${folded(name)}`}`;

const keyOf = (code: Code, by: string | undefined): string => `${code} ${by ?? ''}`;

/** Whether an entry holds for a file, as named on the command line; one that names no file holds for all. */
export function holdsFor(entry: BaselineEntry, path: string | SourceName): boolean {
  const file = shownName(path).replaceAll('\\', '/');
  const wanted = entry.file && shownName(entry.file.replaceAll('\\', '/'));
  return wanted === undefined || file === wanted || file.endsWith(`/${wanted}`);
}

function covers(entry: BaselineEntry, finding: Finding, key: FindingKey): boolean {
  const { place } = finding;
  const { sheet, village, field, nik, name, others, about } = entry;
  return (
    holdsFor(entry, place.file) &&
    (sheet === undefined || shownName(sheet) === (shownNameIfAny(place.sheet) ?? '')) &&
    isInCell(entry, finding) &&
    (village === undefined || alike(village, key.village)) &&
    (field === undefined || field === key.field) &&
    (nik === undefined || shownNik(nik) === key.person?.nik) &&
    (name === undefined || alike(name, key.person?.name)) &&
    (others === undefined || alike(others, key.others)) &&
    (about === undefined || alike(about, key.about))
  );
}

function isInCell(entry: BaselineEntry, finding: Finding): boolean {
  const { cell, field, about } = entry;
  if (cell === undefined || cell === cellOrRow(finding)) return true;
  if (!mayMove(entry)) return false;
  // The field or the heading says what the column did, also where a column was put before it.
  if (field !== undefined || about) return true;
  const { column } = finding.place;
  return /^[A-Z]*/.exec(cell)?.[0] === (column ? columnLetter(column) : '');
}

const alike = (said: string, found: Shown | undefined): boolean =>
  found !== undefined && folded(shownText(said)) === folded(found);

const folded = (text: Shown): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Not with its person: many can read a log. */
function entryName({ code, file, sheet, cell, village }: BaselineEntry): Shown {
  return shownText([code, file, sheet, cell, village].filter((part) => part !== undefined).join(' '));
}
