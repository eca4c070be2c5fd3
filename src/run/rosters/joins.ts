import type { Field } from '../../domain/field.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import type { Nik } from '../../domain/nik.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import { sourceName } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ChosenSheet, chooseSheet } from '../../roster/choose-sheet.ts';
import { type Population, population } from '../../roster/join.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import type { Ports } from '../ports.ts';
import { needed, withBook } from '../with-book.ts';
import { type RosterRequest, rosterSheets } from './roster-sheets.ts';

export interface Joining {
  readonly outcomes: readonly JoinSummary[];
  join(row: RosterRow): RosterRow;
}

interface Counting extends JoinSummary {
  known: number;
  completed: number;
  readonly filled: Partial<Record<Field, number>>;
}

interface Source {
  readonly name: string;
  readonly files: JoinSummary['files'];
  readonly people: Population;
}

/**
 * Reads the files to be joined in; the result starts a joining with all counts at nought. The rosters are read once before, for
 * their NIKs alone: of a whole regency's population only the rosters' own people are kept.
 * @throws Refused for a file that cannot be read or has no NIKs.
 */
export async function prepareJoins(
  rosters: readonly string[],
  names: readonly string[],
  request: RosterRequest,
  ports: Ports,
): Promise<() => Joining> {
  const wanted = await wantedNiks(rosters, request, ports);
  const sources: Source[] = [];
  for (const name of names) sources.push(await readSource(name, wanted, request, ports));
  return () => startJoining(sources);
}

async function wantedNiks(
  files: readonly string[],
  request: RosterRequest,
  ports: Ports,
): Promise<ReadonlySet<Nik>> {
  const wanted = new Set<Nik>();
  const take = (row: RosterRow): void => {
    if (row.nik?.value !== undefined) wanted.add(row.nik.value);
  };
  for (const file of files) {
    try {
      await withBook(ports, file, async (book) => {
        for (const { reading } of (await rosterSheets(book, request)).chosen) await eachWorker(reading, take);
      });
    } catch (error) {
      // The reading that follows comes upon the same fault, and tells of it.
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return wanted;
}

async function eachWorker(reading: ChosenSheet['reading'], take: (row: RosterRow) => void): Promise<void> {
  for await (const batch of reading.rows())
    for (const item of batch) if (item.kind === 'worker') take(item.row);
}

async function readSource(
  name: string,
  wanted: ReadonlySet<Nik>,
  request: RosterRequest,
  ports: Ports,
): Promise<Source> {
  const { files, missing } = await ports.find([name]);
  const [error] = missing;
  if (error) throw new Refused({ code: 'unreadable', args: { error } });
  if (files.length === 0) throw new Refused({ code: 'join-without-files', args: { name: shownName(name) } });
  const people = population(wanted);
  const read: { file: string; sha256: string }[] = [];
  for (const file of files) read.push({ file, sha256: await addFile(file, people, request, ports) });
  return { name, files: read, people };
}

/** The hash of the file, all of whose persons have been added. */
function addFile(
  file: string,
  people: Population,
  { policy, asOf, tools }: RosterRequest,
  ports: Ports,
): Promise<string> {
  return needed(() =>
    withBook(ports, file, async (book) => {
      const { chosen = [] } =
        (await chooseSheet(book, { policy, asOf, tools, file: sourceName(book.file) })) ?? {};
      const withNik = chosen.filter(({ reading }) =>
        reading.layout?.columns.some(({ field }) => field === 'nik'),
      );
      if (withNik.length === 0)
        throw new Refused({ code: 'join-without-nik', args: { file: shownName(file) } });
      for (const { reading } of withNik) await eachWorker(reading, (row) => people.add(row));
      return book.sha256();
    }),
  );
}

function startJoining(sources: readonly Source[]): Joining {
  const steps = sources.map(({ name, files, people }) => {
    const outcome: Counting = { name, files, known: 0, completed: 0, filled: {} };
    return { people, outcome };
  });
  return {
    outcomes: steps.map(({ outcome }) => outcome),
    join: (row) => steps.reduce((now, { people, outcome }) => counted(now, people.join(now), outcome), row),
  };
}

function counted(before: RosterRow, after: RosterRow, outcome: Counting): RosterRow {
  if (after === before) return after;
  outcome.known++;
  const added = after.filled?.slice(before.filled?.length ?? 0) ?? [];
  if (added.length > 0) outcome.completed++;
  for (const { field } of added) outcome.filled[field] = (outcome.filled[field] ?? 0) + 1;
  return after;
}
