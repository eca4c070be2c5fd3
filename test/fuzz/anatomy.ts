import { memoryBytes } from '../../src/io/bytes.ts';
import { DEFAULT_LIMITS } from '../../src/io/limits.ts';
import { NODE } from '../../src/io/machine/node-platform.ts';
import { readDirectory } from '../../src/io/zip/directory.ts';
import { partBytes } from '../../src/io/zip/part.ts';
import type { Random } from './mutate.ts';

/** Of what a file is made, as far as it can be changed by its own grammar. */
export type Anatomy =
  | { readonly kind: 'zip'; readonly parts: readonly { readonly name: string; readonly data: Buffer }[] }
  | { readonly kind: 'records' }
  | { readonly kind: 'markup' }
  | { readonly kind: 'table' };

export async function anatomyOf(bytes: Buffer): Promise<Anatomy> {
  if (bytes.readUInt32BE(0) === 0x504b0304) {
    const source = memoryBytes('corpus', bytes, NODE);
    const directory = await readDirectory(source, DEFAULT_LIMITS);
    const parts = await Promise.all(
      [...directory.values()].map(async (entry) => ({
        name: entry.name,
        data: Buffer.from(await partBytes(source, entry)),
      })),
    );
    return { kind: 'zip', parts };
  }
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) return { kind: 'records' };
  return { kind: bytes.subarray(0, 400).includes('<') ? 'markup' : 'table' };
}

const pick = <T>(list: readonly T[], next: Random): T => list[next(list.length)] as T;

type Cut<T> = (whole: T, next: Random) => T;
type Named<T> = Readonly<Record<string, Cut<T>>>;

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];
const delimiterOf = (text: string): string => [';', '\t', ','].find((one) => text.includes(one)) ?? ',';

