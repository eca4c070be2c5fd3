import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import exceljs from 'exceljs';
import { NODE_ZIP } from '../../src/io/machine/node-zip.ts';
import { packBytes } from '../../src/io/zip/pack.ts';
import { zipBytes } from '../../src/io/zip/write-zip.ts';
import { zipParts } from '../io/zip-parts.ts';

/** Whether this machine has LibreOffice, which works formulas out as the reader's program does. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens each file in LibreOffice and saves it in another format into a folder, under its own name. */
export function convert(paths: readonly string[], format: 'xlsx' | 'pdf', folder: string): void {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder}-profile`;
  const words = [profile, '--headless', '--convert-to', format, '--outdir', folder, ...paths];
  execFileSync('soffice', words, { stdio: 'ignore', timeout: 600_000 });
}

/** Numbers that somebody types into cells, by sheet and cell: `Rincian!M7`. */
export type Edits = ReadonlyMap<string, number>;

/** The workbook without any result of a formula, and with other numbers in some cells: nothing is left to be believed. */
export async function stripped(path: string, edits: Edits = new Map()): Promise<Buffer> {
  const parts = zipParts(readFileSync(path));
  const names = sheetNames(parts);
  const packed = [...parts].map(([part, bytes]) => {
    const name = part.replace(/^\//, '');
    const sheet = names.get(name);
    return packBytes(
      name,
      sheet === undefined ? bytes : Buffer.from(edited(bytes.toString('utf8'), sheet, edits)),
      NODE_ZIP,
    );
  });
  return zipBytes(packed);
}

/** The part of each sheet → its name. */
function sheetNames(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const text = (name: string): string =>
    String(parts.get(name) ?? parts.get(`/${name}`))
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, `xl/${target}`],
    ),
  );
  const sheets = text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"/g);
  return new Map([...sheets].map(([, name = '', id = '']) => [targets.get(id) ?? '', name]));
}

function edited(xml: string, sheet: string, edits: Edits): string {
  const bare = xml.replace(
    /(<c [^>]*>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
    (_all, cell: string, formula: string) => {
      return cell.replace(' t="str"', '') + formula;
    },
  );
  let text = bare;
  for (const [place, value] of edits) {
    const [name, cell] = place.split('!');
    if (name !== sheet) continue;
    const found = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`);
    if (!found.test(text)) throw new Error(`no number stands in ${place}`);
    text = text.replace(found, `$1<v>${value}</v>`);
  }
  return text;
}

export type Shown = string | number | undefined;

/** A workbook as it is opened: what its cells show, and which of them are formulas. */
export class Opened {
  readonly #cells = new Map<string, Shown>();
  readonly formulas: string[] = [];

  static async of(path: string): Promise<Opened> {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    return new Opened(workbook);
  }

  constructor(workbook: exceljs.Workbook) {
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const place = `${sheet.name}!${cell.address}`;
          if (cell.isMerged && cell.master.address !== cell.address) return;
          if (cell.type === exceljs.ValueType.Formula) this.formulas.push(place);
          this.#cells.set(place, shownIn(cell));
        }),
      );
  }

  at(place: string): Shown {
    return this.#cells.get(place);
  }

  /** The cells that show this, in the order of sheets and rows. */
  placesOf(value: Shown, sheet: string): string[] {
    return [...this.#cells]
      .filter(([place, shown]) => shown === value && place.startsWith(`${sheet}!`))
      .map(([place]) => place);
  }

  /** The cells of a row of a sheet, from the first column on. */
  row(sheet: string, row: number): Shown[] {
    return Array.from({ length: 40 }, (_, at) => this.at(`${sheet}!${columnOf(at)}${row}`));
  }
}

const columnOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;

function shownIn(cell: exceljs.Cell): Shown {
  const value: unknown = cell.type === exceljs.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && 'richText' in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  return JSON.stringify(value);
}

/** Equal to the millionth: what stands unrounded may differ in its last binary digit. */
export const alike = (a: Shown, b: Shown): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-6);

/** What each formula of the workbooks that have any gives in LibreOffice, where it differs from what the program wrote beside it. */
export async function recalculatedFaults(
  all: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(join(folder, 'bare'), { recursive: true });
  const paths = all.filter(hasFormulas);
  for (const path of paths) writeFileSync(join(folder, 'bare', basename(path)), await stripped(path));
  convert(
    paths.map((path) => join(folder, 'bare', basename(path))),
    'xlsx',
    join(folder, 'worked-out'),
  );
  const faults = new Map<string, readonly string[]>();
  for (const path of paths) {
    const [written, result] = [
      await Opened.of(path),
      await Opened.of(join(folder, 'worked-out', basename(path))),
    ];
    const wrong = written.formulas.filter((at) => !alike(written.at(at), result.at(at)));
    faults.set(
      basename(path),
      wrong.map((at) => `${at}: ${written.at(at)} → ${result.at(at)}`),
    );
  }
  return faults;
}

const hasFormulas = (path: string): boolean =>
  [...zipParts(readFileSync(path))].some(
    ([name, part]) => name.includes('worksheets/sheet') && part.includes('<f>'),
  );
