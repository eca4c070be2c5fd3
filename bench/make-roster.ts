import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeflateRaw } from 'node:zlib';
import { NODE_ZIP } from '../src/io/machine/node-zip.ts';

/**
 * Invented people, the same ones every time: a linear congruential generator, seeded. Nothing is wrong with any of them: NIKs are all
 * different, up to a million of them over all seeds, and ages lie between 26 and 56.
 */
function* rosterRows(rows: number, seed = 1): Generator<readonly (string | number)[]> {
  let state = 20_260_300 + seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
  /** Names that hardly repeat: 5,832 words of three syllables. */
  const word = (): string => {
    const text = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  for (let i = 0; i < rows; i++) {
    const day = 1 + next(28);
    const month = 1 + next(12);
    const number = (seed - 1) * rows + i;
    const block = Math.floor(number / 9999);
    const year = 70 + (Math.floor(block / 18) % 6) + 6 * next(5);
    const two = (value: number): string => String(value).padStart(2, '0');
    const woman = next(2) === 1;
    const serial = String(1 + (number % 9999)).padStart(4, '0');
    const born = Math.floor(Date.UTC(1900 + year, month - 1, day) / 86_400_000) + 25_569;
    yield [
      `3516${two(1 + (block % 18))}${two(woman ? day + 40 : day)}${two(month)}${year}${serial}`,
      `${pick(GIVEN)} ${word()} ${word()}`,
      pick(PLACES),
      born,
      woman ? 'P' : 'L',
      pick(['Kawin', 'Belum Kawin']),
      `Dusun ${pick(HAMLETS)} RT ${two(1 + next(9))} RW ${two(1 + next(9))}`,
      `${pick(PLACES)} ${pick(HAMLETS)}`,
      pick(POSTS),
      `${pick(GIVEN)} ${word()}`,
      `08${12 + next(80)}${1_000_000 + next(8_000_000)}`,
      43_831 + next(2000),
      1_500_000 + next(3_000_000),
      pick(['A', 'B', 'AB', 'O']),
    ];
  }
}

const GIVEN = ['Siti', 'Nur’aini', 'Budi', 'Ahmad', 'Sri', 'Agus', 'Dewi', 'Slamet', 'Rahmat', 'Wahyu'];
const SYLLABLES = [
  'ba',
  'di',
  'su',
  'ra',
  'wi',
  'ma',
  'no',
  'ti',
  'la',
  'yu',
  'ka',
  'ri',
  'san',
  'to',
  'har',
  'jo',
  'pur',
  'ni',
];
const PLACES = ['Mojokerto', 'Gresik', 'Sidoarjo', 'Jombang', 'Lamongan', 'Surabaya'];
const HAMLETS = ['Krajan', 'Sumber', 'Tengah', 'Wetan', 'Kulon'];
const POSTS = [
  'Ketua RT',
  'Ketua RW',
  'Kader Posyandu',
  'Anggota Linmas',
  'Guru Ngaji',
  'Marbot',
  'Anggota BPD',
];
const HEADER = [
  'NIK',
  'Nama Lengkap',
  'Tempat Lahir',
  'Tanggal Lahir',
  'JK',
  'Status Kawin',
  'Alamat',
  'Desa',
  'Jabatan',
  'Nama Ibu Kandung',
  'No. HP',
  'TMT',
  'Upah',
  'Gol. Darah',
];
const DATES: ReadonlySet<number> = new Set([3, 11]);

/** `csv-twice`: the last row has the NIK of the first, so that rows must be judged again. */
export type Shape = 'sst' | 'inline' | 'csv' | 'csv-twice';

/** A roster file of 14 columns under the temporary folder; made once, then kept. */
export async function makeRoster(rows: number, shape: Shape): Promise<string> {
  const folder = join(tmpdir(), 'enroll-bench');
  mkdirSync(folder, { recursive: true });
  const isCsv = shape === 'csv' || shape === 'csv-twice';
  const path = join(folder, `people-${rows}-${shape}.${isCsv ? 'csv' : 'xlsx'}`);
  if (existsSync(path)) return path;
  await (isCsv
    ? writeCsv(`${path}.tmp`, rows, shape === 'csv-twice')
    : writeXlsx(`${path}.tmp`, rows, shape));
  renameSync(`${path}.tmp`, path);
  return path;
}

/** Many small files, each of other people. */
export async function makeVillages(files: number, rows: number): Promise<readonly string[]> {
  const folder = join(tmpdir(), 'enroll-bench', `desa-people-${rows}`);
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let i = 1; i <= files; i++) {
    const path = join(folder, `desa-${String(i).padStart(4, '0')}.xlsx`);
    if (!existsSync(path)) await writeXlsx(path, rows, 'sst', i);
    paths.push(path);
  }
  return paths;
}

