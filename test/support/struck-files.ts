import { CFB, utils, write } from '@e965/xlsx';

type Rows = readonly (readonly string[])[];

/** Records of an .xls or of a part of an .xlsb. */
interface Item {
  readonly type: number;
  readonly data: Buffer;
}

const book = (rows: Rows, name: string) =>
  utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), name);

const FONT = 0x31;
const CELL_FORMAT = 0xe0;
const BOUND_SHEET = 0x85;
const LABEL = 0x204;

/** An .xls in which these cells, as `row:column` from 0, are struck through. */
export function struckXls(rows: Rows, struck: ReadonlySet<string>): Buffer {
  const file = Buffer.from(write(book(rows, 'Data'), { type: 'buffer', bookType: 'biff8' }) as Buffer);
  const container = CFB.read(file, { type: 'buffer' });
  const records = biff(Buffer.from((CFB.find(container, 'Workbook')?.content ?? []) as Uint8Array));
  const font = records.find(({ type }) => type === FONT) as Item;
  const formats = records.filter(({ type }) => type === CELL_FORMAT);
  const line = Buffer.from(font.data);
  line.writeUInt16LE(line.readUInt16LE(2) | 8, 2);
  // The fifth font has the number 5: the number 4 is given to none.
  const fonts = [...new Array<Item>(3).fill(font), { type: FONT, data: line }];
  const format = Buffer.from((formats.at(-1) as Item).data);
  format.writeUInt16LE(5, 0);
  const out: Item[] = [];
  for (const record of records) {
    if (record.type === LABEL && struck.has(placeOf(record))) record.data.writeUInt16LE(formats.length, 4);
    out.push(record);
    if (record === font) out.push(...fonts);
    if (record === formats.at(-1)) out.push({ type: CELL_FORMAT, data: format });
  }
  const added = fonts.length * (4 + font.data.length) + 4 + format.length;
  for (const { type, data } of out)
    if (type === BOUND_SHEET) data.writeUInt32LE(data.readUInt32LE(0) + added, 0);
  const again = CFB.utils.cfb_new();
  CFB.utils.cfb_add(again, '/Workbook', Buffer.concat(out.map(({ type, data }) => headed(type, data))));
  return Buffer.from(CFB.write(again, { type: 'buffer' }) as Uint8Array);
}

/** What a program wrote into the cell of a formula of an .xls: the text never comes, it is empty, or a zero to be computed later. */
export type Unfinished = 'no-text' | 'empty' | 'later';

const RESULTS: Readonly<Record<Unfinished, readonly [result: readonly number[], flags: number]>> = {
  'no-text': [[0, 0, 0, 0, 0, 0, 0xff, 0xff], 0],
  empty: [[3, 0, 0, 0, 0, 0, 0xff, 0xff], 0],
  later: [[0, 0, 0, 0, 0, 0, 0, 0], 3],
};

/** An .xls in which the texts `=`, by their rows, are formulas without a result, and the texts `=X` ones that gave X. */
export function formulaXls(rows: Rows, unfinished: Unfinished): Buffer {
  const file = Buffer.from(write(book(rows, 'Data'), { type: 'buffer', bookType: 'biff8' }) as Buffer);
  const container = CFB.read(file, { type: 'buffer' });
  const records = biff(Buffer.from((CFB.find(container, 'Workbook')?.content ?? []) as Uint8Array));
  const out = records.flatMap((record): Item[] => {
    if (record.type !== LABEL) return [record];
    const text = rows[record.data.readUInt16LE(0)]?.[record.data.readUInt16LE(2)] ?? '';
    if (!text.startsWith('=')) return [record];
    const given = text.slice(1);
    const [result, flags] = given === '' ? RESULTS[unfinished] : RESULTS['no-text'];
    // The place and format of the cell, the result, flags, and a formula that names the first cell.
    const head = Buffer.alloc(8);
    head.writeUInt16LE(flags, 0);
    const formula = Buffer.from([5, 0, 0x44, 0, 0, 0, 0]);
    const cell = Buffer.concat([
      record.data.subarray(0, 6),
      Buffer.from(result),
      head.subarray(0, 6),
      formula,
    ]);
    const length = Buffer.alloc(3);
    length.writeUInt16LE(given.length, 0);
    const told = { type: 0x207, data: Buffer.concat([length, Buffer.from(given, 'latin1')]) };
    return [{ type: 6, data: cell }, ...(given === '' ? [] : [told])];
  });
  const again = CFB.utils.cfb_new();
  CFB.utils.cfb_add(again, '/Workbook', Buffer.concat(out.map(({ type, data }) => headed(type, data))));
  return Buffer.from(CFB.write(again, { type: 'buffer' }) as Uint8Array);
}

