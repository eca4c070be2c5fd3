import { findingText } from '../../checks/engine/finding-text.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import type { PolicyProblem } from '../../domain/policy-problem.ts';
import { shownName } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { policyEntries } from './policy-view.ts';

/** `enroll.policy/1`: the effective policy, each value with the layer that states it. */
export function policyJson(policy: Policy, layers: readonly string[]): string {
  return json({
    schema: 'enroll.policy/1',
    policy: policy.id ?? null,
    layers: ['national', ...layers.map(shownName)],
    values: Object.fromEntries(
      policyEntries(policy).map(({ path, value, layer }) => [path, { value, layer }]),
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
): string {
  return json({
    schema: 'enroll.policy-problems/1',
    problems: problems.map((problem) => ({
      code: problem.code,
      file: problem.file === undefined ? null : shownName(problem.file),
      line: problem.line ?? null,
      column: problem.column ?? null,
      path: problem.path.join('.'),
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
      args: objection.args,
      ...sentences(objection, language),
    })),
  });
}

function sentences(objection: Finding, language: Language): object {
  const { message, todo } = findingText(objection, language);
  return { message, todo };
}

/** `enroll.policies/1`: the policies that ship. */
export function packsJson(packs: Readonly<Record<string, { readonly title: string }>>): string {
  return json({
    schema: 'enroll.policies/1',
    policies: Object.entries(packs).map(([id, { title }]) => ({ id, title })),
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
