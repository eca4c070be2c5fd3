import type { CellFix } from '../../domain/fix.ts';
import { type SourceName, sourceName } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { ChosenSheet } from '../../roster/choose-sheet.ts';
import { fixesOf, monthFirstColumns } from '../../roster/fix.ts';
import type { SheetReading } from '../../roster/read-sheet.ts';
import type { Ports } from '../ports.ts';
import { type RosterRequest, rosterSheets } from '../rosters/roster-sheets.ts';
import { withBook } from '../with-book.ts';
import { refuseStdin } from './copy-names.ts';
import { numberOf, PeopleByRow, workersOf } from './people-by-row.ts';

export interface FileFixes {
  readonly file: SourceName;
  readonly fixes: readonly CellFix[];
}

/** What has one right answer in each of the files. @throws Refused */
export async function findFixes(
  files: readonly string[],
  request: RosterRequest,
  ports: Ports,
): Promise<readonly FileFixes[]> {
  refuseStdin(files, 'mended');
  const found: FileFixes[] = [];
  for (const file of files)
    found.push({ file: sourceName(file), fixes: await fixesOfFile(file, request, ports) });
  return found;
}

/** A file that cannot be read has been told of already, and has no fixes. */
async function fixesOfFile(file: string, request: RosterRequest, ports: Ports): Promise<readonly CellFix[]> {
  try {
    return await withBook(ports, file, async (book) => {
      const fixes: CellFix[] = [];
      for (const chosen of (await rosterSheets(book, request)).chosen)
        for (const fix of await fixesOfSheet(chosen, request)) fixes.push(fix);
      return ports.possibleFixes(file, fixes);
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

async function fixesOfSheet({ sheet, reading }: ChosenSheet, { policy }: RosterRequest): Promise<CellFix[]> {
  const { inOrder, monthFirst } = await firstReading(reading);
  const context = { known: policy.known, columns: reading.layout?.columns ?? [], monthFirst };
  const people = new PeopleByRow(reading, inOrder);
  const fixes: CellFix[] = [];
  for await (const batch of sheet.rows())
    for (const source of batch) {
      // A row of a form stands for several people; which cell is whose is not certain enough to write into it.
      const [row, ...others] = await people.at(source.row);
      if (row && others.length === 0) fixes.push(...fixesOf(row, source, context));
    }
  return fixes;
}

/** What holds for all rows. They are read once more for it: held, those of a long list took hundreds of megabytes. */
async function firstReading(
  reading: SheetReading,
): Promise<{ readonly inOrder: boolean; readonly monthFirst: ReadonlySet<number> }> {
  const monthFirst = new Set<number>();
  let [inOrder, last] = [true, 0];
  for await (const batch of workersOf(reading)) {
    for (const column of monthFirstColumns(batch)) monthFirst.add(column);
    for (const row of batch) {
      inOrder &&= numberOf(row) >= last;
      last = numberOf(row);
    }
  }
  return { inOrder, monthFirst };
}
