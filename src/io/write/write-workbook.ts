import type { stream } from 'exceljs';
import { RESULT_KEYWORD } from '../../domain/result-marks.ts';
import type { SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import type { Platform } from '../platform.ts';
import { DAY_2000, zipChunks } from '../zip/write-zip.ts';
import { Archive } from './archive.ts';
import type { Font } from './sheet-styles.ts';
import { OwnParts } from './sheet-tail.ts';
import { addSheet } from './write-sheet.ts';

type WorkbookWriter = stream.xlsx.WorkbookWriter;

/** Sheets known to be at most so long share equal strings: a smaller file. Longer ones are streamed through. */
const SHARED_STRINGS_ROWS = 20_000;

/** The same input gives the same bytes: neither the clock nor the machine stands in a workbook. */
const DAY = new Date(Date.UTC(2000, 0, 1));

/** A workbook as it comes, piece by piece. Breaking off ends it. @throws RangeError for a name that no sheet may have */
export async function* workbookPieces(
  model: WorkbookModel<string>,
  platform: Platform,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkSheetNames(model.sheets);
  const tools = await platform.zip();
  const archive = new Archive();
  const written = writeParts(model, archive).then(
    () => archive.close(),
    (error: unknown) => archive.fail(error),
  );
  try {
    yield* zipChunks(archive.parts(tools), { day: DAY_2000 });
  } finally {
    archive.fail(new Error('nobody reads the workbook any more'));
    await written;
  }
}

async function writeParts(model: WorkbookModel<string>, archive: Archive): Promise<void> {
  const writer = await workbookWriter(archive, model.sheets.every(isShort));
  nameThings(writer, model);
  const font = model.isResult === true ? RESULT_FONT : FONT;
  const parts = ownParts(writer, font);
  for (const sheet of model.sheets) await addSheet(writer, sheet, { parts, font });
  await writer.commit();
}

/**
 * exceljs' writer of workbooks, made without its constructor: that one packs by the clock, through an archive and streams of
 * Node's. The fields are those that it would set.
 */
async function workbookWriter(archive: Archive, useSharedStrings: boolean): Promise<WorkbookWriter> {
  const [{ default: Writer }, { default: SharedStrings }, { default: StylesXform }] = await Promise.all([
    import('exceljs/lib/stream/xlsx/workbook-writer.js'),
    import('exceljs/lib/utils/shared-strings.js'),
    import('exceljs/lib/xlsx/xform/style/styles-xform.js'),
  ]);
  const writer: WorkbookWriter & Internals = Object.assign(Object.create(Writer.prototype), {
    ...{ created: DAY, modified: DAY, creator: 'enroll', lastModifiedBy: 'enroll' },
    ...{ useSharedStrings, sharedStrings: new SharedStrings(), styles: new StylesXform(true) },
    ...{ _worksheets: [], views: [], media: [], commentRefs: [], zip: archive },
    _openStream: (path: string) => archive.open(path),
    _finalize: async () => undefined,
  });
  writer.promise = Promise.all([writer.addThemes(), writer.addOfficeRels()]);
  return writer;
}

function isShort(sheet: SheetModel<string>): boolean {
  return Array.isArray(sheet.rows) && sheet.rows.length <= SHARED_STRINGS_ROWS;
}

interface Internals {
  title: string;
  keywords?: string;
  promise: Promise<unknown>;
  _definedNames: { model: readonly DefinedName[] };
  addThemes(): Promise<void>;
  addOfficeRels(): Promise<void>;
  readonly zip: { append(source: string, data: { readonly name: string }): void };
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
function ownParts(writer: WorkbookWriter, { name, size }: Font): OwnParts {
  const { zip } = writer as unknown as Internals;
  const append = zip.append.bind(zip);
  const parts = new OwnParts((xml, name) => append(xml, { name }));
  const first = `<font><sz val="${size}"/><color theme="1"/><name val="${name}"/><family val="2"/></font>`;
  zip.append = (source, data) => {
    const changed =
      data.name === CONTENT_TYPES
        ? source.replace('</Types>', `${parts.types}</Types>`)
        : data.name === STYLES && name !== FONT.name
          ? source.replace(FIRST_FONT, first)
          : source;
    append(changed, data);
  };
  return parts;
}

/**
 * Sets what exceljs' streaming writer offers no option for: the title, and defined
 * names (else a cell object for every cell of a range, and a broken file when a sheet name holds an apostrophe).
 */
function nameThings(writer: WorkbookWriter, model: WorkbookModel<string>): void {
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
