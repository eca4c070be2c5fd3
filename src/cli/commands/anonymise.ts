import type { CsvCell } from '../../domain/csv.ts';
import { dateFromSerial, formatDmy } from '../../domain/date.ts';
import type { CellModel, WorkbookModel } from '../../domain/workbook.ts';
import { anonymise } from '../../run/anonymise.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { notUsable, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { ANONYMISE } from '../shell/option-tables.ts';
import { emitFile } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/** `enroll anonymise roster.xlsx -o example.xlsx`: invented people in the same layout with the same faults. */
export const run: Handler<typeof ANONYMISE> = async ([file = ''], options, context) => {
  const { output, force } = options;
  const csv = /\.csv$/i.test(output);
  if (!csv && !/\.xlsx$/i.test(output)) throw notUsable(context, '-o', output, 'contoh.xlsx, contoh.csv');
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const copy = await anonymise(file, rosterRequest([file], options, { policy }, context), ports);
  await emitFile(output, csv ? { rows: rowsOf(copy), delimiter: ';', bom: true } : copy, { force }, context);
  return 0;
};

/** The first sheet as rows of a CSV. */
function* rowsOf({ sheets: [sheet] }: WorkbookModel): Generator<CsvCell[]> {
  for (const { cells } of sheet?.rows ?? []) yield cells.map(plain);
}

function plain(cell: CellModel): CsvCell {
  if (typeof cell !== 'object') return cell;
  const day = typeof cell.value === 'number' && cell.style?.format ? dateFromSerial(cell.value) : undefined;
  return day === undefined ? cell.value : formatDmy(day);
}
