import type { Language } from '../../domain/language.ts';
import type { Marking } from '../../domain/marking.ts';
import type { OutputFile } from '../../domain/output-file.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import type { FailedUpload } from '../../enrolment/failed/failed-upload.ts';
import { failedMarking } from '../../reports/enrolment/failed/failed-marking.ts';
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
  return copiesOf(files, (file) => markingOf(report, file, sheets), ports);
}

/** A copy of every roster in which a row failed in SIPP, with those cells coloured and noted. @throws Refused */
export function failedCopies(upload: FailedUpload, language: Language, ports: Ports): OutputFile[] {
  const failed = upload.people.flatMap(({ match }) => match?.workers ?? []);
  const files = [...new Set(failed.map(({ place }) => place.file))];
  return copiesOf(files, (file) => failedMarking(upload, file, language), ports);
}

function copiesOf(
  files: readonly SourceName[],
  marking: (file: SourceName) => Marking,
  ports: Ports,
): OutputFile[] {
  const paths = files.map(nameAsIs);
  refuseStdin(paths, 'marked');
  if (files.length === 0) return [];
  const names = copyNames(paths.map((path) => ports.wholePath(path)));
  return files.map((file, index) => ({
    name: names[index] ?? nameAsIs(file),
    content: () => ports.markedCopy(nameAsIs(file), marking(file)),
  }));
}
