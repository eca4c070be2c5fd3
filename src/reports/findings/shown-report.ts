import type { Finding } from '../../checks/engine/registry.ts';
import type { Place, ShownPlace } from '../../domain/place.ts';
import { type Shown, shownName, shownNameIfAny } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import type { ShownFinding, ShownReport, ValidationReport } from './report.ts';

/**
 * The report as every format may show it: no name of a file or sheet holds a whole NIK. Marked copies are made from
 * the report itself, which names the files as they are called.
 */
export function shownReport(report: ValidationReport): ShownReport {
  const names = new Map<SourceName, Shown>();
  const shown = (name: SourceName): Shown => {
    const known = names.get(name) ?? shownName(name);
    names.set(name, known);
    return known;
  };
  const sheet = (name: SourceName | undefined): Shown | undefined =>
    name === undefined ? name : shown(name);
  const place = (one: Place): ShownPlace => ({ ...one, file: shown(one.file), sheet: sheet(one.sheet) });
  const finding = (one: Finding): ShownFinding => ({
    ...one,
    place: place(one.place),
    related: one.related?.map(place),
  });
  return {
    ...report,
    again: shownNameIfAny(report.again),
    files: report.files.map((file) => ({ ...file, file: shown(file.file), sheet: sheet(file.sheet) })),
    unreadable: report.unreadable.map(({ file, message }) => ({
      file: shown(file),
      message: shownName(message),
    })),
    findings: report.findings.map(finding),
  };
}