const TABLE: Named<string> = {
  'a line break less': (text, next) => {
    const breaks = [...text.matchAll(/\r?\n/g)];
    const { index = 0, 0: found = '' } = breaks.length > 0 ? pick(breaks, next) : {};
    return text.slice(0, index) + text.slice(index + found.length);
  },
  'a line break more': (text, next) => {
    const at = pick([...text.matchAll(/[;,\t]/g)], next)?.index ?? 0;
    return insert(text, at, '\r\n');
  },
  'a quote more': (text, next) =>
    insert(text, (pick([...text.matchAll(/[;,\t]/g)], next)?.index ?? 0) + next(2), '"'),
  'a quote less': (text, next) => {
    const quotes = [...text.matchAll(/"/g)];
    if (quotes.length === 0) return insert(text, pick(lineStarts(text), next), '"');
    const at = pick(quotes, next).index;
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a delimiter more': (text, next) =>
    insert(text, pick([...text.matchAll(/[;,\t]/g)], next)?.index ?? 0, delimiterOf(text)),
  'another delimiter in one line': (text, next) => {
    const lines = text.split('\n');
    const at = next(lines.length);
    lines[at] = (lines[at] ?? '').replaceAll(delimiterOf(text), pick([';', ',', '\t', '|'], next));
    return lines.join('\n');
  },
  'a line moved right': (text, next) =>
    insert(text, pick(lineStarts(text), next), delimiterOf(text).repeat(1 + next(12))),
  'blank lines': (text, next) => insert(text, pick(lineStarts(text), next), '\r\n'.repeat(1 + next(60))),
  'the header again': (text, next) =>
    insert(text, pick(lineStarts(text), next), text.slice(0, text.indexOf('\n') + 1)),
  'a line of something': (text, next) =>
    insert(
      text,
      pick(lineStarts(text), next),
      `${pick(['########', 'JUMLAH', 'RT 02', '***', 'sep=;', '\0\0'], next)}\r\n`,
    ),
  'a NUL': (text, next) => insert(text, next(text.length), '\0'),
  'a BOM inside': (text, next) => insert(text, pick(lineStarts(text), next), '\uFEFF'),
  'line ends of another system': (text, next) =>
    text.replaceAll('\r\n', pick(['\n', '\r', '\n\r', '\u2028'], next)),
};

const TAG = /<[^>]*>/g;
const swallowing = [
  '<!--',
  '<![CDATA[',
  '<title>',
  '<script>',
  '<style>',
  '<textarea>',
  '<td a="',
  "<td a='",
  '<?',
  '<!DOCTYPE x [',
  '</table>',
  '</sheetData>',
  '<template>',
  '<noscript>',
  '<select>',
  '<tr hidden>',
  '<row hidden="1">',
];

const MARKUP: Named<string> = {
  'a tag less': (text, next) => {
    const { index = 0, 0: tag = '' } = pick([...text.matchAll(TAG)], next) ?? {};
    return text.slice(0, index) + text.slice(index + tag.length);
  },
  'a tag twice': (text, next) => {
    const { index = 0, 0: tag = '' } = pick([...text.matchAll(TAG)], next) ?? {};
    return insert(text, index, tag);
  },
  'a tag elsewhere': (text, next) => {
    const tags = [...text.matchAll(TAG)];
    return insert(text, pick(tags, next)?.index ?? 0, pick(tags, next)?.[0] ?? '');
  },
  'something that swallows': (text, next) =>
    insert(text, pick([...text.matchAll(TAG)], next)?.index ?? 0, pick(swallowing, next)),
  'an attribute changed': (text, next) => {
    const found = [...text.matchAll(/(?<= [\w:-]+=")[^"]*/g)];
    if (found.length === 0) return text;
    const { index, 0: value } = pick(found, next);
    const other = pick(
      ['', '0', '1', '-1', '2', '99999999999', 'A1', 'XFE1048577', 's', 'str', 'e', 'b', 'd', value + value],
      next,
    );
    return text.slice(0, index) + other + text.slice(index + value.length);
  },
  'an attribute less': (text, next) => {
    const found = [...text.matchAll(/ [\w:-]+="[^"]*"/g)];
    if (found.length === 0) return text;
    const { index, 0: attribute } = pick(found, next);
    return text.slice(0, index) + text.slice(index + attribute.length);
  },
  'a closing tag for an opening one': (text, next) => {
    const { index = 0, 0: tag = '' } = pick([...text.matchAll(/<[a-z][^>/]*>/gi)], next) ?? {};
    return `${text.slice(0, index)}</${tag.slice(1).split(/[\s>]/)[0]}>${text.slice(index + tag.length)}`;
  },
  'cut off': (text, next) =>
    text.slice(0, Math.floor(text.length / 4) + next(Math.floor(text.length * 0.75))),
};

interface RecordAt {
  readonly at: number;
  readonly length: number;
}

/** The records of the workbook stream, as they follow one another from its BOF on in a file whose stream is not scattered. */
function recordsOf(bytes: Buffer): RecordAt[] {
  const records: RecordAt[] = [];
  const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  for (let at = begin; at >= 0 && at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16LE(at + 2);
    if (bytes.readUInt16LE(at) === 0 && length === 0) break;
    records.push({ at, length });
    at += 4 + length;
  }
  return records;
}

const changedAt = (bytes: Buffer, at: number, value: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value & 0xffff, at);
  return copy;
};

const RECORDS: Named<Buffer> = {
  'a record of another kind': (bytes, next) =>
    changedAt(
      bytes,
      pick(recordsOf(bytes), next).at,
      pick([0x0fff, 0x0203, 0x00fd, 0x0204, 0x000a, 0x003c], next),
    ),
  'a record that states another length': (bytes, next) => {
    const { at, length } = pick(recordsOf(bytes), next);
    return changedAt(bytes, at + 2, length + pick([-1, 1, 2, -4, 300, 0xffff - length], next));
  },
  'a number in a record changed': (bytes, next) => {
    const { at, length } = pick(recordsOf(bytes), next);
    if (length < 2) return bytes;
    return changedAt(
      bytes,
      at + 4 + 2 * next(Math.min(4, length >> 1)),
      pick([0, 1, 0xff, 0xffff, 13, 300], next),
    );
  },
  "two records in each other's place": (bytes, next) => {
    const [one, other] = [pick(recordsOf(bytes), next), pick(recordsOf(bytes), next)].sort(
      (a, b) => a.at - b.at,
    );
    if (!one || !other || one.at === other.at) return bytes;
    const [oneEnd, otherEnd] = [one.at + 4 + one.length, other.at + 4 + other.length];
    return Buffer.concat([
      bytes.subarray(0, one.at),
      bytes.subarray(other.at, otherEnd),
      bytes.subarray(oneEnd, other.at),
      bytes.subarray(one.at, oneEnd),
      bytes.subarray(otherEnd),
    ]);
  },
};

const one =
  <T>(named: Named<T>) =>
  (whole: T, next: Random, changes: string[]): T => {
    const name = pick(Object.keys(named), next);
    changes.push(name);
    return named[name]?.(whole, next) ?? whole;
  };

/** One change by the grammar of each kind; what was done is added to `changes`. */
export const cut = { table: one(TABLE), markup: one(MARKUP), records: one(RECORDS) };
