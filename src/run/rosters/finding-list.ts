import type { Code, Finding } from '../../checks/engine/registry.ts';
import type { Unlisted } from '../../reports/findings/report.ts';

/**
 * Findings of one code that are listed. A list of that length is read by nobody, and each takes half a kilobyte: a million rows with
 * two warnings each would take all the memory of a small laptop. @internal for tests
 */
export const MOST_OF_A_CODE = 50_000;
/** Of all codes together: rows that are wrong in ten ways would take it all the same. @internal for tests */
export const MOST_IN_ALL = 100_000;
/** So many of each code are listed whatever the others have. @internal for tests */
export const ALWAYS_OF_A_CODE = 1_000;

/** Findings as they come: all of a code are counted, and only so many kept. */
export class FindingList {
  readonly findings: Finding[] = [];
  readonly #counts = new Map<Code, number>();
  readonly #unlisted = new Map<Code, { finding: Finding; more: number }>();

  add(finding: Finding): void {
    const { code } = finding;
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const most = this.findings.length < MOST_IN_ALL ? MOST_OF_A_CODE : ALWAYS_OF_A_CODE;
    const others = this.#unlisted.get(code);
    if (others) others.more++;
    else if (count <= most) this.findings.push(finding);
    else this.#unlisted.set(code, { finding, more: 1 });
  }

  get unlisted(): readonly Unlisted[] {
    return [...this.#unlisted.values()];
  }
}
