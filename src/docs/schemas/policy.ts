import { z } from 'zod';
import { POLICY_PROBLEM_CODES } from '../../domain/policy-problem.ts';
import { code, file, group, listShape as list, policyId, rowShape as row, severity, text } from './common.ts';

export const policy = group({
  schema: z.literal('enroll.policy/1'),
  policy: policyId,
  layers: list(text).describe('From national law to the village.'),
  values: z
    .record(text, group({ value: z.unknown(), layer: text.describe('The layer that states it.') }))
    .describe('The effective policy by the path of its keys: categories.ketua-rt.base.'),
});

export const policies = group({
  schema: z.literal('enroll.policies/1'),
  policies: list(group({ id: text, title: text })).describe('Policies that ship with the program.'),
});

export const policyProblems = group({
  schema: z.literal('enroll.policy-problems/1'),
  problems: list(
    group({
      code: z.enum(POLICY_PROBLEM_CODES),
      file: text.nullable(),
      line: row.nullable(),
      column: row.nullable().describe('From 1.'),
      path: text.describe('Keys from the top, with points between them.'),
      found: text.nullable().describe('What stands there, or what is missing.'),
      nearest: text.nullable().describe('The word that was probably meant.'),
      message: text,
    }),
  ),
  objections: list(
    group({
      code,
      severity,
      file,
      line: row.nullable(),
      column: row.nullable(),
      args: z.record(text, z.unknown()),
      message: text,
      todo: text.describe('What to do.'),
    }),
  ).describe('What the law has against a policy that can be computed.'),
});
