import type { FolderEntry } from '../../src/domain/found-files.ts';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import { type ByteSource, memoryBytes } from '../../src/io/bytes.ts';
import { openSource } from '../../src/io/formats/open-book.ts';
import { NODE } from '../../src/io/machine/node-platform.ts';
import { fixedCopy, possibleFixes } from '../../src/io/patch/fixed-copy.ts';
import { markedCopy } from '../../src/io/patch/marked-copy.ts';
import { patchXlsx } from '../../src/io/patch/patch-xlsx.ts';
import type { Notice } from '../../src/reports/run/notice.ts';
import type { Ports } from '../../src/run/ports.ts';

export interface MemoryWorld {
  readonly ports: Ports;
  /** What was said, in order. */
  readonly said: readonly Notice[];
  /** What no result may replace. */
  readonly inputs: ReadonlySet<string>;
}

function entriesOf(paths: readonly string[], folder: string): readonly FolderEntry[] {
  const start = folder === '.' ? '' : `${folder}/`;
  const rests = paths.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
  if (rests.length === 0) throw new UnreadableFile(folder, { reason: 'missing-file', args: {} });
  const names = new Map(rests.map((rest) => [rest.split('/', 1)[0] ?? '', rest.includes('/')]));
  return [...names].sort().map(([name, isFolder]) => ({ name, isFolder }));
}

/** A world without a disk, as a page has it: files by name, and nothing else. */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>>): MemoryWorld {
  const said: Notice[] = [];
  const inputs = new Set<string>();
  const bytesOf = (file: string): ByteSource => {
    const content = files[file];
    if (content === undefined) throw new UnreadableFile(file, { reason: 'missing-file', args: {} });
    return memoryBytes(file, Buffer.from(content as Uint8Array), NODE);
  };
  const textOf = async (file: string): Promise<string> => Buffer.from(files[file] as Uint8Array).toString();
  const ports: Ports = {
    say: (notice) => void said.push(notice),
    find: async (names) => {
      const found = names.filter((name) => files[name] !== undefined);
      const missing = names
        .filter((name) => files[name] === undefined)
        .map((name) => new UnreadableFile(name, { reason: 'missing-file', args: {} }));
      return { files: [...found].sort(), named: new Set(found), locks: [], aside: [], missing };
    },
    ownResults: async () => new Set(),
    open: async (file) => {
      inputs.add(file);
      return openSource(bytesOf(file));
    },
    readText: async (file) => {
      bytesOf(file);
      inputs.add(file);
      return textOf(file);
    },
    readOurs: async (file) => (files[file] === undefined ? undefined : textOf(file)),
    exists: async (file) => files[file] !== undefined,
    entries: async (folder) => entriesOf(Object.keys(files), folder),
    protect: (file) => void inputs.add(file),
    wholePath: (file, folder) => (folder === undefined || folder === '.' ? file : `${folder}/${file}`),
    sha256: (text) => `hash of ${text.length} letters`,
    markedCopy: (file, marking) => markedCopy(bytesOf(file), marking, 'enroll_ringkasan_00000000000000'),
    fixedCopy: (file, fixes) => fixedCopy(bytesOf(file), fixes),
    possibleFixes: (file, fixes) => possibleFixes(bytesOf(file), fixes),
    filledCopy: (file, sheet, edits) => patchXlsx(bytesOf(file), sheet, edits),
  };
  return { ports, said, inputs };
}

/** A file to write as bytes. */
export async function written(content: unknown): Promise<Buffer> {
  if (typeof content !== 'function') throw new TypeError('no pieces');
  const chunks: Buffer[] = [];
  for await (const piece of content({ sha256: async () => undefined })) chunks.push(Buffer.from(piece));
  return Buffer.concat(chunks);
}
