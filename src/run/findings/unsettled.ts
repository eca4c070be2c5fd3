import { CHECK_BY_CODE, type Code, type Finding, isRejecting } from '../../checks/engine/registry.ts';
import type { Ports } from '../ports.ts';

/** Whether something was found that puts the totals in doubt though no row was rejected for it. */
const isUnsettling = ({ code, severity, unsettles }: Finding): boolean =>
  severity === 'error' && (CHECK_BY_CODE[code].unsettles === true || unsettles === true);

export const unsettled = (findings: readonly Finding[]): boolean => findings.some(isUnsettling);

/** How many findings about the whole are said before the rest is counted. */
const SAID = 5;

function say(whole: readonly Finding[], ports: Ports): void {
  if (whole.length === 0) return;
  const args = { findings: whole.slice(0, SAID), more: Math.max(0, whole.length - SAID) };
  ports.say({ code: 'findings-about-the-whole', args });
}

/** Villages whose ceilings nothing could be held against: the list of villages has them not at all, or several times. */
const isUnchecked = (finding: Finding): boolean =>
  finding.code === 'village-ambiguous' ||
  (finding.code === 'village-unknown' && finding.args.unchecked === true);

/** An answer of which the sum knows nothing, for a later one says something else. */
const isLeftOut = ({ code, severity }: Finding): boolean =>
  (code === 'answer-replaced' && severity !== 'info') || CATEGORY.has(code);

/** What the command line said of people's posts. */
const CATEGORY: ReadonlySet<Code> = new Set(['category-given', 'category-contradicted']);

/**
 * Errors that reject no row, such as a fund that may not pay, and villages that could not be checked: they change no
 * amount, and must not go unsaid.
 */
export function sayWhole(findings: readonly Finding[], ports: Ports): void {
  const whole = findings.filter(
    (finding) =>
      isUnchecked(finding) ||
      isLeftOut(finding) ||
      (finding.severity === 'error' && finding.code !== 'header-not-found' && !isRejecting(finding)),
  );
  say(whole, ports);
}

/** Of those the ones that leave the result in doubt, and answers that were left for later ones. */
export function sayUnsettled(findings: readonly Finding[], ports: Ports): void {
  say(
    findings.filter((finding) => isUnsettling(finding) || isLeftOut(finding)),
    ports,
  );
}
