import { findingText } from '../../checks/engine/finding-text.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import type { PolicyProblem } from '../../domain/policy-problem.ts';
import { jsonText, keyed, shownData } from '../../domain/shown/sayable.ts';
import { joined, numeral, ownWords, type Shown, shownName, shownText } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { policyEntries } from './policy-view.ts';

/** `enroll.policy/1`: the effective policy, each value with the layer that states it. */
export function policyJson(policy: Policy, layers: readonly string[]): Shown {
  return jsonText({
    schema: 'enroll.policy/1',
    policy: policy.id ?? null,
    layers: ['national', ...layers.map(shownName)],
    values: keyed(
      policyEntries(policy).map(({ path, value, layer }) => [
        shownText(path),
        { value: shownData(value), layer: shownText(layer) },
      ]),
    ),
  });
}

/**
 * `enroll.policy-problems/1`: what is wrong in policy files, with file, line and column; apart from that what the law
 * has against a policy that can be computed.
 */
export function policyProblemsJson(
  problems: readonly PolicyProblem[],
  objections: readonly Finding[],
  language: Language,
): Shown {
  return jsonText({
    schema: 'enroll.policy-problems/1',
    problems: problems.map((problem) => ({
      code: problem.code,
      file: problem.file ?? null,
      line: problem.line ?? null,
      column: problem.column ?? null,
      path: ownPath(problem),
      found: problem.found ?? null,
      nearest: problem.nearest ?? null,
      message: policyProblemText(problem, language),
    })),
    objections: objections.map((objection) => ({
      code: objection.code,
      severity: objection.severity,
      file: shownName(objection.place.file),
      line: objection.place.row ?? null,
      column: objection.place.column ?? null,
      args: shownData(objection.args),
      ...sentences(objection, language),
    })),
  });
}

/** `categories.ketua-rt.base` */
const ownPath = ({ path }: PolicyProblem): Shown =>
  joined(
    path.map((key) => (typeof key === 'number' ? numeral(key) : key)),
    '.',
  );

function sentences(objection: Finding, language: Language) {
  const { message, todo } = findingText(objection, language);
  return { message, todo };
}

/** `enroll.policies/1`: the policies that ship. */
export function packsJson(packs: Readonly<Record<string, { readonly title: string }>>): Shown {
  return jsonText({
    schema: 'enroll.policies/1',
    policies: Object.entries(packs).map(([id, { title }]) => ({ id: ownWords(id), title: ownWords(title) })),
  });
}
