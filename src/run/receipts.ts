import { fundWord } from '../budget/expected/expected.ts';
import type { SheetRow } from '../domain/cell.ts';
import type { Fund } from '../domain/fund.ts';
import type { ReceiptProblem } from '../domain/kinds/receipt-problem.ts';
import { Refused } from '../domain/refused.ts';
import { numeral, shownName } from '../domain/shown.ts';
import { sourceName, sourceNameIfAny } from '../domain/source-name.ts';
import { readReceipts } from '../enrolment/receipts/read-receipts.ts';
import type { Receipt } from '../enrolment/receipts/receipt.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from './ports.ts';
import { findRosters } from './rosters/find-rosters.ts';
import { needed, withBook } from './with-book.ts';

/** What the lists of receipts of a year say. */
export interface ReceiptsRead {
  /** In the order of the files and their rows. */
  readonly receipts: readonly Receipt[];
  /** What nobody can be sure of: those rows are not among the receipts, and a sum without them is not whole. */
  readonly problems: readonly ReceiptProblem[];
  /** Rows below the headers, over all files. */
  readonly rows: number;
}

/**
 * Reads lists of payments to BPJS Ketenagakerjaan: any spreadsheet or CSV, files, folders or globs, every visible sheet. A list
 * has a day, the contribution month, the fund and the amount; village, NPP, segment, number of the proof where it says them.
 * @throws Refused for a name that stands for nothing and a file that cannot be read: its payments would be missing
 */
export async function readReceiptFiles(
  names: readonly string[],
  policy: Policy,
  ports: Ports,
): Promise<ReceiptsRead> {
  const { files, missing } = await findRosters(names, ports);
  const [gone] = missing;
  if (gone !== undefined) throw new Refused({ code: 'unreadable', args: { error: gone } });
  if (files.length === 0) throw new Refused({ code: 'no-files', args: { named: names.map(shownName) } });
  const onlyFund = onlyFundOf(policy);
  let [receipts, problems, count]: [readonly Receipt[], readonly ReceiptProblem[], number] = [[], [], 0];
  for (const file of files)
    await needed(() =>
      withBook(ports, file, async (book) => {
        for (const sheet of book.sheets) {
          if (sheet.hidden) continue;
          const rows: SheetRow[] = [];
          for await (const batch of sheet.rows()) rows.push(...batch);
          const at = { file: sourceName(book.file), sheet: sourceNameIfAny(sheet.name) };
          const list = readReceipts({ ...at, rows, fundOf: fundWord, onlyFund });
          if (list === undefined) continue;
          // As many as somebody writes: more than a call takes arguments.
          receipts = receipts.concat(list.receipts);
          problems = problems.concat(list.problems);
          count += list.rows;
        }
      }),
    );
  return { receipts, problems: listed(problems), rows: count };
}

/** More than anybody mends before running it again; a list that is no list of receipts has four a row. */
const MOST_LISTED = 1000;

/** The first of them, and how many more there are. */
function listed(problems: readonly ReceiptProblem[]): readonly ReceiptProblem[] {
  const further = problems[MOST_LISTED];
  if (further === undefined) return problems;
  const more = numeral(problems.length - MOST_LISTED);
  return [...problems.slice(0, MOST_LISTED), { ...further, code: 'further', cell: undefined, found: more }];
}

/** What pays every line of the policy, where that is one fund. */
function onlyFundOf({ categories }: Policy): Fund | undefined {
  const funds = new Set([...categories.values()].flatMap(({ charges }) => charges.map(({ fund }) => fund)));
  return funds.size === 1 ? [...funds][0] : undefined;
}
