import type { Language } from '../domain/language.ts';
import { shownName } from '../domain/nik.ts';
import type { PolicyProblem } from '../domain/policy-problem.ts';
import type { Policy } from '../policy/policy.ts';
import { policyProblemText } from '../text/policy-problem.ts';
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

/** `enroll.policy-problems/1`: what is wrong in policy files, with file, line and column. */
export function policyProblemsJson(problems: readonly PolicyProblem[], language: Language): string {
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
  });
}

/** `enroll.policies/1`: the policies that ship. */
export function packsJson(packs: Readonly<Record<string, { readonly title: string }>>): string {
  return json({
    schema: 'enroll.policies/1',
    policies: Object.entries(packs).map(([id, { title }]) => ({ id, title })),
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
