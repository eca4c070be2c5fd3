import type { SheetRow } from '../domain/cell.ts';
import { Refused } from '../domain/refused.ts';
import { type Shown, shownName, shownText } from '../domain/shown.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import type { FailedFile, FailedUpload } from '../enrolment/failed/failed-upload.ts';
import { failedMatcher } from '../enrolment/failed/match-failed.ts';
import { type FailedSheet, readFailed } from '../enrolment/failed/read-failed.ts';
import { unsettled } from './findings/unsettled.ts';
import type { Ports } from './ports.ts';
import { findRosters } from './rosters/find-rosters.ts';
import { readWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';
import { withBook } from './with-book.ts';

export interface FailedRequest extends RosterRequest {
  /** SIPP's lists of rows that failed, as the user names them. */
  readonly failed: readonly string[];
  /** The heading under which the reason stands, where the user says it. */
  readonly reason: string | undefined;
}

/** SIPP's lists of rows that failed after an upload, found again on the rosters. @throws Refused for a file that is no such list */
export async function failedUpload(request: FailedRequest, ports: Ports): Promise<FailedUpload> {
  const { files, missing } = await findRosters(request.failed, ports);
  const [gone] = missing;
  if (gone !== undefined) throw new Refused({ code: 'unreadable', args: { error: gone } });
  const lists: FailedFile[] = [];
  for (const file of files) lists.push(...(await listsOf(file, request.reason, ports)));
  const { workers, outcome, rejected } = await readWorkers(request, ports);
  const match = failedMatcher(workers);
  const people = lists.flatMap(({ list, ...place }) =>
    list.rows.map((row) => ({ ...place, row, match: match(row) })),
  );
  return { lists, people, sheets: outcome.sheets, rejected, unsettled: unsettled(outcome.findings) };
}

/** Sheets beside the list, such as SIPP's guide, tell of nobody. */
async function listsOf(name: string, reason: string | undefined, ports: Ports): Promise<FailedFile[]> {
  const file = shownName(name);
  const sheets = await sheetsOf(name, reason, ports);
  const lists = sheets.flatMap(({ sheet, read }) =>
    read.kind === 'list' ? [{ file, sheet, list: read.list }] : [],
  );
  if (lists.length > 0) return lists;
  const lacking = sheets.flatMap(({ read }) => (read.kind === 'no-reason' ? [read.headings] : []))[0];
  if (lacking === undefined) throw new Refused({ code: 'failed-without-people', args: { file } });
  throw new Refused({ code: 'failed-without-reason', args: { file, headings: lacking.map(shownText) } });
}

interface ReadSheet {
  readonly sheet: Shown | undefined;
  readonly read: FailedSheet;
}

async function sheetsOf(name: string, reason: string | undefined, ports: Ports): Promise<ReadSheet[]> {
  try {
    return await withBook(ports, ports.wholePath(name), async (book) => {
      const found: ReadSheet[] = [];
      for (const sheet of book.sheets) {
        const rows: SheetRow[] = [];
        for await (const batch of sheet.rows()) rows.push(...batch);
        const shown = sheet.name === undefined ? undefined : shownName(sheet.name);
        found.push({ sheet: shown, read: readFailed(rows, reason) });
      }
      return found;
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refused({ code: 'unreadable', args: { error } });
    throw error;
  }
}
