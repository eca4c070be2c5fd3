import type { Finding } from '../../checks/engine/registry.ts';
import type { Place } from '../../domain/place.ts';
import { shownName } from '../../domain/shown.ts';
import type { ValidationReport } from './report.ts';

/**
 * The report as every format may show it: no name of a file or sheet holds a whole NIK. Marked copies are made from
 * the report itself, which names the files as they are called.
 */
export function shownReport(report: ValidationReport): ValidationReport {
  const names = new Map<string, string>();
  const shown = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, shownName(name));
    return shown(name);
  };
  const sheet = (name: string | undefined): string | undefined => (name === undefined ? name : shown(name));
  const place = (one: Place): Place => ({ ...one, file: shown(one.file), sheet: sheet(one.sheet) });
  const finding = (one: Finding): Finding => ({
    ...one,
    place: place(one.place),
    related: one.related?.map(place),
  });
  return {
    ...report,
    again: report.again && shown(report.again),
    files: report.files.map((file) => ({ ...file, file: shown(file.file), sheet: sheet(file.sheet) })),
    unreadable: report.unreadable.map(({ file, message }) => ({
      file: shown(file),
      message: shownName(message),
    })),
    findings: report.findings.map(finding),
  };
}
