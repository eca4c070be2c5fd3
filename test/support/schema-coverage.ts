import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

type Root = Node & { readonly $id: string; readonly definitions?: Readonly<Record<string, Node>> };

/**
 * A JSON Schema file held against documents: whether they are valid, and which of its properties and alternatives any of them
 * has shown so far. Definitions are told by their own names, so that a document of another schema may show them as well.
 */
export class SchemaCoverage {
  readonly #root: Root;
  readonly #seen: Set<string>;
  readonly #validate: ValidateFunction;
  readonly #branches = new Map<Node, ValidateFunction>();

  /** @param seen what was shown; several schemas may share it */
  constructor(path: string, seen: Set<string>) {
    this.#root = JSON.parse(readFileSync(path, 'utf8')) as Root;
    this.#seen = seen;
    this.#validate = WHOLE.compile(this.#root);
  }

  get id(): string {
    return this.#root.$id;
  }

  /** What is wrong with a document, as ajv says it; a valid one shows what it has. */
  check(document: unknown): readonly string[] {
    if (this.#validate(document)) {
      this.#walk(this.#root, document, this.id);
      return [];
    }
    return (this.#validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${this.id}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  /** The properties and alternatives that no document has shown: `enroll.budget/1.rows[].subFund`. */
  unseen(): readonly string[] {
    const all = new Set<string>();
    const visited = new Set<Node>();
    const visit = (node: Node, at: string): void => {
      if (visited.has(node)) return;
      visited.add(node);
      for (const [key, child, name] of this.#children(node, at)) {
        if (key !== undefined) all.add(key);
        visit(child, name);
      }
    };
    visit(this.#root, this.id);
    return [...all].filter((key) => !this.#seen.has(key)).sort();
  }

  /** What stands below a node: what is to be shown, if anything, the node, and its name. */
  *#children(node: Node, at: string): Iterable<readonly [key: string | undefined, Node, name: string]> {
    const { $ref, properties = {}, additionalProperties: other, items, anyOf, oneOf, allOf = [] } = node;
    if ($ref) yield [undefined, this.#definition($ref), definitionName($ref)];
    for (const [key, child] of Object.entries(properties)) yield [`${at}.${key}`, child, `${at}.${key}`];
    if (typeof other === 'object') yield [undefined, other, `${at}.*`];
    if (items) yield [undefined, items, `${at}[]`];
    for (const [index, child] of (anyOf ?? oneOf ?? []).entries())
      yield [`${at}|${index}`, child, `${at}|${index}`];
    for (const child of allOf) yield [undefined, child, at];
  }

  #definition(ref: string): Node {
    const found = this.#root.definitions?.[definitionName(ref)];
    if (!found) throw new RangeError(`no definition ${ref}`);
    return found;
  }

  #walk(node: Node, value: unknown, at: string): void {
    if (node.$ref) this.#walk(this.#definition(node.$ref), value, definitionName(node.$ref));
    for (const one of node.allOf ?? []) this.#walk(one, value, at);
    for (const [index, one] of (node.anyOf ?? node.oneOf ?? []).entries()) {
      if (!this.#fits(one, value)) continue;
      this.#seen.add(`${at}|${index}`);
      this.#walk(one, value, `${at}|${index}`);
    }
    if (Array.isArray(value)) {
      const { items } = node;
      if (items) for (const one of value) this.#walk(items, one, `${at}[]`);
    } else if (typeof value === 'object' && value !== null) this.#walkObject(node, value, at);
  }

  #walkObject({ properties = {}, additionalProperties: other }: Node, value: object, at: string): void {
    for (const [key, own] of Object.entries(value)) {
      const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (child) {
        this.#seen.add(`${at}.${key}`);
        this.#walk(child, own, `${at}.${key}`);
      } else if (typeof other === 'object') this.#walk(other, own, `${at}.*`);
    }
  }

  #fits(branch: Node, value: unknown): boolean {
    const known =
      this.#branches.get(branch) ?? PARTS.compile({ ...branch, definitions: this.#root.definitions });
    this.#branches.set(branch, known);
    return known(value) === true;
  }
}

/** One for all: each would compile what schemas are held against by itself. */
const WHOLE = new Ajv({ strict: true, allErrors: true, code: { optimize: false } });
/** Parts of what has been held against it already, whose first error tells enough. */
const PARTS = new Ajv({ strict: true, validateSchema: false, code: { optimize: false } });

const definitionName = (ref: string): string => ref.replace('#/definitions/', '');
