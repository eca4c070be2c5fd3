import { resolve } from 'node:path';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { Field } from '../../domain/field.ts';
import type { JoinSummary } from '../../domain/joined.ts';
import type { Nik } from '../../domain/nik.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { openBook } from '../../io/formats/open-book.ts';
import { findFiles } from '../../io/machine/find-files.ts';
import { chooseSheet } from '../../roster/choose-sheet.ts';
import { type Population, population } from '../../roster/join.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { JOIN_TEXT } from '../../text/roster/join.ts';
import { type Opener, type RosterRequest, rosterSheets } from './roster-sheets.ts';

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
 * Reads the files of `--join`; the result starts a joining with all counts at nought. The rosters are read once before, for
 * their NIKs alone: of a whole regency's population only the rosters' own people are kept.
 * @throws CliError for a file that cannot be read or has no NIKs.
 */
export async function prepareJoins(
  rosters: readonly string[],
  request: RosterRequest,
  context: Context,
  open: Opener,
): Promise<() => Joining> {
  const wanted = await wantedNiks(rosters, request, context, open);
  const sources: Source[] = [];
  for (const name of request.join) sources.push(await readSource(name, wanted, request, context));
  return () => startJoining(sources);
}

async function wantedNiks(
  files: readonly string[],
  request: RosterRequest,
  context: Context,
  open: Opener,
): Promise<ReadonlySet<Nik>> {
  const wanted = new Set<Nik>();
  const take = (row: RosterRow): void => {
    if (row.nik?.value !== undefined) wanted.add(row.nik.value);
  };
  for (const file of files) {
    try {
      const book = await open(file);
      try {
        for (const { reading } of await rosterSheets(book, request, context)) await eachWorker(reading, take);
      } finally {
        await book.close();
      }
    } catch (error) {
      // The reading that follows comes upon the same fault, and tells of it.
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return wanted;
}

async function eachWorker(
  reading: Awaited<ReturnType<typeof rosterSheets>>[number]['reading'],
  take: (row: RosterRow) => void,
): Promise<void> {
  for await (const batch of reading.rows())
    for (const item of batch) if (item.kind === 'worker') take(item.row);
}

async function readSource(
  name: string,
  wanted: ReadonlySet<Nik>,
  request: RosterRequest,
  context: Context,
): Promise<Source> {
  const { files, missing } = await findFiles([name]);
  const text = JOIN_TEXT[context.language];
  const [lacking] = missing;
  if (lacking) throw new CliError(unreadableText(context.language, lacking));
  if (files.length === 0) throw new CliError(text.noFiles(name));
  const people = population(wanted);
  const read: { file: string; sha256: string }[] = [];
  for (const file of files) {
    context.inputs.add(resolve(context.io.cwd, file));
    read.push({ file, sha256: await addFile(file, people, request, context) });
  }
  return { name, files: read, people };
}

/** The hash of the file, all of whose persons have been added. */
async function addFile(
  file: string,
  people: Population,
  { policy, asOf, tools }: RosterRequest,
  context: Context,
): Promise<string> {
  try {
    const book = await openBook(file);
    try {
      const { chosen = [] } = (await chooseSheet(book, { policy, asOf, tools, file: book.file })) ?? {};
      const withNik = chosen.filter(({ reading }) =>
        reading.layout?.columns.some(({ field }) => field === 'nik'),
      );
      if (withNik.length === 0) throw new CliError(JOIN_TEXT[context.language].noNik(file));
      for (const { reading } of withNik) await eachWorker(reading, (row) => people.add(row));
      return await book.sha256();
    } finally {
      await book.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CliError(unreadableText(context.language, error));
    throw error;
  }
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
