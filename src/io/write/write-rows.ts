import type { Style, Worksheet } from 'exceljs';
import { escapeText } from '../../domain/markup.ts';
import { columnLetter } from '../../domain/place.ts';
import type { CellModel, RichCell, RowModel, SheetModel } from '../../domain/workbook.ts';
import type { PartText } from './archive.ts';
import { type Font, SheetStyles } from './sheet-styles.ts';

/** What is written at once: text of some hundred rows. */
const PIECE = 65_536;

/**
 * Writes the rows of a sheet as XML of our own. exceljs makes an object of every cell, keeps those with formulas to the
 * end, and does not wait for the zip: half a gigabyte for a detail of 200,000 rows. Here a row is text and is gone.
 * @throws what the output failed with.
 */
export async function writeRows(sheet: Worksheet, model: SheetModel<string>, font: Font): Promise<void> {
  const internals = sheet as unknown as Internals;
  for (const merge of model.merges ?? []) internals._merges.push(merge);
  internals._writeColumns();
  internals._writeOpenSheetData();
  internals.startedData = true;
  const rows = new RowTexts(internals, model, font);
  let text = '';
  for (const row of model.rows) {
    text += rows.next(row);
    if (text.length < PIECE) continue;
    internals.stream.write(text);
    await internals.stream.room();
    text = '';
  }
  if (text !== '') internals.stream.write(text);
  rows.end();
}

/** What exceljs' sheet writer has and does not declare. */
interface Internals {
  readonly _merges: string[];
  readonly _workbook: {
    readonly styles: { addStyleModel(style: Partial<Style>): number };
    readonly sharedStrings: { add(text: string): number };
  };
  readonly useSharedStrings: boolean;
  readonly stream: PartText;
  readonly _sheetCommentsWriter: { addComments(comments: readonly object[]): void };
  startedData: boolean;
  hasComments: boolean;
  _writeColumns(): void;
  _writeOpenSheetData(): void;
}

/** The rows of one sheet, in their order, as XML. */
class RowTexts {
  readonly #sheet: Internals;
  readonly #styles: SheetStyles;
  readonly #letters: string[] = [];
  readonly #notes: object[] = [];
  #number = 0;

  constructor(sheet: Internals, model: SheetModel<string>, font: Font) {
    this.#sheet = sheet;
    this.#styles = new SheetStyles(model.columns, font, (style) =>
      sheet._workbook.styles.addStyleModel(style),
    );
  }

  /** Empty for a row in which nothing is to be seen. */
  next(model: RowModel<string>): string {
    const number = ++this.#number;
    const { cells, style } = model;
    let inside = '';
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (cell === undefined && style === undefined) continue;
      const { value, formula, note, style: own } = typeof cell === 'object' ? cell : plain(cell);
      const place = this.#letter(at) + number;
      if (note !== undefined) this.#notes.push(noteAt(place, note));
      const id = this.#styles.of(at, style, own);
      inside += `<c r="${place}"${id === 0 ? '' : ` s="${id}"`}${this.#value(value, formula)}`;
    }
    if (inside === '' && model.height === undefined) return '';
    const height = model.height === undefined ? '' : ` ht="${model.height}" customHeight="1"`;
    const hidden = model.hidden ? ' hidden="1"' : '';
    return `<row r="${number}"${height}${hidden}>${inside}</row>`;
  }

  /** To be called once, after the last row: notes stand in parts of their own. */
  end(): void {
    if (this.#notes.length === 0) return;
    this.#sheet.hasComments = true;
    this.#sheet._sheetCommentsWriter.addComments(this.#notes);
  }

  /** The rest of a cell's element. A string is always written as text, also where it begins with = + - @. */
  #value(value: string | number | undefined, formula: string | undefined): string {
    const kind = typeof value;
    if (formula !== undefined) {
      const result =
        value === undefined ? '' : `<v>${kind === 'string' ? escapeText(String(value)) : value}</v>`;
      return `${kind === 'string' ? ' t="str"' : ''}><f>${escapeText(formula)}</f>${result}</c>`;
    }
    if (value === undefined) return '/>';
    if (kind === 'number') return `><v>${value}</v></c>`;
    if (this.#sheet.useSharedStrings)
      return ` t="s"><v>${this.#sheet._workbook.sharedStrings.add(withoutNone(String(value)))}</v></c>`;
    return ` t="str"><v>${escapeText(String(value))}</v></c>`;
  }

  #letter(at: number): string {
    this.#letters[at] ??= columnLetter(at + 1);
    return this.#letters[at] ?? '';
  }
}

const EMPTY: RichCell<string> = {};
const plain = (cell: Exclude<CellModel<string>, RichCell<string>>): RichCell<string> =>
  cell === undefined ? EMPTY : { value: cell };

/** As exceljs makes it of a plain note. */
const noteAt = (ref: string, text: string): object => ({
  type: 'note',
  ref,
  note: {
    texts: [{ text: withoutNone(text) }],
    margins: { insetmode: 'auto', inset: [0.13, 0.13, 0.25, 0.25] },
    protection: { locked: 'True', lockText: 'True' },
    editAs: 'absolute',
  },
});

/** exceljs drops all that XML does not know but these two, and Excel calls a file that holds one damaged. */
const withoutNone = (text: string): string => text.replace(/[\ufffe\uffff]/g, '');
