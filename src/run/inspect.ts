import type { AsideFile } from '../domain/aside.ts';
import type { Book } from '../domain/cell.ts';
import { sourceName } from '../domain/source-name.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import type { FileInspection } from '../reports/roster/inspect-text.ts';
import { inspectPassed, inspectSheet, type SheetInspection } from '../roster/inspect.ts';
import { rosterTools } from '../roster/tools.ts';
import type { Ports } from './ports.ts';
import { findRosters } from './rosters/find-rosters.ts';
import { type RosterRequest, sheetChoice } from './rosters/roster-sheets.ts';
import { withBook } from './with-book.ts';

export interface Inspections {
  readonly files: readonly FileInspection[];
  readonly unreadable: readonly UnreadableFile[];
  /** Files of a folder that may be somebody's answer and are no spreadsheets. */
  readonly aside: readonly AsideFile[];
}

/** Which sheet, header row and columns of each file were chosen, and why. @throws Refused */
export async function inspect(asked: RosterRequest, ports: Ports): Promise<Inspections> {
  const request = { ...asked, tools: rosterTools(asked.policy.known) };
  const { files, missing, aside } = await findRosters(request.files, ports);
  const unreadable: UnreadableFile[] = [...missing];
  const inspected: FileInspection[] = [];
  for (const file of files) {
    try {
      const sheets = await withBook(ports, file, (book) => inspectBook(book, request));
      inspected.push({ file: sourceName(file), sheets });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
    }
  }
  return { files: inspected, unreadable, aside };
}

async function inspectBook(book: Book, request: RosterRequest): Promise<SheetInspection[]> {
  const choice = await sheetChoice(book, request);
  const sheets: SheetInspection[] = [];
  for (const chosen of choice.chosen) sheets.push(await inspectSheet(chosen));
  return [...sheets, ...choice.passed.map(inspectPassed)];
}
