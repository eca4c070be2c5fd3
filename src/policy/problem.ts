export type { PolicyProblem, PolicyProblemCode } from '../domain/policy-problem.ts';
