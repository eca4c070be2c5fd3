import type { PolicyInput } from './input.ts';
import type { FoundProblem } from './problem.ts';
import { policySchema } from './schema.ts';
import { type ParsedYaml, parseYaml, type YamlFile } from './yaml.ts';

/** Reads the text of a policy file (YAML, of which JSON is a part). Problems carry line and column. */
export const parsePolicy = (text: string): ParsedYaml<PolicyInput> => parseYaml(text, POLICY_FILE);

const POLICY_FILE: YamlFile<PolicyInput> = {
  schema: policySchema,
  otherwise: 'not-a-policy',
  crowded: crowdedKeys,
};

/** Of one mapping, more than any policy has: each category is held against all others. */
const MOST_CATEGORIES = 300;

function crowdedKeys(data: unknown): FoundProblem | undefined {
  const { categories } = (data ?? {}) as { readonly categories?: unknown };
  const count = typeof categories === 'object' && categories !== null ? Object.keys(categories).length : 0;
  if (count <= MOST_CATEGORIES) return undefined;
  return { code: 'wrong-count', path: ['categories'], found: String(count), max: MOST_CATEGORIES };
}
