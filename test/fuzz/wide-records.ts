import type { Random } from './mutate.ts';

/** A record of the binary parts of an .xlsb: its type in one or two bytes of seven bits, its length in one to four. */
interface WideRecord {
  readonly type: number;
  readonly data: Buffer;
}

function numberAt(bytes: Buffer, start: number, most: number): readonly [number, number] {
  let value = 0;
  for (let index = 0; index < most; index++) {
    const byte = bytes[start + index] ?? 0;
    value |= (byte & 0x7f) << (7 * index);
    if ((byte & 0x80) === 0) return [value, start + index + 1];
  }
  return [value, start + most];
}

function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7) {
    if (left < 0x80) return [...bytes, left];
    bytes.push((left & 0x7f) | 0x80);
  }
}

function recordsOf(bytes: Buffer): WideRecord[] {
  const records: WideRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [type, afterType] = numberAt(bytes, at, 2);
    const [length, start] = numberAt(bytes, afterType, 4);
    records.push({ type, data: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return records;
}

const written = ({ type, data }: WideRecord, length = data.length): Buffer =>
  Buffer.concat([Buffer.from([...numberBytes(type), ...numberBytes(length)]), data]);

const pick = <T>(list: readonly T[], next: Random): T => list[next(list.length)] as T;

/** Kinds that matter to a reader: cells, rows, the beginning and the end of data, and one that is none. */
const KINDS = [0, 1, 2, 5, 6, 7, 8, 19, 145, 146, 159, 160, 9000];

type Change = (records: WideRecord[], at: number, next: Random) => Buffer[];

const BEGIN_STRINGS = 159;

const rest = (records: readonly WideRecord[]): Buffer[] => records.map((record) => written(record));

const CHANGES: Readonly<Record<string, Change>> = {
  'a record less': (records, at) => rest(records.filter((_, index) => index !== at)),
  'a record twice': (records, at) => rest(records.toSpliced(at, 0, records[at] as WideRecord)),
  'a record elsewhere': (records, at, next) =>
    rest(records.toSpliced(next(records.length), 0, records[at] as WideRecord)),
  'a record of another kind': (records, at, next) =>
    rest(records.with(at, { data: records[at]?.data ?? Buffer.alloc(0), type: pick(KINDS, next) })),
  'a record that states another length': (records, at, next) =>
    records.map((record, index) =>
      index === at
        ? written(record, Math.max(0, record.data.length + pick([-1, 1, 2, -4, 300, 2_000_000], next)))
        : written(record),
    ),
  'a number in a record changed': (records, at, next) => {
    const data = Buffer.from(records[at]?.data ?? []);
    if (data.length >= 2)
      data.writeUInt16LE(pick([0, 1, 0xff, 0xffff, 13, 300], next), 2 * next(Math.min(4, data.length >> 1)));
    return rest(records.with(at, { type: records[at]?.type ?? 0, data }));
  },
  'cut off': (records, at) => rest(records.slice(0, at)),
};

/** A part of an .xlsb with one change to its records; what was done is added to `changes`. */
export function cutWide(part: Buffer, next: Random, changes: string[]): Buffer {
  const records = recordsOf(part);
  if (records.length === 0) return part;
  // Strings in another order are another file, in which nothing is wrong.
  const isStrings = records[0]?.type === BEGIN_STRINGS;
  const name = pick(
    Object.keys(CHANGES).filter((each) => !(isStrings && each === 'a record elsewhere')),
    next,
  );
  changes.push(name);
  return Buffer.concat(CHANGES[name]?.(records, next(records.length), next) ?? [part]);
}