const placeOf = ({ data }: Item): string => `${data.readUInt16LE(0)}:${data.readUInt16LE(2)}`;

function headed(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function biff(stream: Buffer): Item[] {
  const records: Item[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const data = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    records.push({ type: stream.readUInt16LE(at), data: Buffer.from(data) });
  }
  return records;
}

/** The same as .xlsb. */
export function struckXlsb(rows: Rows, struck: ReadonlySet<string>): Buffer {
  const file = Buffer.from(write(book(rows, 'Data'), { type: 'buffer', bookType: 'xlsb' }) as Buffer);
  const container = CFB.read(file, { type: 'buffer' });
  const part = (name: string): { content: unknown } => CFB.find(container, name) as never;
  const styles = part('/xl/styles.bin');
  let formats = 0;
  let last: Item | undefined;
  styles.content = parts(Buffer.from(styles.content as never), ({ type, data }) => {
    if (type === 617) formats = 0;
    else if (type === 47) formats++;
    if (type === 47) last = { type, data };
    // Behind the formats that are there: a cell names its own by its place.
    if (type === 618 && last) {
      const format = Buffer.from(last.data);
      format.writeUInt16LE(1, 4);
      return [
        { type: 47, data: format },
        { type, data },
      ];
    }
    if (type !== 43) return [{ type, data }];
    const line = Buffer.from(data);
    line.writeUInt8(line.readUInt8(2) | 8, 2);
    return [
      { type, data },
      { type, data: line },
    ];
  });
  const sheet = part('/xl/worksheets/sheet1.bin');
  let row = -1;
  let column = -1;
  sheet.content = parts(Buffer.from(sheet.content as never), ({ type, data }) => {
    if (type === 0) row = data.readUInt32LE(0);
    if (type === 0) column = -1;
    const isCell = type >= 1 && type <= 18;
    const isShort = type >= 12;
    if (isCell) column = isShort ? column + 1 : data.readUInt32LE(0);
    if (isCell && struck.has(`${row}:${column}`)) data.writeUIntLE(formats, isShort ? 0 : 4, 3);
    return [{ type, data }];
  });
  return Buffer.from(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Uint8Array);
}

/** What stands before the sixteen bytes of a format. */
const XF_HEAD = Buffer.from([47, 16]);

/** The records of a part, each replaced by what `change` makes of it. */
function parts(bytes: Buffer, change: (item: Item) => readonly Item[]): Buffer {
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [type, afterType] = sevens(bytes, at, 2);
    const [length, start] = sevens(bytes, afterType, 4);
    const data = Buffer.from(bytes.subarray(start, start + length));
    for (const item of change({ type, data }))
      out.push(item.type === 47 ? XF_HEAD : bytes.subarray(at, start), item.data);
    at = start + length;
  }
  return Buffer.concat(out);
}

function sevens(bytes: Buffer, start: number, most: number): [number, number] {
  let value = 0;
  for (let i = 0; i < most; i++) {
    const byte = bytes[start + i] ?? 0;
    value |= (byte & 0x7f) << (7 * i);
    if ((byte & 0x80) === 0) return [value, start + i + 1];
  }
  return [value, start + most];
}
