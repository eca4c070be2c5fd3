import type { BaselineProblem } from '../../domain/baseline-problem.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../domain/date.ts';
import { cellName } from '../../domain/place.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import { rewritten, type Shown, shownName, shownNameIfAny, shownText, word } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { CHECK_CODES, type Code, type Finding } from './registry.ts';

const BASELINE_SCHEMA = 'enroll.baseline/1';

/**
 * A finding that somebody has looked at and lets stand until a day, and why. What the entry does not name fits
 * everything: an entry with a code and a file covers all findings of the code in it.
 */
export interface BaselineEntry {
  readonly code: Code;
  /** The file as named on the command line, or the end of its path. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
  readonly village?: string | undefined;
  readonly reason: string;
  /** The last day on which the entry holds. */
  readonly expires: CalendarDate;
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly BaselineProblem[];
}

const PLACE_KEYS = ['file', 'sheet', 'cell', 'village'] as const;
const KEYS: readonly string[] = ['code', ...PLACE_KEYS, 'reason', 'expires'];

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
  const places = PLACE_KEYS.filter((key) => given[key] !== undefined).map((key) => [key, String(given[key])]);
  return { code, reason, expires, ...Object.fromEntries(places) };
}

export interface Baselined {
  /** Findings that no entry covers. */
  readonly fresh: readonly Finding[];
  /** How many findings entries cover. */
  readonly covered: number;
  /** Entries that cover something and still hold, and such about files that were not read. */
  readonly needed: readonly BaselineEntry[];
  /** Entries that have expired, and such as cover nothing any more: either must fail the run. */
  readonly problems: readonly BaselineProblem[];
}

/**
 * Holds findings against a baseline on a day. An expired entry covers nothing. Entries about files that this run did
 * not read (`unread`) are neither judged nor dropped.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  asOf: CalendarDate,
  unread: ReadonlySet<BaselineEntry> = new Set(),
): Baselined {
  const used = new Set<BaselineEntry>();
  const byCell = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = cellKey(entry.code, entry.cell);
    const known = byCell.get(key);
    if (known) known.push(entry);
    else byCell.set(key, [entry]);
  }
  const fresh = findings.filter((finding) => {
    const { code, place } = finding;
    const cell = cellName(place);
    const keys =
      cell === undefined ? [cellKey(code, undefined)] : [cellKey(code, cell), cellKey(code, undefined)];
    const near = keys.flatMap((key) => byCell.get(key) ?? []);
    const fitting = near.filter((entry) => covers(entry, finding));
    for (const entry of fitting) used.add(entry);
    return !fitting.some(({ expires }) => expires >= asOf);
  });
  const problems = entries.flatMap((entry, index): BaselineProblem[] => {
    const said = { entry: index + 1, found: entryName(entry) };
    if (unread.has(entry)) return [];
    if (!used.has(entry)) return [{ kind: 'unneeded', ...said }];
    return entry.expires < asOf ? [{ kind: 'expired', ...said, expires: entry.expires }] : [];
  });
  const needed = entries.filter((entry) => unread.has(entry) || (used.has(entry) && entry.expires >= asOf));
  return { fresh, covered: findings.length - fresh.length, needed, problems };
}

const cellKey = (code: Code, cell: string | undefined): string => `${code} ${cell ?? ''}`;

/** Whether an entry holds for a file, as named on the command line; one that names no file holds for all. */
export function holdsFor(entry: BaselineEntry, path: string | SourceName): boolean {
  const file = shownName(path).replaceAll('\\', '/');
  const wanted = entry.file && shownName(entry.file.replaceAll('\\', '/'));
  return wanted === undefined || file === wanted || file.endsWith(`/${wanted}`);
}

function covers(entry: BaselineEntry, { place, village }: Finding): boolean {
  return (
    holdsFor(entry, place.file) &&
    (entry.sheet === undefined || shownName(entry.sheet) === (shownNameIfAny(place.sheet) ?? '')) &&
    (entry.cell === undefined || entry.cell === cellName(place)) &&
    (entry.village === undefined || entry.village.toLowerCase() === village?.toLowerCase())
  );
}

function entryName({ code, file, sheet, cell, village }: BaselineEntry): Shown {
  return shownText([code, file, sheet, cell, village].filter((part) => part !== undefined).join(' '));
}

/**
 * A baseline of these findings, one entry for each place and code, behind those that are `kept` of an older one; to be
 * written to a file and looked through by a person. It holds no whole NIK.
 */
export function writeBaseline(
  findings: readonly Finding[],
  reason: string,
  expires: CalendarDate,
  kept: readonly BaselineEntry[] = [],
): Shown {
  const made = findings.map(({ code, place }) => ({
    code,
    file: forwardSlashes(shownName(place.file)),
    sheet: shownNameIfAny(place.sheet),
    cell: cellName(place),
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

const forwardSlashes = (name: Shown): Shown => rewritten(name, (plain) => plain.replaceAll('\\', '/'));

/** An entry as its file has it, which may have been written by hand. */
const shownEntry = ({ code, file, sheet, cell, village, reason, expires }: BaselineEntry) => ({
  code,
  ...{ reason: shownText(reason), expires },
  ...(file === undefined ? {} : { file: shownName(file) }),
  ...(sheet === undefined ? {} : { sheet: shownName(sheet) }),
  ...(cell === undefined ? {} : { cell: shownText(cell) }),
  ...(village === undefined ? {} : { village: shownText(village) }),
});
