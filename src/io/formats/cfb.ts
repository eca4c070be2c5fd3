import { UnreadableFile } from '../../domain/unreadable.ts';

const END_OF_CHAIN = 0xfffffffe;
const HEADER = 512;

interface Stream {
  readonly start: number;
  readonly size: number;
}

/**
 * The container of .xls and of encrypted workbooks (OLE compound file): streams by name. Only what is needed to
 * tell what a file is and to hand on one stream; every chain is bounded by the size of the file.
 */
export class CompoundFile {
  readonly #file: string;
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #fat: readonly number[];
  readonly #streams = new Map<string, Stream>();
  readonly #small: { readonly limit: number; readonly fat: Buffer; readonly data: Buffer };

  constructor(file: string, bytes: Buffer) {
    this.#file = file;
    this.#bytes = bytes;
    if (bytes.length < HEADER) throw new UnreadableFile(file, { reason: 'truncated', args: {} });
    this.#sectorSize = 1 << bytes.readUInt16LE(30);
    if (this.#sectorSize !== 512 && this.#sectorSize !== 4096) throw this.#damaged();
    this.#fat = this.#readFat();
    const root = this.#readDirectory(this.#chain(bytes.readUInt32LE(48)));
    this.#small = {
      limit: bytes.readUInt32LE(56),
      fat: this.#chain(bytes.readUInt32LE(60)),
      data: this.#chain(root.start).subarray(0, root.size),
    };
  }

  /** Names are the same in capitals and small letters. */
  has(name: string): boolean {
    return this.#streams.has(name.toLowerCase());
  }

  /** The bytes of a stream; undefined when there is none of this name. */
  stream(name: string): Buffer | undefined {
    const found = this.#streams.get(name.toLowerCase());
    if (!found) return undefined;
    const bytes = found.size < this.#small.limit ? this.#smallChain(found) : this.#chain(found.start);
    if (bytes.length < found.size) throw new UnreadableFile(this.#file, { reason: 'truncated', args: {} });
    return bytes.subarray(0, found.size);
  }

  #damaged(): UnreadableFile {
    return new UnreadableFile(this.#file, { reason: 'damaged', args: {} });
  }

  #sector(number: number): Buffer {
    const start = (number + 1) * this.#sectorSize;
    if (start >= this.#bytes.length) throw new UnreadableFile(this.#file, { reason: 'truncated', args: {} });
    return this.#bytes.subarray(start, start + this.#sectorSize);
  }

  /** Each sector of the table stands in the file once, so that no list of them is longer than the file. */
  #readFat(): number[] {
    const sectors = new Set<number>();
    const add = (sector: number): void => {
      if (sector >= END_OF_CHAIN - 3) return;
      if (sectors.has(sector)) throw this.#damaged();
      sectors.add(sector);
    };
    for (let at = 76; at < HEADER; at += 4) add(this.#bytes.readUInt32LE(at));
    let more = this.#bytes.readUInt32LE(68);
    const lists = new Set<number>();
    while (more < END_OF_CHAIN - 3) {
      if (lists.has(more)) throw this.#damaged();
      lists.add(more);
      const numbers = numbersOf(this.#sector(more));
      more = numbers.pop() ?? END_OF_CHAIN;
      for (const number of numbers) add(number);
    }
    return [...sectors].flatMap((sector) => numbersOf(this.#sector(sector)));
  }

  #chain(start: number): Buffer {
    const sectors: Buffer[] = [];
    const most = this.#bytes.length / this.#sectorSize;
    for (let sector = start; sector < END_OF_CHAIN - 3; sector = this.#fat[sector] ?? END_OF_CHAIN) {
      if (sectors.length > most) throw this.#damaged();
      sectors.push(this.#sector(sector));
    }
    return Buffer.concat(sectors);
  }

  #smallChain(stream: Stream): Buffer {
    const { fat, data } = this.#small;
    const sectors: Buffer[] = [];
    let sector = stream.start;
    const most = Math.ceil(data.length / 64);
    while (sector < END_OF_CHAIN - 3 && sectors.length * 64 < stream.size) {
      if (sectors.length > most) throw this.#damaged();
      sectors.push(data.subarray(sector * 64, sector * 64 + 64));
      sector = sector * 4 + 4 <= fat.length ? fat.readUInt32LE(sector * 4) : END_OF_CHAIN;
    }
    return Buffer.concat(sectors);
  }

  #readDirectory(bytes: Buffer): Stream {
    let root: Stream = { start: END_OF_CHAIN, size: 0 };
    for (let at = 0; at + 128 <= bytes.length; at += 128) {
      const length = bytes.readUInt16LE(at + 64);
      const name = bytes.toString('utf16le', at, at + Math.max(0, Math.min(64, length) - 2)).toLowerCase();
      const stream = { start: bytes.readUInt32LE(at + 116), size: bytes.readUInt32LE(at + 120) };
      if (bytes[at + 66] === 5) root = stream;
      if (bytes[at + 66] === 2 && !this.#streams.has(name)) this.#streams.set(name, stream);
    }
    return root;
  }
}

function numbersOf(sector: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= sector.length; at += 4) numbers.push(sector.readUInt32LE(at));
  return numbers;
}
