import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { ByteSource } from '../bytes.ts';
import { megabytes, SIDE_PART_BYTES } from '../limits.ts';
import { normalName, type ZipDirectory, type ZipEntry } from '../zip/directory.ts';
import { partChunks } from '../zip/part.ts';
import { attribute, readXml, type XmlHandler } from './xml.ts';

/** The parts of an office package and how they point at each other. */
export interface OfficePackage {
  readonly source: ByteSource;
  readonly parts: ZipDirectory;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `sharedStrings`; the same in strict OOXML. */
  readonly type: string;
  readonly target: string;
}

export function damagedPart(pack: OfficePackage, part: string): UnreadableFile {
  return new UnreadableFile(pack.source.file, { reason: 'damaged', args: { part: shownName(part) } });
}

export function requirePart(pack: OfficePackage, name: string): ZipEntry {
  const entry = pack.parts.get(normalName(name));
  if (!entry) throw damagedPart(pack, name);
  return entry;
}

/** Reads a part whole; unless told otherwise one of those that tell how a workbook is put together. Errors: `too-large` */
export async function readPart(
  pack: OfficePackage,
  name: string,
  handler: XmlHandler,
  most: number = SIDE_PART_BYTES,
): Promise<void> {
  const entry = requirePart(pack, name);
  if (entry.size > most)
    throw new UnreadableFile(pack.source.file, { reason: 'too-large', args: { megabytes: megabytes(most) } });
  await readXml(pack.source.file, entry.name, partChunks(pack.source, entry), handler);
}

/** The relations of a part (or of the package itself, for ''), with targets made absolute. */
export async function relationsOf(pack: OfficePackage, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!pack.parts.has(normalName(name))) return relations;
  await readPart(pack, name, {
    open(tag, attributes) {
      const target = attribute(attributes, 'Target');
      if (tag !== 'Relationship' || target === undefined || attributes.TargetMode === 'External') return;
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(folder, target),
      });
    },
  });
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const path = clean.startsWith('/') ? clean : `${folder}${clean}`;
  const out: string[] = [];
  for (const piece of path.split('/')) {
    if (piece === '..') out.pop();
    else if (piece !== '.' && piece !== '') out.push(piece);
  }
  return out.join('/');
}
