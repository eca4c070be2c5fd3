import { z } from 'zod';
import { policySchema } from './schema.ts';

/** The JSON Schema (draft 7) of a policy file, without words; `reports/policy-schema` adds what the keys mean. */
export function plainJsonSchema(): object {
  return z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' });
}