async function writeCsv(path: string, rows: number, twice: boolean): Promise<void> {
  const out = createWriteStream(path);
  const line = (cells: readonly (string | number)[]): string =>
    `${cells.map((cell, i) => (DATES.has(i) && typeof cell === 'number' ? isoDay(cell) : String(cell))).join(',')}\n`;
  let text = line(HEADER);
  let [first, at] = ['', 0];
  for (const row of rosterRows(rows)) {
    first ||= String(row[0]);
    text += line(twice && ++at === rows ? [first, ...row.slice(1)] : row);
    if (text.length < 65_536) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

const isoDay = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** In Excel's own order of parts: the strings after the sheet. */
async function writeXlsx(path: string, rows: number, shape: Shape, seed = 1): Promise<void> {
  const zip = new ZipWriter(path);
  const strings = new Map<string, number>();
  const content = (type: string, part: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const types = [
    content('sheet.main', 'workbook.xml'),
    content('worksheet', 'worksheets/sheet1.xml'),
    content('styles', 'styles.xml'),
    content('sharedStrings', 'sharedStrings.xml'),
  ];
  await zip.part('[Content_Types].xml', [
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  ]);
  await zip.part('_rels/.rels', [relations(relation(1, 'officeDocument', 'xl/workbook.xml'))]);
  await zip.part('xl/workbook.xml', [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.part('xl/_rels/workbook.xml.rels', [
    relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') +
        relation(2, 'styles', 'styles.xml') +
        relation(3, 'sharedStrings', 'sharedStrings.xml'),
    ),
  ]);
  await zip.part('xl/worksheets/sheet1.xml', sheetXml(rows, shape, strings, seed));
  await zip.part('xl/styles.xml', [
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  await zip.part('xl/sharedStrings.xml', stringsXml(strings));
  await zip.end();
}

function* sheetXml(
  rows: number,
  shape: Shape,
  strings: Map<string, number>,
  seed: number,
): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:N${rows + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  yield rowXml(1, HEADER, shape, strings);
  let number = 1;
  for (const row of rosterRows(rows, seed)) yield rowXml(++number, row, shape, strings);
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

function rowXml(
  row: number,
  cells: readonly (string | number)[],
  shape: Shape,
  strings: Map<string, number>,
): string {
  const written = cells.map((cell, i) => {
    const reference = `${String.fromCharCode(65 + i)}${row}`;
    if (typeof cell === 'number')
      return `<c r="${reference}"${DATES.has(i) ? ' s="1"' : ''}><v>${cell}</v></c>`;
    if (shape === 'inline') return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    let index = strings.get(cell);
    if (index === undefined) {
      index = strings.size;
      strings.set(cell, index);
    }
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${row}" spans="1:14">${written.join('')}</row>`;
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}

/** Parts one after another, each deflated as a stream. */
class ZipWriter {
  readonly #out: ReturnType<typeof createWriteStream>;
  readonly #central: Buffer[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path);
  }

  async part(name: string, texts: Iterable<string>): Promise<void> {
    const chunks: Buffer[] = [];
    const deflate = createDeflateRaw();
    deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
    let crc = 0;
    let size = 0;
    const write = async (text: string): Promise<void> => {
      const bytes = Buffer.from(text);
      crc = NODE_ZIP.crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    };
    let pending = '';
    for (const text of texts) {
      pending += text;
      if (pending.length < 262_144) continue;
      await write(pending);
      pending = '';
    }
    await write(pending);
    deflate.end();
    await once(deflate, 'end');
    await this.#write(name, crc, size, Buffer.concat(chunks));
  }

  async #write(name: string, crc: number, size: number, packed: Buffer): Promise<void> {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(this.#offset, 10);
    this.#central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), shared, rest, Buffer.from(name)]),
    );
    this.#offset += local.length + packed.length;
    this.#out.write(local);
    if (!this.#out.write(packed)) await once(this.#out, 'drain');
  }

  async end(): Promise<void> {
    const directory = Buffer.concat(this.#central);
    const end = Buffer.alloc(22);
    end.write('PK\u0005\u0006', 0, 'latin1');
    end.writeUInt16LE(this.#central.length, 8);
    end.writeUInt16LE(this.#central.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#offset, 16);
    this.#out.write(directory);
    this.#out.end(end);
    await once(this.#out, 'finish');
  }
}
