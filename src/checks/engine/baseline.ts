import type { BaselineProblem } from '../../domain/baseline-problem.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../domain/date.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import {
  rewritten,
  type Shown,
  shownName,
  shownNameIfAny,
  shownNik,
  shownText,
  word,
} from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { cellOrRow, findingKey } from './finding-key.ts';
import { CHECK_CODES, type Code, type Finding } from './registry.ts';
import type { RowPeople } from './row-people.ts';

const BASELINE_SCHEMA = 'enroll.baseline/1';

/**
 * A finding that somebody has looked at and lets stand until a day, and why. What the entry does not name fits
 * everything: an entry with a code and a file covers all findings of the code in it. One that says whom it is about, or
 * what, holds in whatever row that stands, and for nobody else; one that does not holds in its cell.
 */
export interface BaselineEntry {
  readonly code: Code;
  /** The file as named on the command line, or the end of its path. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  /** `B17`, `17:17` for a whole row. Of a person or a heading only where to look: rows move. */
  readonly cell?: string | undefined;
  readonly village?: string | undefined;
  /** The name of the field, else the letter of the column. */
  readonly field?: string | undefined;
  /** Masked; empty for a row without one. */
  readonly nik?: string | undefined;
  readonly name?: string | undefined;
  /** Who else is meant: the other row of a pair, the people counted in a village. */
  readonly others?: string | undefined;
  /** What is said of a sheet, a village or the roster: a heading, a count. */
  readonly about?: string | undefined;
  readonly reason: string;
  /** The last day on which the entry holds. */
  readonly expires: CalendarDate;
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly BaselineProblem[];
}

const PLACE_KEYS = ['file', 'sheet', 'cell', 'village'] as const;
const SUBJECT_KEYS = ['field', 'nik', 'name', 'others', 'about'] as const;
const KEYS: readonly string[] = ['code', ...PLACE_KEYS, ...SUBJECT_KEYS, 'reason', 'expires'];

/** Reads a baseline file. With any problem, nothing of it may be used. */
export function parseBaseline(text: string): Baseline {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entries: [], problems: [{ kind: 'not-json' }] };
  }
  const { schema, entries } = (json ?? {}) as { schema?: unknown; entries?: unknown };
  if (schema !== BASELINE_SCHEMA || !Array.isArray(entries))
    return { entries: [], problems: [{ kind: 'wrong-shape' }] };
  const read = entries.map((entry, index) => readEntry(entry, index + 1));
  return {
    entries: read.flatMap((one) => ('reason' in one ? [one] : [])),
    problems: read.flatMap((one) => ('kind' in one ? [one] : [])),
  };
}

function nearestCode(asked: string): Shown | undefined {
  const nearest = nearestWord(asked, CHECK_CODES);
  return nearest === undefined ? undefined : word(nearest);
}

function readEntry(json: unknown, entry: number): BaselineEntry | BaselineProblem {
  const given = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const asked = String(given.code ?? '');
  const code = CHECK_CODES.find((known) => known === asked);
  if (!code) return { kind: 'unknown-code', entry, found: shownText(asked), nearest: nearestCode(asked) };
  const strange = Object.keys(given).find((key) => !KEYS.includes(key) || typeof given[key] !== 'string');
  if (strange !== undefined) return { kind: 'bad-key', entry, found: shownText(strange) };
  const reason = String(given.reason ?? '').trim();
  if (reason === '') return { kind: 'no-reason', entry, found: word(code) };
  const expires = parseIsoDate(String(given.expires ?? ''));
  if (expires === undefined)
    return { kind: 'bad-date', entry, found: shownText(String(given.expires ?? '')) };
  const limits = [...PLACE_KEYS, ...SUBJECT_KEYS].filter((key) => given[key] !== undefined);
  const texts = Object.fromEntries(limits.map((key) => [key, String(given[key])]));
  return { code, reason, expires, ...texts };
}

/**
 * A baseline of these findings, one entry for each place and code, behind those that are `kept` of an older one; to be
 * written to a file and looked through by a person. It holds names and masked NIKs of `people`, no whole NIK.
 */
export function writeBaseline(
  findings: readonly Finding[],
  people: RowPeople,
  reason: string,
  expires: CalendarDate,
  kept: readonly BaselineEntry[] = [],
): Shown {
  const made = findings.map((finding) => ({
    code: finding.code,
    file: forwardSlashes(shownName(finding.place.file)),
    sheet: shownNameIfAny(finding.place.sheet),
    cell: cellOrRow(finding),
    ...subjectOf(finding, people),
    reason: shownText(reason),
    expires,
  }));
  const lines = [...kept.map(shownEntry), ...made].map((entry) => ({
    ...entry,
    expires: formatIsoDate(entry.expires),
  }));
  const entries = new Map(lines.map((entry) => [JSON.stringify(entry), entry]));
  return jsonText({ schema: BASELINE_SCHEMA, entries: [...entries.values()] });
}

/** What tells the finding from that of another row, where it says so at all. */
function subjectOf(finding: Finding, people: RowPeople) {
  const { field, person, others, about, village } = findingKey(finding, people);
  return {
    field,
    nik: person?.nik,
    name: person?.name,
    others,
    about,
    village: about === undefined ? undefined : village,
  };
}

const forwardSlashes = (name: Shown): Shown => rewritten(name, (plain) => plain.replaceAll('\\', '/'));

/** An entry as its file has it, which may have been written by hand. */
const shownEntry = ({ code, file, sheet, cell, nik, reason, expires, ...more }: BaselineEntry) => ({
  code,
  ...{ reason: shownText(reason), expires },
  ...(file === undefined ? {} : { file: shownName(file) }),
  ...(sheet === undefined ? {} : { sheet: shownName(sheet) }),
  ...(cell === undefined ? {} : { cell: shownText(cell) }),
  ...(nik === undefined ? {} : { nik: shownNik(nik) }),
  village: shownIfAny(more.village),
  field: shownIfAny(more.field),
  name: shownIfAny(more.name),
  others: shownIfAny(more.others),
  about: shownIfAny(more.about),
});

const shownIfAny = (text: string | undefined): Shown | undefined =>
  text === undefined ? text : shownText(text);
