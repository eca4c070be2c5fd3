import type { stream } from 'exceljs';
import { RESULT_KEYWORD } from '../../domain/result-marks.ts';
import type { SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import type { Platform } from '../platform.ts';
import type { Font } from './sheet-styles.ts';
import { OwnParts } from './sheet-tail.ts';
import { addSheet } from './write-sheet.ts';

/** Sheets known to be at most so long share equal strings: a smaller file. Longer ones are streamed through. */
const SHARED_STRINGS_ROWS = 20_000;

/** The same input gives the same bytes: neither the clock nor the machine stands in a workbook. */
const DAY = new Date(Date.UTC(2000, 0, 1));

type StreamOption = NonNullable<ConstructorParameters<typeof stream.xlsx.WorkbookWriter>[0]['stream']>;

/** A workbook as it comes, piece by piece. Breaking off ends it. @throws RangeError for a name that no sheet may have */
export async function* workbookPieces(
  model: WorkbookModel<string>,
  platform: Platform,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkSheetNames(model.sheets);
  const { input, output, fail } = await platform.pipe();
  const written = streamWorkbook(model, input).catch(fail);
  yield* output;
  await written;
}

/** Writes a workbook to a stream and ends it. */
async function streamWorkbook(model: WorkbookModel<string>, output: NodeJS.WritableStream): Promise<void> {
  // A reader that breaks off must reject here: exceljs itself listens only at the very end, and would wait for ever.
  const failure = new Promise<never>((_resolve, reject) => {
    output.on('error', reject);
    output.on('close', () => reject(new Error('nobody reads the workbook any more')));
  });
  failure.catch(() => undefined);
  const { default: exceljs } = await import('exceljs');
  const Writer = undatedWriter(exceljs.stream.xlsx.WorkbookWriter);
  const writer = new Writer({
    // exceljs asks for a stream of Node's and only writes to it.
    stream: output as unknown as StreamOption,
    useStyles: true,
    useSharedStrings: model.sheets.every(isShort),
    ...{ created: DAY, modified: DAY, creator: 'enroll', lastModifiedBy: 'enroll' },
  });
  nameThings(writer, model);
  const font = model.isResult === true ? RESULT_FONT : FONT;
  const parts = ownParts(writer, font);
  for (const sheet of model.sheets) await addSheet(writer, sheet, { parts, font }, failure);
  await Promise.race([writer.commit(), failure]);
}

function isShort(sheet: SheetModel<string>): boolean {
  return Array.isArray(sheet.rows) && sheet.rows.length <= SHARED_STRINGS_ROWS;
}

interface Internals {
  title: string;
  keywords?: string;
  _definedNames: { model: readonly DefinedName[] };
  addThemes(): Promise<void>;
  readonly zip: { append(source: unknown, data: { name: string; date?: Date }): unknown };
}

interface DefinedName {
  readonly name: string;
  readonly ranges: readonly string[];
  readonly localSheetId?: number;
}

const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';

/** As exceljs has it. */
const FONT: Font = { name: 'Calibri', size: 11 };
/** A result is printed: its font, or one as wide, is on every machine, so that pages end at the same place on all of them. */
const RESULT_FONT: Font = { name: 'Arial', size: 10 };
const FIRST_FONT = /<font>.*?<\/font>/s;

/** Writes parts that exceljs does not know, and adds them to its list of content types. */
function ownParts(writer: stream.xlsx.WorkbookWriter, { name, size }: Font): OwnParts {
  const { zip } = writer as unknown as Internals;
  const append = zip.append.bind(zip);
  const parts = new OwnParts((xml, name) => append(xml, { name }));
  const first = `<font><sz val="${size}"/><color theme="1"/><name val="${name}"/><family val="2"/></font>`;
  zip.append = (source, data) => {
    const changed =
      data.name === CONTENT_TYPES
        ? String(source).replace('</Types>', `${parts.types}</Types>`)
        : data.name === STYLES && name !== FONT.name
          ? String(source).replace(FIRST_FONT, first)
          : source;
    return append(changed, data);
  };
  return parts;
}

/** The class with the date of each zip entry fixed (else the clock's); its constructor adds the first entries already. */
function undatedWriter(base: typeof stream.xlsx.WorkbookWriter): typeof stream.xlsx.WorkbookWriter {
  const inherited = base as unknown as new (options: object) => Internals;
  class Undated extends inherited {
    override addThemes(): Promise<void> {
      const append = this.zip.append.bind(this.zip);
      this.zip.append = (source, data) => append(source, { ...data, date: DAY });
      return super.addThemes();
    }
  }
  return Undated as unknown as typeof stream.xlsx.WorkbookWriter;
}

/**
 * Sets what exceljs' streaming writer offers no option for: the title, and defined
 * names (else a cell object for every cell of a range, and a broken file when a sheet name holds an apostrophe).
 */
function nameThings(writer: stream.xlsx.WorkbookWriter, model: WorkbookModel<string>): void {
  const internals = writer as unknown as Internals;
  internals.title = model.title;
  if (model.isResult === true) internals.keywords = RESULT_KEYWORD;
  internals._definedNames = {
    model: [...names(model), ...printTitles(model.sheets), ...printAreas(model.sheets)],
  };
}

function names(model: WorkbookModel<string>): DefinedName[] {
  return Object.entries(model.names ?? {}).map(([name, reference]) => ({ name, ranges: [reference] }));
}

function printTitles(sheets: readonly SheetModel<string>[]): DefinedName[] {
  return sheets.flatMap(({ name, repeatRows, repeatColumns }, localSheetId) => {
    const ranges = [repeatColumns, repeatRows].flatMap((repeated) => {
      if (repeated === undefined) return [];
      const ends = repeated.split(':').map((end) => `$${end}`);
      return [`'${name.replaceAll("'", "''")}'!${ends.join(':')}`];
    });
    return ranges.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', ranges, localSheetId }];
  });
}

function printAreas(sheets: readonly SheetModel<string>[]): DefinedName[] {
  return sheets.flatMap(({ name, printArea }, localSheetId) => {
    if (printArea === undefined) return [];
    const cells = printArea.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
    const reference = `'${name.replaceAll("'", "''")}'!${cells}`;
    return [{ name: '_xlnm.Print_Area', ranges: [reference], localSheetId }];
  });
}

/** @throws RangeError for a name that Excel calls a damaged file. */
function checkSheetNames(sheets: readonly SheetModel<string>[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const wrong = name === '' || name.length > 31 || /[*?:\\/[\]]|^'|'$/.test(name);
    if (wrong || seen.has(name.toLowerCase())) throw new RangeError(`not a sheet name: ${name}`);
    seen.add(name.toLowerCase());
  }
}
