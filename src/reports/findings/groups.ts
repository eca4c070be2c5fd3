import { CHECK_CODES, type Code, type Finding } from '../../checks/engine/registry.ts';
import { SEVERITIES, type Severity } from '../../domain/finding.ts';

/** The findings of one code in one group, in the order of rows. */
export interface CodeGroup {
  readonly code: Code;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings about one sheet, or about one village of it. */
export interface PlaceGroup {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly village: string | undefined;
  readonly codes: readonly CodeGroup[];
}

/** Findings by sheet and village, in the order in which they come; inside, the worst code first. */
export function groupFindings(findings: readonly Finding[]): PlaceGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, sheet } = finding.place;
    const key = JSON.stringify([file, sheet, finding.village?.toLowerCase()]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => ({
    file: group[0]?.place.file ?? '',
    sheet: group[0]?.place.sheet,
    village: group[0]?.village,
    codes: groupByCode(group),
  }));
}

export function groupByCode(findings: readonly Finding[]): CodeGroup[] {
  const groups = new Map<string, Finding[]>();
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
