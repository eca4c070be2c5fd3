import type { OutputFile } from '../../domain/output-file.ts';
import { nameAsIs } from '../../domain/source-name.ts';
import { markingOf } from '../../reports/findings/marking.ts';
import type { ValidationReport } from '../../reports/findings/report.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { Ports } from '../ports.ts';
import { copyNames, refuseStdin } from './copy-names.ts';

/** A copy of every roster that was read, its cells coloured and noted. @throws Refused */
export function markedCopies(
  report: ValidationReport,
  sheets: readonly SheetAsRead[],
  ports: Ports,
): OutputFile[] {
  const files = [...new Set(sheets.map(({ file }) => file))];
  const paths = files.map(nameAsIs);
  refuseStdin(paths, 'marked');
  if (files.length === 0) return [];
  const names = copyNames(paths.map((path) => ports.wholePath(path)));
  return files.map((file, index) => ({
    name: names[index] ?? nameAsIs(file),
    content: () => ports.markedCopy(nameAsIs(file), markingOf(report, file, sheets)),
  }));
}
