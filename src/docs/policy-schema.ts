import type { Localized } from '../domain/language.ts';
import { plainJsonSchema } from '../policy/json-schema.ts';
import { POLICY_KEYS } from '../text/policy/policy-keys.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

/** The JSON Schema of a policy file, made from the schema that reads it, with the meaning of every key in both languages. */
export function policyJsonSchema(): string {
  return describedSchema('enroll policy', plainJsonSchema(), POLICY_KEYS);
}

/** A JSON Schema as a file, with the meaning of every key in both languages; `words` by the keys' paths. */
export function describedSchema(title: string, plain: object, words: Words): string {
  const schema = plain as Node;
  describe(schema, '', words);
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

type Words = Readonly<Record<string, Localized>>;

/** The path of every key that the schema allows; `*` for a name of the writer's own. */
export function policyKeyPaths(): string[] {
  const paths: string[] = [];
  const visit = (node: Node, path: string): void => {
    // A value that may be written in several ways has its keys in each of them.
    if (path !== '' && !path.endsWith('*') && !paths.includes(path)) paths.push(path);
    for (const [key, child] of childrenOf(node, path)) visit(child, key);
  };
  visit(plainJsonSchema() as Node, '');
  return paths;
}

function describe(node: Node, path: string, words: Words): void {
  const own = words[path];
  if (own) node.description = `${own.id} / ${own.en}`;
  for (const [key, child] of childrenOf(node, path)) describe(child, key, words);
}

/** Named keys below a node; groups whose values are only words or numbers have none worth describing. */
function childrenOf(node: Node, path: string): [string, Node][] {
  const join = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return shapesOf(node).flatMap(({ properties, additionalProperties: any }) => {
    const named = Object.entries(properties ?? {}).map(([key, child]): [string, Node] => [join(key), child]);
    return typeof any === 'object' && shapesOf(any).length > 0 ? [...named, [join('*'), any]] : named;
  });
}

/** The groups of keys that a node allows: its own, those of a list's entries, those of its alternatives. */
function shapesOf(node: Node): Node[] {
  const own = node.properties || node.additionalProperties ? [node] : [];
  return [...own, ...(node.items ? shapesOf(node.items) : []), ...(node.anyOf ?? []).flatMap(shapesOf)];
}
