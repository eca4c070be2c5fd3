import { type ByteSource, slice } from '../bytes.ts';
import { wideOrder } from '../formats/detect.ts';
import type { Limits } from '../limits.ts';
import type { ZipTools } from '../platform.ts';
import { damagedPart, type OfficePackage, type Relation, relationsOf, requirePart } from '../xlsx/package.ts';
import { normalName, readDirectory, type ZipEntry } from '../zip/directory.ts';
import { packBytes, packStream } from '../zip/pack.ts';
import { partChunks } from '../zip/part.ts';
import type { PackedPart } from '../zip/write-zip.ts';
import { appended, attributeOf, bytes, documentOf, edited } from './markup.ts';

/** Works on the text of a part as it streams by. */
export interface PartRewriter {
  push(text: string): string;
  end(): string;
}

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An office package of which some parts are changed and others added; all else is copied as it is packed. */
export class PackageEditor {
  readonly pack: OfficePackage;
  readonly #changed = new Map<string, PackedPart>();
  readonly #texts = new Map<string, string>();

  readonly #tools: ZipTools;

  private constructor(pack: OfficePackage, tools: ZipTools) {
    this.pack = pack;
    this.#tools = tools;
  }

  static async open(source: ByteSource, limits: Limits): Promise<PackageEditor> {
    const pack = { source, parts: await readDirectory(source, limits) };
    return new PackageEditor(pack, await source.platform.zip());
  }

  has(part: string): boolean {
    const name = normalName(part);
    return this.pack.parts.has(name) || this.#changed.has(name) || this.#texts.has(name);
  }

  /** A part's text, one byte a character, with the changes made so far. */
  async text(part: string): Promise<string> {
    const known = this.#texts.get(normalName(part));
    if (known !== undefined) return known;
    let text = '';
    for await (const piece of utf8Pieces(partChunks(this.pack.source, requirePart(this.pack, part))))
      text += piece;
    return text;
  }

  /** Replaces the text of a part, or adds the part. */
  set(part: string, text: string): void {
    this.#texts.set(normalName(part), text);
    this.#changed.set(
      normalName(part),
      packBytes(this.#nameOf(part), Buffer.from(text, 'latin1'), this.#tools),
    );
  }

  /** Rewrites a part without having it in memory as a whole. */
  async rewrite(part: string, rewriter: PartRewriter): Promise<void> {
    const { source } = this.pack;
    const name = this.#nameOf(part);
    const pieces = rewritten(partChunks(source, requirePart(this.pack, part)), rewriter);
    this.#changed.set(normalName(part), await packStream(name, pieces, this.#tools));
  }

  #nameOf(part: string): string {
    return this.pack.parts.get(normalName(part))?.name ?? part;
  }

  /** `xl/comments` → the first of `xl/comments1.xml`, `xl/comments2.xml` … that is not there yet. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** States what a new part is. */
  async setContentType(part: string, type: string): Promise<void> {
    await this.#addToTypes(
      (prefix) => `<${prefix}Override PartName="/${bytes(part)}" ContentType="${type}"/>`,
    );
  }

  /** States what all parts with an extension are, unless that is said already. */
  async setDefaultType(extension: string, type: string): Promise<void> {
    const text = await this.text(TYPES);
    const said = documentOf(text).children.some(
      (child) =>
        child.name === 'Default' &&
        attributeOf(text.slice(child.start, child.inner), 'Extension')?.toLowerCase() === extension,
    );
    if (said) return;
    await this.#addToTypes((prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
  }

  async #addToTypes(content: (prefix: string) => string): Promise<void> {
    const text = await this.text(TYPES);
    const { root } = documentOf(text);
    if (!root) throw damagedPart(this.pack, TYPES);
    this.set(TYPES, edited(text, [appended(text, root, content(root.prefix))]));
  }

  relations(part: string): Promise<readonly Relation[]> {
    return relationsOf(this.pack, part);
  }

  /** Adds a relation of a part to another one and returns its id. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const name = relationsPart(part);
    const text = this.has(name)
      ? await this.text(name)
      : `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const { root, children } = documentOf(text);
    if (!root) throw damagedPart(this.pack, name);
    const ids = new Set(
      children.map((child) => attributeOf(text.slice(child.start, child.inner), 'Id')?.toLowerCase()),
    );
    let number = children.length + 1;
    while (ids.has(`rid${number}`)) number++;
    const relation = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="/${bytes(target)}"/>`;
    this.set(name, edited(text, [appended(text, root, relation)]));
    return `rId${number}`;
  }

  /** Every part: those of the original in their order, then the new ones. */
  parts(): PackedPart[] {
    const { parts } = this.pack;
    const kept = [...parts].map(([name, entry]) => this.#changed.get(name) ?? this.#copy(entry));
    return [...kept, ...[...this.#changed].flatMap(([name, part]) => (parts.has(name) ? [] : [part]))];
  }

  #copy(entry: ZipEntry): PackedPart {
    const { source } = this.pack;
    const { name, method, crc, size, packed, offset } = entry;
    return {
      name,
      method,
      crc,
      size,
      async data() {
        const header = await slice(source, offset, 30);
        return slice(source, offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), packed);
      },
    };
  }
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

async function* rewritten(
  chunks: AsyncIterable<Buffer>,
  rewriter: PartRewriter,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of utf8Pieces(chunks)) yield Buffer.from(rewriter.push(piece), 'latin1');
  yield Buffer.from(rewriter.end(), 'latin1');
}

/** XML as UTF-8, one byte a character; the rare part in UTF-16 is turned into it. */
async function* utf8Pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const order = isFirst ? wideOrder(chunk.subarray(0, 2)) : undefined;
    if (order) decoder = new TextDecoder(order);
    const text = decoder ? bytes(decoder.decode(chunk, { stream: true })) : chunk.toString('latin1');
    yield isFirst && decoder ? text.replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"') : text;
    isFirst = false;
  }
}
