import { open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * The floor that the readers are measured against: inflate the two parts of one known file and cut every cell out
 * of the text, with no check, no fallback, no second format. It reads this bench's own files and nothing else.
 */
export async function floorXlsx(
  path: string,
  visit: (cells: readonly (string | undefined)[]) => void,
): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(size);
    await file.read(bytes, 0, size, 0);
    const strings: string[] = [];
    let rest = '';
    for await (const text of inflate(bytes, 'xl/sharedStrings.xml')) rest = scanStrings(rest + text, strings);
    rest = '';
    for await (const text of inflate(bytes, 'xl/worksheets/sheet1.xml'))
      rest = scanRows(rest + text, strings, visit);
  } finally {
    await file.close();
  }
}

async function* inflate(bytes: Buffer, name: string): AsyncGenerator<string> {
  const central = bytes.lastIndexOf(name) - 46;
  const offset = bytes.readUInt32LE(central + 42);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const stream = createInflateRaw({ chunkSize: 65_536 });
  stream.end(bytes.subarray(start, start + bytes.readUInt32LE(central + 20)));
  stream.setEncoding('utf8');
  yield* stream;
}

function scanStrings(text: string, strings: string[]): string {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<t', at);
    const end = text.indexOf('</t>', start);
    if (start < 0 || end < 0) return text.slice(start < 0 ? at : start);
    strings.push(text.slice(text.indexOf('>', start) + 1, end));
    at = end + 4;
  }
}

function scanRows(
  text: string,
  strings: readonly string[],
  visit: (cells: readonly (string | undefined)[]) => void,
): string {
  let at = 0;
  for (;;) {
    const end = text.indexOf('</row>', at);
    if (end < 0) return text.slice(at);
    const cells: (string | undefined)[] = [];
    let cell = text.indexOf('<c ', at);
    while (cell >= 0 && cell < end) {
      const tagEnd = text.indexOf('>', cell);
      const close = text.indexOf('</c>', tagEnd);
      const value = text.indexOf('<v>', tagEnd);
      if (value >= 0 && value < close) {
        const raw = text.slice(value + 3, text.indexOf('<', value + 3));
        cells.push(text.startsWith('t="s"', tagEnd - 5) ? strings[Number(raw)] : raw);
      } else cells.push(text.slice(text.indexOf('<t>', tagEnd) + 3, text.indexOf('</t>', tagEnd)));
      cell = text.indexOf('<c ', close);
    }
    visit(cells);
    at = end + 6;
  }
}
