import { CHECK_CODES, type Code, type Finding } from '../../checks/engine/registry.ts';
import { SEVERITIES, type Severity } from '../../domain/finding.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import type { ShownFinding } from './report.ts';

/** The findings of one code in one group, in the order of rows. */
export interface CodeGroup<F extends Finding<unknown> = ShownFinding> {
  readonly code: Code;
  readonly severity: Severity;
  readonly findings: readonly F[];
}

/** The findings about one sheet, or about one village of it. */
export interface PlaceGroup {
  readonly file: Shown;
  readonly sheet: Shown | undefined;
  readonly village: Shown | undefined;
  readonly codes: readonly CodeGroup[];
}

/** Findings by sheet and village, in the order in which they come; inside, the worst code first. */
export function groupFindings(findings: readonly ShownFinding[]): PlaceGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const { file, sheet } = finding.place;
    const key = JSON.stringify([file, sheet, finding.village?.toLowerCase()]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => ({
    file: group[0]?.place.file ?? NOTHING,
    sheet: group[0]?.place.sheet,
    village: group[0]?.village,
    codes: groupByCode(group),
  }));
}

export function groupByCode<F extends Finding<unknown>>(findings: readonly F[]): CodeGroup<F>[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ code: first.code, severity: first.severity, findings: group }] : [];
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
        CHECK_CODES.indexOf(a.code) - CHECK_CODES.indexOf(b.code),
    );
}

/** The first `max` and how many are left: a cut is always said. */
export function capped<T>(items: readonly T[], max: number): { shown: readonly T[]; left: number } {
  const shown = items.slice(0, max);
  return { shown, left: items.length - shown.length };
}
