import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editedAgainstFresh } from './edits.ts';
import { hasOffice } from './office.ts';

/**
 * `npm run recalculate`: types wages, months, a base and a rate into a budget's workbook and its RAB, has LibreOffice work them out, and
 * tells what differs from a run with those inputs. The exit code is 1 where anything does.
 */
if (!hasOffice()) throw new Error('LibreOffice (soffice) is not installed');
/** The program as it is built. */
const built: Parameters<typeof editedAgainstFresh>[0] = async (words, { cwd }) => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('bin/enroll.js'), ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status ?? 2, err: stderr };
};
const folder = mkdtempSync(join(tmpdir(), 'enroll-recalculate-'));
for (const [name, { cells, moved, faults }] of Object.entries(await editedAgainstFresh(built, folder))) {
  process.stdout.write(
    `${name}: ${cells} cells edited, ${moved} formulas move, ${faults.length} differ from a run with those inputs\n`,
  );
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
process.stdout.write(`The workbooks: ${folder}\n`);
