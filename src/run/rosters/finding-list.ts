import type { Code, Finding } from '../../checks/engine/registry.ts';
import type { Unlisted } from '../../reports/findings/report.ts';

/**
 * Findings of one code that are listed. A list of that length is read by nobody, and each takes half a kilobyte: a million rows with
 * two warnings each would take all the memory of a small laptop. @internal for tests
 */
export const MOST_OF_A_CODE = 50_000;

/** Findings as they come: all of a code are counted, and only so many kept. */
export class FindingList {
  readonly findings: Finding[] = [];
  readonly #counts = new Map<Code, number>();
  readonly #first = new Map<Code, Finding>();

  add(finding: Finding): void {
    const count = (this.#counts.get(finding.code) ?? 0) + 1;
    this.#counts.set(finding.code, count);
    if (count <= MOST_OF_A_CODE) this.findings.push(finding);
    else if (!this.#first.has(finding.code)) this.#first.set(finding.code, finding);
  }

  get unlisted(): readonly Unlisted[] {
    return [...this.#first.values()].map((finding) => ({
      finding,
      more: (this.#counts.get(finding.code) ?? 0) - MOST_OF_A_CODE,
    }));
  }
}
