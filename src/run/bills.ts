import type { SheetRow } from '../domain/cell.ts';
import type { Segment } from '../domain/programme.ts';
import { Refused } from '../domain/refused.ts';
import { type Shown, shownName } from '../domain/shown.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { readBpuBills } from '../enrolment/bpu-bill.ts';
import { type Bill, BillReader, readBill } from '../enrolment/sipp/formulir-2a.ts';
import type { Ports } from './ports.ts';
import { textIfReadable } from './text-if-readable.ts';
import { withBook } from './with-book.ts';

/** A bill as its file holds it: SIPP's Formulir 2a of PU workers, or a list of BPU members. */
export interface BillOfFile {
  readonly file: Shown;
  readonly segment: Segment;
  readonly bill: Bill;
}

/**
 * The bills of a file, a month each: a Formulir 2a (a spreadsheet, or text that was pasted from it), else a list of BPU members.
 * `named`: as the user named it. @throws Refused for a file that cannot be read, or that is neither
 */
export async function readBillFile(path: string, ports: Ports, named = path): Promise<readonly BillOfFile[]> {
  const file = shownName(named);
  const found = await billsIn(path, ports);
  // Without one row that is understood everybody would seem to be missing from the bill.
  if (found.every(({ bill }) => bill.rows.length === 0))
    throw new Refused({ code: 'bill-without-rows', args: { file } });
  return found.map((one) => ({ file, ...one }));
}

type Found = Omit<BillOfFile, 'file'>;

async function billsIn(path: string, ports: Ports): Promise<readonly Found[]> {
  try {
    const { kind, bill, bpu } = await withBook(ports, path, async (book) => {
      const reader = new BillReader();
      // A list of BPU members is read once it is known that nothing is a Formulir 2a.
      const sheets: SheetRow[][] = [];
      for (const sheet of book.sheets) {
        const rows: SheetRow[] = [];
        sheets.push(rows);
        for await (const batch of sheet.rows())
          for (const row of batch) {
            reader.take(row);
            if (!reader.found) rows.push(row);
          }
      }
      const { kind } = book;
      return { kind, bill: reader.bill, bpu: reader.found ? [] : sheets.flatMap(readBpuBills) };
    });
    if (bill.rows.length === 0 && bpu.some(({ rows }) => rows.length > 0))
      return bpu.map((one) => ({ segment: 'BPU', bill: one }));
    // Pasted text has no columns: its commas and blanks stand inside amounts and names.
    if (kind !== 'csv' || (bill.rows.length > 0 && bill.unread.length === 0))
      return [{ segment: 'PU', bill }];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.reason !== 'too-many-columns' && error.reason !== 'unclosed-quote')
      throw new Refused({ code: 'unreadable', args: { error } });
  }
  const lines = ((await textIfReadable(path, ports)) ?? '').split(/\r\n|\r|\n/);
  return [{ segment: 'PU', bill: readBill(lines.map((line, index) => ({ row: index + 1, cells: [line] }))) }];
}
